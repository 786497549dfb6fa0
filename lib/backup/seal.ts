import { BackupFault, type Encryption, iterationBounds } from '@/lib/core/backup/format';
import { fromBase64, toBase64 } from './base64';

// The rows are encrypted in chunks, as age does (age-encryption.org/v1, STREAM): the nonce of each chunk holds its number and whether it is the last,
// so that none can be removed, moved or added. The file's first line is authenticated with each chunk.

const pieceBytes = 65_536;
const tagBytes = 16;
type Bytes = Uint8Array<ArrayBuffer>;

/** The key derived from a passphrase and its salt. It cannot be exported; the key of each file is derived from it. */
export type PassphraseKey = { readonly key: CryptoKey; readonly salt: string; readonly iterations: number };

/** Derives the key of a passphrase, which takes about half a second. Passphrases that look the same (after Unicode normalization) are the same. */
export async function makePassphraseKey(passphrase: string, salt: string, iterations: number): Promise<PassphraseKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations }, material, 256);
  return { key: await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey']), salt, iterations };
}

/** Derives the key of a new passphrase, with a new salt. */
export const newPassphraseKey = (passphrase: string): Promise<PassphraseKey> =>
  makePassphraseKey(passphrase, toBase64(crypto.getRandomValues(new Uint8Array(16))), iterationBounds.least);

/** How a file is to be encrypted under a passphrase's key. */
export const newEncryption = ({ salt, iterations }: PassphraseKey): Encryption => ({
  kdf: 'PBKDF2-SHA-256',
  cipher: 'AES-256-GCM',
  iterations,
  salt,
  fileSalt: toBase64(crypto.getRandomValues(new Uint8Array(32))),
});

/** The key of one file. */
export const makeFileKey = ({ key }: PassphraseKey, { fileSalt }: Encryption): Promise<CryptoKey> =>
  crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: fromBase64(fileSalt), info: new TextEncoder().encode('plumbline-backup/1') },
    key,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );

function nonceOf(piece: number, isLast: boolean): Bytes {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setUint32(7, piece);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

type Work = (piece: Bytes, number: number, isLast: boolean) => Promise<Uint8Array>;

/** Cuts a stream into chunks of one size, the last one shorter, and replaces each with the result of `work`. */
function inPieces(size: number, work: Work): TransformStream<Uint8Array, Uint8Array> {
  let held = new Uint8Array(0);
  let number = 0;
  const take = async (length: number, isLast: boolean) => {
    const done = await work(held.slice(0, length), number++, isLast);
    held = held.slice(length);
    return done;
  };
  return new TransformStream({
    async transform(chunk, controller) {
      const joined = new Uint8Array(held.length + chunk.length);
      joined.set(held);
      joined.set(chunk, held.length);
      held = joined;
      // A full chunk may be the last one, so it waits for what follows.
      while (held.length > size) controller.enqueue(await take(size, false));
    },
    async flush(controller) {
      controller.enqueue(await take(held.length, true));
    },
  });
}

/** Encrypts what flows through it; `head` is authenticated with it. */
export const sealStream = (key: CryptoKey, head: Bytes) =>
  inPieces(pieceBytes, async (piece, number, isLast) => {
    const iv = nonceOf(number, isLast);
    return new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: head }, key, piece));
  });

/** Decrypts a stream; fails with a BackupFault where a chunk, its position or the head was changed. */
export const openStream = (key: CryptoKey, head: Bytes) =>
  inPieces(pieceBytes + tagBytes, async (piece, number, isLast) => {
    try {
      const iv = nonceOf(number, isLast);
      return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: head }, key, piece));
    } catch {
      throw new BackupFault(number === 0 ? 'passphrase-wrong' : 'broken');
    }
  });
