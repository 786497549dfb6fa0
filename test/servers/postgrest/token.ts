import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a token says of who asks. */
export type Claims = { readonly role?: string; readonly email?: string; readonly exp?: number };

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const sign = (text: string, secret: string) => createHmac('sha256', secret).update(text).digest();

/** A token as Supabase's sign-in issues it (HS256). */
export function issueToken(claims: Claims, secret: string): string {
  const text = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
  return `${text}.${sign(text, secret).toString('base64url')}`;
}

/** The claims of a token; what is wrong with it where it is not to be trusted. `now` in milliseconds. */
export function checkToken(token: string, secret: string, now: number): Claims | 'invalid' | 'expired' {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const expected = sign(`${header}.${payload}`, secret);
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'invalid';
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims;
  return claims.exp !== undefined && claims.exp * 1000 <= now ? 'expired' : claims;
}
