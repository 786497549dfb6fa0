import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { getText } from '@/lib/network/get';
import { sendRequest } from '@/lib/network/send';

/** How each request left: the browser's own words for cookies, redirects and its cache, which Node's fetch knows and obeys. */
const asked: Pick<globalThis.Request, 'credentials' | 'redirect' | 'cache'>[] = [];
const arrived: IncomingMessage[] = [];
const server = createServer((request, response) => {
  arrived.push(request);
  if (request.url === '/away') response.writeHead(307, { location: '/there' }).end();
  else if (request.url === '/long') response.end('a'.repeat(5000));
  else if (request.url === '/nothing') response.writeHead(204).end();
  else if (request.url === '/empty') response.writeHead(200, { 'content-length': '0' }).end();
  else if (request.url === '/endless') response.write('a');
  else response.setHeader('etag', '"1"').end('a body');
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked.length = 0;
  arrived.length = 0;
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    const { credentials, redirect, cache } = new Request(url, init);
    asked.push({ credentials, redirect, cache });
    return fetch(url, init);
  });
});
afterEach(() => vi.unstubAllGlobals());

const request = (path: string) =>
  ({ method: 'POST', url: `${origin}${path}`, headers: { 'x-a': 'b' }, body: '{"words":"é"}', timeout: 20_000, limit: 1000 }) as const;
const careful = { credentials: 'omit', redirect: 'manual', cache: 'no-store' };

test('a delivery sends no cookies, follows no redirect, and uses no cache', async () => {
  expect(await sendRequest(request('/'))).toMatchObject({ outcome: 'answered', status: 200, body: 'a body', excerpt: 'a body' });
  expect(asked).toEqual([careful]);
  expect(arrived[0]?.headers['x-a']).toBe('b');
});

test('a redirect is returned as such, and nothing is sent to its target', async () => {
  expect(await sendRequest(request('/away'))).toMatchObject({ outcome: 'answered', status: 307 });
  expect(arrived.map(({ url }) => url)).toEqual(['/away']);
});

test('a response over the limit has no body, only an excerpt', async () => {
  const answer = await sendRequest(request('/long'));
  expect(answer).toMatchObject({ body: null, excerpt: 'a'.repeat(500) });
});

test('a response that says it is empty is whole without a look at its body', async () => {
  const { fetch } = globalThis;
  const read = vi.fn();
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const response = await fetch(url, init);
    return Object.defineProperty(response, 'body', { get: read });
  });
  for (const path of ['/nothing', '/empty']) expect(await sendRequest(request(path))).toMatchObject({ outcome: 'answered', body: '', excerpt: '' });
  expect(read).not.toHaveBeenCalled();
  await sendRequest(request('/'));
  expect(read).toHaveBeenCalled();
});

test('a response that never ends is aborted at the time limit', async () => {
  const { fetch } = globalThis;
  const time = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(time.signal);
  // Its status has come; nothing comes after its first letter.
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => fetch(url, init).finally(() => time.abort()));
  expect(await sendRequest(request('/endless'))).toMatchObject({ outcome: 'answered', status: 200, body: null });
});

test('a text is fetched without cookies and redirects too', async () => {
  expect(await getText({ url: `${origin}/`, etag: null, timeout: 20_000, limit: 1000 })).toMatchObject({ text: 'a body', etag: '"1"' });
  expect(await getText({ url: `${origin}/away`, etag: '"1"', timeout: 20_000, limit: 1000 })).toMatchObject({ status: 307 });
  expect(asked).toEqual([careful, careful]);
  expect(arrived.map(({ url, headers }) => [url, headers['if-none-match']])).toEqual([
    ['/', undefined],
    ['/away', '"1"'],
  ]);
});
