import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { reportHang } from './hangs.ts';

/** One request as it arrived; `body` is the JSON it held, or undefined. */
export type Call = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly body: unknown;
};

/** What a vendor answers. */
export type Reply = { readonly status: number; readonly json?: unknown; readonly headers?: Readonly<Record<string, string>> };

/**
 * What goes wrong with the next request whose path holds `on`. `applied` faults take effect first: the vendor has written, and the answer is lost.
 */
export type Fault = { readonly on: string; readonly applied?: boolean } & (
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly text?: string }
  | { readonly kind: 'cut' | 'hang' }
  | { readonly kind: 'bytes'; readonly text: string }
);

const json = { 'content-type': 'application/json; charset=utf-8' };

async function readCall(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  const url = new URL(request.url ?? '/', 'http://loopback');
  let body: unknown;
  try {
    body = text === '' ? undefined : JSON.parse(text);
  } catch {
    body = undefined;
  }
  return { method: request.method ?? '', path: url.pathname, query: url.searchParams, headers: request.headers, text, body };
}

function takeFault(faults: Fault[], path: string): Fault | null {
  const at = faults.findIndex(({ on }) => path.includes(on));
  return at < 0 ? null : (faults.splice(at, 1)[0] ?? null);
}

function send({ status, json: content, headers }: Reply, response: ServerResponse): void {
  response.writeHead(status, { ...json, ...headers }).end(content === undefined ? '' : JSON.stringify(content));
}

function misbehave(fault: Fault, response: ServerResponse): void {
  if (fault.kind === 'hang') reportHang(response.req.headers);
  else if (fault.kind === 'cut') response.destroy();
  else if (fault.kind === 'status') response.writeHead(fault.status, fault.headers).end(fault.text ?? '');
  else if (fault.kind === 'bytes') response.writeHead(200, json).end(fault.text);
}

/** Starts a vendor on loopback that answers by `respond`, after the faults in the list that fit. */
export async function startVendor(respond: (call: Call) => Reply) {
  const calls: Call[] = [];
  const faults: Fault[] = [];
  const server = createServer((request, response) => {
    readCall(request)
      .then((call) => {
        calls.push(call);
        const fault = takeFault(faults, call.path);
        if (fault === null) return send(respond(call), response);
        if (fault.applied === true) respond(call);
        misbehave(fault, response);
      })
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, calls, faults, close };
}

/** A running vendor. */
export type Vendor = Awaited<ReturnType<typeof startVendor>>;

/** The user name of HTTP Basic with a blank password; null when the header is not that. */
export function basicUser(call: Call): string | null {
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/.exec(call.headers.authorization ?? '')?.[1];
  const pair = encoded === undefined ? '' : Buffer.from(encoded, 'base64').toString('utf8');
  return pair.endsWith(':') && pair.length > 1 ? pair.slice(0, -1) : null;
}

/** The token of a Bearer header; null when there is none. */
export const bearer = (call: Call): string | null => /^[Bb]earer (\S+)$/.exec(call.headers.authorization ?? '')?.[1] ?? null;

/** Whether the request says that its body is JSON. */
export const hasJsonBody = (call: Call): boolean => /^application\/json\b/.test(call.headers['content-type'] ?? '');
