import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { reportHang } from './hangs.ts';

/**
 * What an endpoint does to one request instead of accepting it. With `effect` it accepts it first, and the sender never learns; with `wait`, in
 * milliseconds, and `until` it accepts it and answers later.
 */
export type Fault =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly effect?: true }
  | { readonly wait: number }
  | { readonly until: Promise<unknown> }
  | 'hang'
  | 'hang-after-effect'
  | 'cut-before-body'
  | 'cut-after-body'
  | 'cut-after-effect'
  | 'cut-within-answer'
  | 'wrong-bytes'
  | 'two-answers';

/** What an endpoint answers. */
export type Reply = { readonly status: number; readonly body?: string; readonly headers?: Readonly<Record<string, string>> };

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString('utf8');
  } catch {
    return null;
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const answers: Readonly<Record<Extract<Fault, string>, (response: ServerResponse) => void>> = {
  hang: ({ req }) => reportHang(req.headers),
  'hang-after-effect': ({ req }) => reportHang(req.headers),
  'cut-before-body': (response) => response.destroy(),
  'cut-after-body': (response) => response.destroy(),
  'cut-after-effect': (response) => response.destroy(),
  'cut-within-answer': (response) => response.socket?.end('HTTP/1.1 20'),
  'wrong-bytes': (response) => response.socket?.end('this is no HTTP\r\n\r\n'),
  'two-answers': (response) => response.socket?.end('HTTP/1.1 204 No Content\r\n\r\nHTTP/1.1 500 Oops\r\ncontent-length: 0\r\n\r\n'),
};

const withEffect: readonly Fault[] = ['hang-after-effect', 'cut-after-effect', 'cut-within-answer', 'wrong-bytes', 'two-answers'];

/** Whether a request that meets this fault is accepted all the same. */
function takesEffect(fault: Fault | undefined): boolean {
  if (typeof fault !== 'object') return fault === undefined || withEffect.includes(fault);
  return !('status' in fault) || fault.effect === true || (fault.status >= 200 && fault.status < 300);
}

/** An endpoint behind the faults: it gets each request that arrives whole, and whether it should take effect. */
export type Endpoint = (request: IncomingMessage, body: string, takes: boolean) => Reply | Promise<Reply>;

async function meet(request: IncomingMessage, response: ServerResponse, fault: Fault | undefined, endpoint: Endpoint): Promise<void> {
  if (fault === 'cut-before-body') return void request.destroy();
  const body = await readBody(request);
  if (body === null) return;
  const reply = await endpoint(request, body, takesEffect(fault));
  if (typeof fault === 'string') return answers[fault](response);
  if (typeof fault === 'object' && 'wait' in fault) await pause(fault.wait);
  if (typeof fault === 'object' && 'until' in fault) await fault.until;
  if (typeof fault === 'object' && 'status' in fault) return void response.writeHead(fault.status, fault.headers).end();
  response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers }).end(reply.body);
}

/** Serves an endpoint on loopback that does the next of its `faults` to each request; `port` 0 takes a free one. */
export async function startFaulty(endpoint: Endpoint, port = 0) {
  const faults: Fault[] = [];
  const server = createServer((request, response) => {
    meet(request, response, faults.shift(), endpoint).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : 0;
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { port: taken, faults, close };
}
