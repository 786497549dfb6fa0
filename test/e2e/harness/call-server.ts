import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { extname } from 'node:path';
import { generate } from 'selfsigned';

const pages = new URL('../../pages/', import.meta.url);
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const fileOf = (host: string, path: string) => (extname(path) !== '' ? path.slice(1) : host.startsWith('meet.') ? 'meet.html' : 'zoom.html');

/** Serves the saved call pages over HTTPS on loopback; `headers` go out with each answer and may be changed. */
export async function startCallServer() {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'meet.google.com' }]);
  const state: { headers: Record<string, string> } = { headers: {} };
  const server = createServer({ key, cert }, async (request, response) => {
    const file = fileOf(request.headers.host ?? '', new URL(request.url ?? '/', 'https://call').pathname);
    const content = await readFile(new URL(file, pages)).catch(() => null);
    if (content === null) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain', ...state.headers }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port, state, close };
}
