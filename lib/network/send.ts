/** One POST to a granted origin; `timeout` is in milliseconds and covers everything until the status is read. */
export type Request = { readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body: string; readonly timeout: number };

/** What came back, or how it failed. A redirect is never followed and reads as 302. */
export type Answer =
  | { readonly outcome: 'answered'; readonly status: number; readonly retryAfter: string | null; readonly excerpt: string }
  | { readonly outcome: 'network' | 'timeout' };

const excerptLength = 500;

async function readExcerpt(response: Response): Promise<string> {
  try {
    const first = await response.body?.getReader().read();
    return new TextDecoder().decode(first?.value).slice(0, excerptLength);
  } catch {
    return '';
  }
}

/** Sends a request without cookies and without following redirects. */
export async function sendRequest({ url, headers, body, timeout }: Request): Promise<Answer> {
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, { method: 'POST', headers, body, signal, credentials: 'omit', redirect: 'manual', cache: 'no-store' });
    const status = response.type === 'opaqueredirect' ? 302 : response.status;
    return { outcome: 'answered', status, retryAfter: response.headers.get('retry-after'), excerpt: await readExcerpt(response) };
  } catch {
    return { outcome: signal.aborted ? 'timeout' : 'network' };
  }
}
