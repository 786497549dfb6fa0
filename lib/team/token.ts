import * as z from 'zod/mini';
import { parseJson } from '@/lib/core/text/parse-json';

const seconds = z.optional(z.number());
const claimsSchema = z.object({ email: z.optional(z.string()), exp: seconds, nbf: seconds, iat: seconds });

/** What a token says of itself, unchecked: whose it is, and between which wall times in milliseconds it is valid; null where it does not say. */
export type TokenClaims = { readonly email: string | null; readonly validFrom: number | null; readonly validTo: number | null };

function decode(part: string): string {
  const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}

/** Reads a token's claims; null where it is no JSON Web Token. Whether it is trusted is decided by the store alone. */
export function readToken(token: string): TokenClaims | null {
  const part = /^[\w-]+\.([\w-]+)\.[\w-]*$/.exec(token.trim())?.[1];
  if (part === undefined) return null;
  try {
    const read = claimsSchema.safeParse(parseJson(decode(part)));
    if (!read.success) return null;
    const { email, exp, nbf, iat } = read.data;
    const from = nbf ?? iat;
    return {
      email: email?.toLowerCase() ?? null,
      validFrom: from === undefined ? null : from * 1000,
      validTo: exp === undefined ? null : exp * 1000,
    };
  } catch {
    return null;
  }
}

/** Clocks may differ by so much before one is called wrong, in milliseconds. */
const toleranceMs = 60_000;

/**
 * Why a store finds a token not valid now, seen from this device's clock at `now`: it has expired, it begins later, or both clocks say that it is
 * valid and so one of them is wrong.
 */
export function judgeRefusedToken({ validFrom, validTo }: TokenClaims, now: number): 'expired' | 'not-yet-valid' | 'clock' {
  if (validTo !== null && validTo <= now) return 'expired';
  return validFrom !== null && validFrom > now + toleranceMs ? 'not-yet-valid' : 'clock';
}
