import { releaseAfterMs } from '@/lib/core/privacy/lock';
import { isRightPassphrase, makePassphraseCheck } from '@/lib/settings/passphrase-check';
import { settings } from '@/lib/settings/settings';

/** Whether this is the lock's passphrase; true for any text where none is set. */
export async function isPassphrase(passphrase: string): Promise<boolean> {
  const { check } = await settings.lock.get();
  return check === null || isRightPassphrase(passphrase, check);
}

/** Sets the lock's passphrase, or removes it with null; only its check is stored. */
export async function savePassphrase(passphrase: string | null): Promise<void> {
  const check = passphrase === null ? null : await makePassphraseCheck(passphrase);
  await settings.lock.update((before) => ({ ...before, check, releaseAt: null }));
}

/** Starts the hour after which a forgotten passphrase is removed, unless it has begun; `now` is the wall time in milliseconds. */
export const askForRelease = (now: number): Promise<void> =>
  settings.lock.update((before) => ({ ...before, releaseAt: before.releaseAt ?? now + releaseAfterMs }));

/** Removes a forgotten passphrase if its hour is over at wall time `now`; false before. */
export async function removeForgotten(now: number): Promise<boolean> {
  const { releaseAt } = await settings.lock.get();
  if (releaseAt === null || now < releaseAt) return false;
  await settings.lock.update((before) => ({ ...before, check: null }));
  return true;
}
