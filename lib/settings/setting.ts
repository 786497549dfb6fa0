import * as z from 'zod/mini';
import { type Browser, browser } from '@/lib/browser/browser';

/** What was read of a stored value: as much of it as can be read, and whether that is all. */
export type SettingReading<Value> = { readonly value: Value; readonly isWhole: boolean };
/** Reads a stored value; undefined is one that was never stored. */
export type Read<Value> = (raw: unknown) => SettingReading<Value>;

/** Where the browser keeps a setting: for good, or until it closes. Only the extension's own pages and worker can read either. */
type Area = 'local' | 'session';

/** A stored value: read as far as it can be, changed by one writer after the other, and observed. */
export type Setting<Value> = {
  readonly key: string;
  readonly area: Area;
  /** Whether all of a stored value can be read. */
  readonly isReadable: (raw: unknown) => boolean;
  /** The value, with defaults in place of what was never stored or cannot be read. */
  readonly get: () => Promise<Value>;
  /** Changes the value; writers that change it at once lose nothing. What could not be read is kept aside under a key of its own. */
  readonly update: (change: (before: Value) => Value) => Promise<void>;
  /** Calls `listener` with the value at each change until the signal aborts. */
  readonly observe: (listener: (value: Value) => void, signal?: AbortSignal) => void;
};

const asidePrefix = 'unreadable:';
const locked = <Value>(key: string, work: () => Promise<Value>): Promise<Value> => navigator.locks.request(`setting:${key}`, work);
const findRaw = async (key: string, area: Area): Promise<unknown> => (await browser.storage[area].get(key))[key];

/** Reads an object field by field: a field that cannot be read has its default, and hides no other. */
export const readFields =
  <Shape extends z.core.$ZodLooseShape>(schema: z.ZodMiniObject<Shape>): Read<z.infer<z.ZodMiniObject<Shape>>> =>
  (raw) => {
    const given = z.safeParse(z.record(z.string(), z.unknown()), raw ?? {});
    const known = given.success ? Object.entries(given.data).filter(([name]) => name in schema.shape) : [];
    const good = known.filter(([name, value]) => z.safeParse(schema.shape[name], value).success);
    return { value: schema.parse(Object.fromEntries(good)), isWhole: given.success && good.length === known.length };
  };

/** Reads a value that this extension alone writes and can find out again: one that cannot be read is as one that was never stored. */
export const readWhole =
  <Schema extends z.core.$ZodType>(schema: Schema, otherwise: z.output<Schema>): Read<z.output<Schema>> =>
  (raw) => {
    const read = z.safeParse(schema, raw);
    return { value: read.success ? read.data : otherwise, isWhole: true };
  };

/** Changes a stored value, one writer after the other. A value that could not be read is kept aside under a key of its own. */
export function updateStored<Value>(key: string, area: Area, read: Read<Value>, change: (before: Value) => unknown): Promise<void> {
  return locked(key, async () => {
    const raw = await findRaw(key, area);
    const { value, isWhole } = read(raw);
    const aside = isWhole ? {} : { [`${asidePrefix}${key}:${Date.now()}`]: raw };
    await browser.storage[area].set({ ...aside, [key]: change(value) });
  });
}

/** A setting with its key, its area and how it is read. */
export const defineSetting = <Value>(key: string, area: Area, read: Read<Value>): Setting<Value> => ({
  key,
  area,
  isReadable: (raw) => read(raw).isWhole,
  get: async () => read(await findRaw(key, area)).value,
  update: (change) => updateStored(key, area, read, change),
  observe(listener, signal) {
    const { onChanged } = browser.storage[area];
    const hear = (changes: Record<string, Browser.storage.StorageChange>) => changes[key] && listener(read(changes[key].newValue).value);
    onChanged.addListener(hear);
    signal?.addEventListener('abort', () => onChanged.removeListener(hear), { once: true });
  },
});

/** The key that a value had before it was set aside. */
export const originalKeyOf = (key: string): string | null =>
  key.startsWith(asidePrefix) ? key.slice(asidePrefix.length).replace(/:\d+$/, '') : null;
