import { hiddenRedirect } from '@/lib/core/delivery/verdict';
import { type Body, readBody } from './read-body';
import { awaitProtocol, canSendOnce, forgetProtocol, readOnce, refusesStream, watchProtocols } from './single-send';

/** One call to a granted origin; `timeout` is in milliseconds and covers everything until the status is read, `limit` in bytes of the answer. */
export type Request = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly timeout: number;
  readonly limit: number;
  /** Whether a second arrival would do harm: the browser is then kept from repeating it by itself, where the connection allows that. */
  readonly once?: boolean;
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
export type Answer = Answered | { readonly outcome: 'network' | 'timeout' | 'offline' | 'not-granted' | 'withheld' };

const excerptLength = 500;

function bodyOf({ text, end }: Body): Pick<Answered, 'body' | 'excerpt'> {
  return { body: end === 'whole' ? text : null, excerpt: text.slice(0, excerptLength) };
}

async function attempt({ method, url, headers, body, timeout, limit, once }: Request, isStreamed: boolean): Promise<Answer> {
  const signal = AbortSignal.timeout(timeout);
  try {
    const sent = isStreamed && body !== null ? readOnce(body) : { body };
    const response = await fetch(url, { method, headers, ...sent, signal, credentials: 'omit', redirect: 'manual', cache: 'no-store' });
    const status = response.type === 'opaqueredirect' ? hiddenRedirect : response.status;
    const read = await readBody(response, limit);
    if (once === true) await awaitProtocol(url);
    return { outcome: 'answered', status, retryAfter: response.headers.get('retry-after'), ...bodyOf(read) };
  } catch {
    forgetProtocol(url);
    return { outcome: signal.aborted ? 'timeout' : 'network' };
  }
}

/** Sends a request without cookies and without following redirects. */
export async function sendRequest(request: Request): Promise<Answer> {
  if (navigator.onLine === false) return { outcome: 'offline' };
  watchProtocols();
  if (request.once !== true || !canSendOnce(request.url)) return attempt(request, false);
  const answer = await attempt(request, true);
  return answer.outcome === 'answered' && refusesStream(answer.status) ? attempt(request, false) : answer;
}
