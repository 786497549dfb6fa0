import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { Server } from 'node:net';
import { generate } from 'selfsigned';

/** One request that arrived whole, and whether its body came with its length. */
export type Arrived = { readonly id: string; readonly body: string; readonly hasLength: boolean };

/** What is done with a request once its body has been read: it is answered, or its connection is dropped. */
export type Treatment = number | 'drop';

/** Decides by the request that arrived. */
export type Treat = (arrived: Arrived) => Treatment;

async function readText(chunks: AsyncIterable<unknown>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += String(chunk);
  return text;
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Serves HTTP/1.1 on loopback; connections are kept open for the next request. */
export async function startPlain(treat: Treat) {
  const arrived: Arrived[] = [];
  const server = createServer(async (request, response) => {
    const one = {
      id: String(request.headers['webhook-id']),
      body: await readText(request),
      hasLength: request.headers['content-length'] !== undefined,
    };
    arrived.push(one);
    const treatment = treat(one);
    if (treatment === 'drop') request.socket.destroy();
    else response.writeHead(treatment).end();
  });
  const port = await listen(server, 0);
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port, arrived, close };
}

/** Serves HTTP/2 over TLS on loopback; one connection takes all requests until it is dropped. */
export async function startHttp2(host: string, treat: Treat) {
  const { private: key, cert } = await generate([{ name: 'commonName', value: host }]);
  const arrived: Arrived[] = [];
  const server = createSecureServer({ key, cert }, async (request, response) => {
    const one = {
      id: String(request.headers['webhook-id']),
      body: await readText(request),
      hasLength: request.headers['content-length'] !== undefined,
    };
    arrived.push(one);
    const treatment = treat(one);
    if (treatment === 'drop') request.stream.session?.socket.destroy();
    else response.writeHead(treatment).end();
  });
  const sessions = new Set<{ readonly destroy: () => void }>();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('error', () => undefined);
    session.on('close', () => sessions.delete(session));
  });
  const port = await listen(server, 0);
  const close = () => {
    for (const session of sessions) session.destroy();
    server.close();
  };
  return { port, arrived, close };
}
