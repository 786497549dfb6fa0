import { readInterviewer } from './interviewer';
import { readPreferences } from './preferences';
import { isReadableSecret, isSecretKey } from './secrets';
import { readSiteChoices } from './sites';
import { keyOfAside } from './stored';

/** A setting that cannot be read, whole or in part: its key, and its stored value, which is left out where it is a secret. */
export type UnreadableSetting = { readonly key: string; readonly value: unknown };

const readers: Readonly<Record<string, (raw: unknown) => { readonly isWhole: boolean }>> = {
  preferences: readPreferences,
  sites: readSiteChoices,
  interviewer: readInterviewer,
};

function isWhole(key: string, raw: unknown): boolean {
  return isSecretKey(key) ? isReadableSecret(raw) : (readers[key]?.(raw).isWhole ?? true);
}

/** Every setting that cannot be read, and those that were set aside when the user chose anew. */
export async function listUnreadableSettings(): Promise<readonly UnreadableSetting[]> {
  const all: Record<string, unknown> = await chrome.storage.local.get(null);
  return Object.entries(all).flatMap(([stored, value]) => {
    const aside = keyOfAside(stored);
    const key = aside ?? stored;
    if (aside === null && isWhole(key, value)) return [];
    return [{ key, value: isSecretKey(key) ? undefined : value }];
  });
}
