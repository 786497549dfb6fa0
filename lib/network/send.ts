import { hiddenRedirect } from '@/lib/core/delivery/verdict';
import { type Body, readBody } from './read-body';

/** One call to an origin with permission; `timeout` is in milliseconds until the status is read, `limit` in bytes of the answer. */
export type Request = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly timeout: number;
  readonly limit: number;
};

/**
 * An answer with a status. A redirect is never followed; where the browser hides its number, `status` is `hiddenRedirect`. `body` is null when it
 * could not be read completely within the limit.
 */
export type Answered = {
  readonly outcome: 'answered';
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: string | null;
  /** The first characters of the body, as far as they were received. */
  readonly excerpt: string;
};

/** The outcome of a request; with 'offline', 'not-granted' and 'withheld' (the destination was paused, removed or changed) nothing was sent. */
export type SendOutcome = Answered | { readonly outcome: 'network' | 'timeout' | 'offline' | 'not-granted' | 'withheld' };

const excerptLength = 500;

function bodyOf({ text, end }: Body): Pick<Answered, 'body' | 'excerpt'> {
  return { body: end === 'whole' ? text : null, excerpt: text.slice(0, excerptLength) };
}

/**
 * Sends a request without cookies and without following redirects. The browser may repeat it when a kept-alive connection is dropped. Bodies are
 * texts: other kinds, which it cannot repeat, were tried and crashed the network service of Chromium 156, which cuts every connection of the browser,
 * even that of a running call.
 */
export async function sendRequest({ method, url, headers, body, timeout, limit }: Request): Promise<SendOutcome> {
  if (navigator.onLine === false) return { outcome: 'offline' };
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, { method, headers, body, signal, credentials: 'omit', redirect: 'manual', cache: 'no-store' });
    const status = response.type === 'opaqueredirect' ? hiddenRedirect : response.status;
    return { outcome: 'answered', status, retryAfter: response.headers.get('retry-after'), ...bodyOf(await readBody(response, limit)) };
  } catch {
    return { outcome: signal.aborted ? 'timeout' : 'network' };
  }
}
