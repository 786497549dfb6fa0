import { createServer, type ServerResponse } from 'node:http';

/** How the host answers the next requests. */
export type Manner = (response: ServerResponse) => void;

/** One request as it came. */
export type Asked = { readonly path: string; readonly etag: string | undefined; readonly cookie: string | undefined };

/** A file host on loopback that serves one text with an ETag, and answers 304 when it was seen, until it is told to answer otherwise. */
export async function startRubricHost(text: string) {
  const state = { text, etag: '"1"', type: 'text/plain; charset=utf-8', manner: null as Manner | null };
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const etag = request.headers['if-none-match'];
    asked.push({ path: request.url ?? '', etag, cookie: request.headers.cookie });
    if (state.manner !== null) return state.manner(response);
    if (etag === state.etag) return response.writeHead(304, { etag }).end();
    response.writeHead(200, { 'content-type': state.type, etag: state.etag, 'set-cookie': 'known=1' }).end(state.text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const serve = (next: string) => Object.assign(state, { text: next, etag: `"${Number(state.etag.slice(1, -1)) + 1}"`, manner: null });
  const close = () => new Promise((resolve) => server.close(resolve).closeAllConnections());
  return { url: `http://127.0.0.1:${port}/rubric.md`, asked, state, serve, close };
}
