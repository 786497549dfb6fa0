import { matchPatternOf } from '@/lib/core/match-pattern';
import { failure, type Result, success } from '@/lib/core/result';

/** Why an endpoint cannot be used. */
export type EndpointError = 'not-a-url' | 'not-http' | 'insecure' | 'credentials';

const loopback = (host: string) => host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);

type Url = {
  readonly href: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly host: string;
  readonly username: string;
  readonly password: string;
};
type UrlParser = (text: string) => Url | null;

/** Reads an endpoint: https anywhere, http on this machine only, and no credentials in the address. */
export function parseEndpoint(text: string, parseUrl: UrlParser): Result<{ readonly href: string; readonly origin: string }, EndpointError> {
  const url = parseUrl(text.trim());
  if (url === null) return failure('not-a-url');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return failure('not-http');
  if (url.username !== '' || url.password !== '') return failure('credentials');
  if (url.protocol === 'http:' && !loopback(url.hostname)) return failure('insecure');
  return success({ href: url.href, origin: matchPatternOf(url) });
}
