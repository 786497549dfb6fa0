import { failure, type Result, success } from '@/lib/core/result';

/** Why a signing secret cannot be used. */
export type SecretError = 'empty' | 'not-whsec' | 'too-short' | 'too-long';

/** Reads a Standard Webhooks secret, `whsec_` and the base64 of 24 to 64 bytes; an empty one is an error, never a key. */
export function parseSecret(text: string): Result<Uint8Array<ArrayBuffer>, SecretError> {
  const trimmed = text.trim();
  if (trimmed === '') return failure('empty');
  const encoded = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(trimmed)?.[1];
  if (encoded === undefined) return failure('not-whsec');
  const bytes = decodeBase64(encoded.replace(/=+$/, ''));
  if (bytes.length < 24) return failure('too-short');
  return bytes.length > 64 ? failure('too-long') : success(bytes);
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let bits = 0;
  let held = 0;
  let written = 0;
  for (const character of text) {
    bits = ((bits << 6) | alphabet.indexOf(character)) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[written++] = (bits >> held) & 0xff;
  }
  return bytes;
}
