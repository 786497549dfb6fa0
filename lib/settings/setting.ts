import * as z from 'zod/mini';
import { type Browser, browser } from '@/lib/browser/browser';

/** The readable part of a stored value, and whether that is all of it. */
export type SettingReading<Value> = { readonly value: Value; readonly isWhole: boolean };
/** Reads a stored value; undefined when none was ever stored. */
export type Read<Value> = (raw: unknown) => SettingReading<Value>;

/** The storage area of a setting: permanent, or until the browser closes. Only the extension's own pages and worker can read either. */
type Area = 'local' | 'session';

/** A stored value: read as far as possible, changed by one writer at a time, and observed. */
export type Setting<Value> = {
  readonly key: string;
  readonly area: Area;
  /** Whether a stored value is completely readable. */
  readonly isReadable: (raw: unknown) => boolean;
  /** The value, with defaults for what was never stored or cannot be read. */
  readonly get: () => Promise<Value>;
  /** Changes the value; concurrent changes are not lost. An unreadable value is set aside under another key. */
  readonly update: (change: (before: Value) => Value) => Promise<void>;
  /** Calls `listener` with the value at each change until the signal aborts. */
  readonly observe: (listener: (value: Value) => void, signal?: AbortSignal) => void;
};

const asidePrefix = 'unreadable:';
const locked = <Value>(key: string, work: () => Promise<Value>): Promise<Value> => navigator.locks.request(`setting:${key}`, work);
const findRaw = async (key: string, area: Area): Promise<unknown> => (await browser.storage[area].get(key))[key];

/** Reads an object field by field: an unreadable field gets its default and does not affect the others. */
export const readFields =
  <Shape extends z.core.$ZodLooseShape>(schema: z.ZodMiniObject<Shape>): Read<z.infer<z.ZodMiniObject<Shape>>> =>
  (raw) => {
    const given = z.safeParse(z.record(z.string(), z.unknown()), raw ?? {});
    const known = given.success ? Object.entries(given.data).filter(([name]) => name in schema.shape) : [];
    const good = known.filter(([name, value]) => z.safeParse(schema.shape[name], value).success);
    return { value: schema.parse(Object.fromEntries(good)), isWhole: given.success && good.length === known.length };
  };

/** Reads a value that only this extension writes and can determine again: an unreadable one counts as never stored. */
export const readWhole =
  <Schema extends z.core.$ZodType>(schema: Schema, otherwise: z.output<Schema>): Read<z.output<Schema>> =>
  (raw) => {
    const read = z.safeParse(schema, raw);
    return { value: read.success ? read.data : otherwise, isWhole: true };
  };

/** Changes a stored value, one writer at a time. An unreadable value is set aside under another key. */
export function updateStored<Value>(key: string, area: Area, read: Read<Value>, change: (before: Value) => unknown): Promise<void> {
  return locked(key, async () => {
    const raw = await findRaw(key, area);
    const { value, isWhole } = read(raw);
    const aside = isWhole ? {} : { [`${asidePrefix}${key}:${Date.now()}`]: raw };
    await browser.storage[area].set({ ...aside, [key]: change(value) });
  });
}

/** Defines a setting by its key, its area and how it is read. */
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

/** The original key of a value that was set aside. */
export const originalKeyOf = (key: string): string | null =>
  key.startsWith(asidePrefix) ? key.slice(asidePrefix.length).replace(/:\d+$/, '') : null;
