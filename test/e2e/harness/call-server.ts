import { readFile } from 'node:fs/promises';
import { createServer as createPlainServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer } from 'node:https';
import { extname } from 'node:path';
import { generate } from 'selfsigned';

const pages = new URL('../../pages/', import.meta.url);
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** The hosts that are simulated, each with the platform whose saved page stands there. */
export const hosts: Readonly<Record<string, string>> = {
  'meet.google.com': 'meet',
  'app.zoom.us': 'zoom',
  'acme.zoom.us': 'zoom',
  'app.zoom.com': 'zoom',
  'acme.zoomgov.com': 'zoom',
  'teams.microsoft.com': 'teams',
  'teams.live.com': 'teams',
  'teams.cloud.microsoft': 'teams',
  'acme.webex.com': 'webex',
  'web.webex.com': 'webex',
  'meet.jit.si': 'jitsi',
  'whereby.com': 'whereby',
  'acme.whereby.com': 'whereby',
  'calls.example': 'other',
  localhost: 'jitsi',
};

const classicZoom = /^\/wc\/join\//;

function fileOf(host: string, path: string): string {
  if (extname(path) !== '') return path.slice(1);
  if (host === 'acme.webex.com') return 'webex/site.html';
  return `${hosts[host] ?? 'other'}/${classicZoom.test(path) ? 'client' : 'index'}.html`;
}

async function readPage(file: string, picturesPerSecond: number): Promise<string> {
  const content = await readFile(new URL(file, pages), 'utf8');
  return file === 'call.js' ? `const picturesPerSecond = ${picturesPerSecond};\n${content}` : content;
}

const portOf = (server: Server) => {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

const listen = (server: Server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

/**
 * Serves the simulated call pages on loopback, or the structure that `fixture` in an address names, over HTTPS at `port` and plainly at `plainPort`; `headers` go out with each answer and may be changed.
 * The cameras' pictures are drawn once a second: what they cost a browser without a graphics card is a third of a core for each call.
 */
export async function startCallServer({ picturesPerSecond = 1 } = {}) {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'meet.google.com' }]);
  const state: { headers: Record<string, string> } = { headers: {} };
  const answer: RequestListener = async (request: IncomingMessage, response) => {
    const { hostname, pathname, searchParams } = new URL(request.url ?? '/', `https://${request.headers.host}`);
    const fixture = /^[\w-]+$/.exec(searchParams.get('fixture') ?? '')?.[0] ?? null;
    const file = fixture === null ? fileOf(hostname, pathname) : `structures/${fixture}.html`;
    const content = await readPage(file, picturesPerSecond).catch(() => null);
    if (content === null) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain', ...state.headers }).end(content);
  };
  const servers = [createServer({ key, cert }, answer), createPlainServer(answer)] as const;
  await Promise.all(servers.map(listen));
  const close = () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  };
  return { port: portOf(servers[0]), plainPort: portOf(servers[1]), state, close };
}
