import { toHex } from '@/lib/core/text/hex';

/** A value that can check a passphrase, but from which it cannot be read. */
export type PassphraseCheck = { readonly salt: string; readonly iterations: number; readonly hash: string };

const iterationsOfNew = 600_000;

/** Takes about half a second. Passphrases that look the same (after Unicode normalization) are the same. */
async function derive(passphrase: string, salt: string, iterations: number): Promise<string> {
  const encoder = new TextEncoder();
  const material = await crypto.subtle.importKey('raw', encoder.encode(passphrase.normalize('NFC')), 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: encoder.encode(salt), iterations }, material, 256);
  return toHex(new Uint8Array(bits));
}

/** Makes the check of a new passphrase. */
export async function makePassphraseCheck(passphrase: string): Promise<PassphraseCheck> {
  const salt = toHex(crypto.getRandomValues(new Uint8Array(16)));
  return { salt, iterations: iterationsOfNew, hash: await derive(passphrase, salt, iterationsOfNew) };
}

/** Whether a passphrase is the right one. */
export const isRightPassphrase = async (passphrase: string, { salt, iterations, hash }: PassphraseCheck): Promise<boolean> =>
  (await derive(passphrase, salt, iterations)) === hash;
