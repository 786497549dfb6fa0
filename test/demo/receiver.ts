import { createServer, type ServerResponse } from 'node:http';
import { Webhook } from 'standardwebhooks';

/** What the receiver does to one request instead of accepting it. */
export type Fault = { readonly status: number; readonly headers?: Record<string, string> } | 'cut-after-body';

/** One request as it arrived. */
export type Arrival = { readonly id: string; readonly body: string; readonly verified: boolean };

/** A receiving endpoint on loopback that verifies signatures and takes effect once per webhook-id. */
export async function startReceiver(secret: string, onArrival: (arrival: Arrival) => void = () => undefined) {
  const verifier = new Webhook(secret);
  const arrivals: Arrival[] = [];
  const effects = new Map<string, string>();
  const faults: Fault[] = [];
  const answer = (response: ServerResponse, arrival: Arrival) => {
    const fault = faults.shift();
    if (fault === 'cut-after-body') return response.destroy();
    if (fault !== undefined) return response.writeHead(fault.status, fault.headers).end();
    if (arrival.verified) effects.set(arrival.id, arrival.body);
    return response.writeHead(arrival.verified ? 204 : 401).end();
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const header = (name: string) => String(request.headers[name] ?? '');
      const names = ['webhook-id', 'webhook-timestamp', 'webhook-signature'];
      let verified = true;
      try {
        verifier.verify(body, Object.fromEntries(names.map((name) => [name, header(name)])));
      } catch {
        verified = false;
      }
      const arrival = { id: header('webhook-id'), body, verified };
      arrivals.push(arrival);
      onArrival(arrival);
      answer(response, arrival);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/scorecards`, arrivals, effects, faults, close: () => new Promise((resolve) => server.close(resolve)) };
}
