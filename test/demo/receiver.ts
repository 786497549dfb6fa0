import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Webhook } from 'standardwebhooks';

/** What the receiver does to one request instead of accepting it. With `effect` it accepts it first, and the sender never learns. */
export type Fault =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly effect?: true }
  | { readonly wait: number }
  | 'hang'
  | 'hang-after-effect'
  | 'cut-before-body'
  | 'cut-after-body'
  | 'cut-after-effect'
  | 'cut-within-answer'
  | 'wrong-bytes'
  | 'two-answers';

/** One request as it arrived: `at` is wall time in milliseconds. */
export type Arrival = { readonly id: string; readonly body: string; readonly verified: boolean; readonly at: number };

const names = ['webhook-id', 'webhook-timestamp', 'webhook-signature'];
const headerOf = (request: IncomingMessage, name: string) => String(request.headers[name] ?? '');

function verify(verifiers: readonly Webhook[], body: string, request: IncomingMessage): boolean {
  const headers = Object.fromEntries(names.map((name) => [name, headerOf(request, name)]));
  return verifiers.some((verifier) => {
    try {
      verifier.verify(body, headers);
      return true;
    } catch {
      return false;
    }
  });
}

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
  hang: () => undefined,
  'hang-after-effect': () => undefined,
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
  return 'wait' in fault || fault.effect === true || (fault.status >= 200 && fault.status < 300);
}

/** A receiving endpoint on loopback that verifies signatures and takes effect once per webhook-id; `port` 0 takes a free one. */
export async function startReceiver(secret: string, onArrival: (arrival: Arrival) => void = () => undefined, port = 0) {
  const verifiers = [new Webhook(secret)];
  const arrivals: Arrival[] = [];
  const effects = new Map<string, string>();
  const writes: string[] = [];
  const faults: Fault[] = [];
  const accept = ({ id, body, verified }: Arrival, fault: Fault | undefined) => {
    if (!verified || !takesEffect(fault)) return;
    writes.push(id);
    if (!effects.has(id)) effects.set(id, body);
  };
  const server = createServer(async (request, response) => {
    const fault = faults.shift();
    if (fault === 'cut-before-body') return request.destroy();
    const body = await readBody(request);
    if (body === null) return;
    const arrival = { id: headerOf(request, 'webhook-id'), body, verified: verify(verifiers, body, request), at: Date.now() };
    arrivals.push(arrival);
    onArrival(arrival);
    accept(arrival, fault);
    if (typeof fault === 'string') return answers[fault](response);
    if (typeof fault === 'object' && 'wait' in fault) await pause(fault.wait);
    if (typeof fault === 'object' && 'status' in fault) return response.writeHead(fault.status, fault.headers).end();
    response.writeHead(arrival.verified ? 204 : 401).end();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : 0;
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${taken}/scorecards`, port: taken, arrivals, effects, writes, faults, close };
}
