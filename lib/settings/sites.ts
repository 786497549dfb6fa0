import * as z from 'zod/mini';
import { platforms } from '@/lib/core/interview';

const key = 'sites';

/** At which sites the guest stands. */
export const siteChoicesSchema = z.readonly(
  z.object({
    /** Platforms that the user has switched off. */
    off: z._default(z.readonly(z.array(z.enum(platforms))), []),
    /** Match patterns of hosts that the user has added. */
    added: z._default(z.readonly(z.array(z.string())), []),
  }),
);
/** At which sites the guest stands. */
export type SiteChoices = z.infer<typeof siteChoicesSchema>;

const read = (value: unknown): SiteChoices => {
  const parsed = siteChoicesSchema.safeParse(value ?? {});
  return parsed.success ? parsed.data : siteChoicesSchema.parse({});
};

/** The user's choice of sites; what was never chosen is as the extension ships. */
export async function findSiteChoices(): Promise<SiteChoices> {
  return read((await chrome.storage.local.get(key))[key]);
}

/** Keeps the user's choice of sites. */
export async function saveSiteChoices(choices: SiteChoices): Promise<void> {
  await chrome.storage.local.set({ [key]: choices });
}

/** Calls `listener` with the user's choice of sites at each change until the signal aborts. */
export function observeSiteChoices(listener: (choices: SiteChoices) => void, signal?: AbortSignal): void {
  const hear = (changes: Record<string, chrome.storage.StorageChange>) => changes[key] && listener(read(changes[key].newValue));
  chrome.storage.local.onChanged.addListener(hear);
  signal?.addEventListener('abort', () => chrome.storage.local.onChanged.removeListener(hear), { once: true });
}
