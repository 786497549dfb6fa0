import * as z from 'zod/mini';

const asidePrefix = 'unreadable:';
const locked = <Value>(key: string, work: () => Promise<Value>): Promise<Value> => navigator.locks.request(`setting:${key}`, work);
const findRaw = async (key: string): Promise<unknown> => (await chrome.storage.local.get(key))[key];

/** What was read of a stored value: as much of it as can be read, and whether that is all. */
export type Reading<Value> = { readonly value: Value; readonly isWhole: boolean };

/** Reads an object field by field: a field that cannot be read has its default, and hides no other. */
export function readFields<Shape extends z.core.$ZodLooseShape>(
  schema: z.ZodMiniObject<Shape>,
  raw: unknown,
): Reading<z.infer<z.ZodMiniObject<Shape>>> {
  const given = z.safeParse(z.record(z.string(), z.unknown()), raw ?? {});
  const known = given.success ? Object.entries(given.data).filter(([name]) => name in schema.shape) : [];
  const good = known.filter(([name, value]) => z.safeParse(schema.shape[name], value).success);
  return { value: schema.parse(Object.fromEntries(good)), isWhole: given.success && good.length === known.length };
}

/** Changes a stored value, one writer after the other. A value that could not be read is kept aside under a key of its own. */
export function updateStored<Value>(key: string, read: (raw: unknown) => Reading<Value>, change: (before: Value) => unknown): Promise<void> {
  return locked(key, async () => {
    const raw = await findRaw(key);
    const { value, isWhole } = read(raw);
    const aside = isWhole ? {} : { [`${asidePrefix}${key}:${Date.now()}`]: raw };
    await chrome.storage.local.set({ ...aside, [key]: change(value) });
  });
}

/** A stored value with its key: it is found with defaults in place of what cannot be read, changed by one writer after the other, and observed. */
export function defineStored<Value>(key: string, read: (raw: unknown) => Reading<Value>) {
  return {
    find: async (): Promise<Value> => read(await findRaw(key)).value,
    update: (change: (before: Value) => Value): Promise<void> => updateStored(key, read, change),
    observe(listener: (value: Value) => void, signal?: AbortSignal): void {
      const hear = (changes: Record<string, chrome.storage.StorageChange>) => changes[key] && listener(read(changes[key].newValue).value);
      chrome.storage.local.onChanged.addListener(hear);
      signal?.addEventListener('abort', () => chrome.storage.local.onChanged.removeListener(hear), { once: true });
    },
  };
}

/** The key that a value had before it was set aside. */
export const keyOfAside = (key: string): string | null => (key.startsWith(asidePrefix) ? key.slice(asidePrefix.length).replace(/:\d+$/, '') : null);
