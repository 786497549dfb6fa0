import * as z from 'zod/mini';
import { firstPlacement, placementSchema } from '@/lib/core/surface';

const key = 'preferences';

/** What a user has chosen for this browser. */
export const preferencesSchema = z.readonly(
  z.object({
    singleKeys: z._default(z.boolean(), true),
    /** Ids of the rubrics that the chooser shows first. */
    favourites: z._default(z.readonly(z.array(z.string())), []),
    /** Where the panel stands beside a call. */
    placement: z._default(placementSchema, firstPlacement),
  }),
);
/** What a user has chosen for this browser. */
export type Preferences = z.infer<typeof preferencesSchema>;

const read = (value: unknown): Preferences => {
  const given = typeof value === 'object' ? value : {};
  const parsed = [given, { ...given, placement: undefined }].map((one) => preferencesSchema.safeParse(one ?? {}));
  return parsed.find(({ success }) => success)?.data ?? preferencesSchema.parse({});
};

/** The user's choices; what was never chosen is as the extension ships. */
export async function findPreferences(): Promise<Preferences> {
  return read((await chrome.storage.local.get(key))[key]);
}

/** Keeps the user's choices. */
export async function savePreferences(preferences: Preferences): Promise<void> {
  await chrome.storage.local.set({ [key]: preferences });
}

/** Calls `listener` with the user's choices at each change until the signal aborts. */
export function observePreferences(listener: (preferences: Preferences) => void, signal: AbortSignal): void {
  const hear = (changes: Record<string, chrome.storage.StorageChange>) => changes[key] && listener(read(changes[key].newValue));
  chrome.storage.local.onChanged.addListener(hear);
  signal.addEventListener('abort', () => chrome.storage.local.onChanged.removeListener(hear), { once: true });
}
