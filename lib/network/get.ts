import { readBody } from './read-body';

/** A text to fetch from an origin with permission; `timeout` is in milliseconds for the whole answer, `limit` in bytes of it. */
export type Fetch = { readonly url: string; readonly etag: string | null; readonly timeout: number; readonly limit: number };

/** The answer to a fetch. A redirect is never followed and reads as 302. `text` is null when it exceeded the limit. */
export type Fetched = {
  readonly outcome: 'answered';
  readonly status: number;
  readonly etag: string | null;
  readonly type: string;
  readonly text: string | null;
};

/** The outcome of a fetch; with 'offline' and 'not-granted' nothing was sent. */
export type FetchOutcome = Fetched | { readonly outcome: 'network' | 'timeout' | 'cut' | 'offline' | 'not-granted' };

const wanted = 'application/json, text/markdown, text/plain;q=0.9, */*;q=0.5';

/** Fetches a text without cookies and without following redirects; with an etag, a server that has nothing newer answers 304. */
export async function getText({ url, etag, timeout, limit }: Fetch): Promise<FetchOutcome> {
  if (navigator.onLine === false) return { outcome: 'offline' };
  const signal = AbortSignal.timeout(timeout);
  const headers = { accept: wanted, ...(etag !== null && { 'if-none-match': etag }) };
  try {
    const response = await fetch(url, { headers, signal, credentials: 'omit', redirect: 'manual', cache: 'no-store' });
    const status = response.type === 'opaqueredirect' ? 302 : response.status;
    const { text, end } = await readBody(response, limit);
    if (end === 'cut') return { outcome: signal.aborted ? 'timeout' : 'cut' };
    const type = response.headers.get('content-type') ?? '';
    return { outcome: 'answered', status, etag: response.headers.get('etag'), type, text: end === 'whole' ? text : null };
  } catch {
    return { outcome: signal.aborted ? 'timeout' : 'network' };
  }
}
