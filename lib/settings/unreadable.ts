import { browser } from '@/lib/browser/browser';
import { isReadableSecret, isSecretKey } from './secrets';
import { originalKeyOf } from './setting';
import { settings } from './settings';

/** A setting that is partly or completely unreadable: its key, and its stored value, left out where it is a secret. */
export type UnreadableSetting = { readonly key: string; readonly value: unknown };

function isReadable(key: string, raw: unknown): boolean {
  if (isSecretKey(key)) return isReadableSecret(raw);
  return Object.values(settings).every((setting) => setting.key !== key || setting.isReadable(raw));
}

/** Every unreadable setting, and those that were set aside when the user chose again. */
export async function listUnreadableSettings(): Promise<readonly UnreadableSetting[]> {
  const all: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.entries(all).flatMap(([stored, value]) => {
    const aside = originalKeyOf(stored);
    const key = aside ?? stored;
    if (aside === null && isReadable(key, value)) return [];
    return [{ key, value: isSecretKey(key) ? undefined : value }];
  });
}
