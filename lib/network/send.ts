import { hiddenRedirect } from '@/lib/core/delivery/verdict';
import { type Body, readBody } from './read-body';

/** One call to a granted origin; `timeout` is in milliseconds and covers everything until the status is read, `limit` in bytes of the answer. */
export type Request = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly timeout: number;
  readonly limit: number;
};

/** An answer whose status was read. A redirect is never followed; where the browser hides its number, `status` is `hiddenRedirect`. `body` is null when it could not be read whole within the limit. */
export type Answered = {
  readonly outcome: 'answered';
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: string | null;
  /** The first characters of the body, as far as they came. */
  readonly excerpt: string;
};

/** What came back, or how it failed; of 'offline', 'not-granted' and 'withheld' (the destination was paused, removed or changed) nothing left this device. */
export type SendOutcome = Answered | { readonly outcome: 'network' | 'timeout' | 'offline' | 'not-granted' | 'withheld' };

const excerptLength = 500;

function bodyOf({ text, end }: Body): Pick<Answered, 'body' | 'excerpt'> {
  return { body: end === 'whole' ? text : null, excerpt: text.slice(0, excerptLength) };
}

/**
 * Sends a request without cookies and without following redirects. The browser may repeat it by itself when a connection that it used before is
 * dropped. Bodies are texts: other ways were tried that it cannot repeat, and with them Chromium 156's network service crashed, which cuts every
 * connection of the browser, a running call's too.
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
