import type { IncomingMessage } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { startFaulty } from '../servers/faulty.ts';

/** One request as it arrived: `at` is wall time in milliseconds. */
export type Arrival = { readonly id: string; readonly body: string; readonly verified: boolean; readonly at: number };

const names = ['webhook-id', 'webhook-timestamp', 'webhook-signature'];
const headerOf = (request: IncomingMessage, name: string) => String(request.headers[name] ?? '');

function verify(verifier: Webhook, body: string, request: IncomingMessage): boolean {
  try {
    verifier.verify(body, Object.fromEntries(names.map((name) => [name, headerOf(request, name)])));
    return true;
  } catch {
    return false;
  }
}

/** A receiving endpoint on loopback that verifies signatures and takes effect once per webhook-id; `port` 0 takes a free one. */
export async function startReceiver(secret: string, onArrival: (arrival: Arrival) => void = () => undefined, port = 0) {
  const verifier = new Webhook(secret);
  const arrivals: Arrival[] = [];
  const effects = new Map<string, string>();
  const writes: string[] = [];
  const faulty = await startFaulty((request, body, takes) => {
    const arrival = { id: headerOf(request, 'webhook-id'), body, verified: verify(verifier, body, request), at: Date.now() };
    arrivals.push(arrival);
    onArrival(arrival);
    if (arrival.verified && takes) {
      writes.push(arrival.id);
      if (!effects.has(arrival.id)) effects.set(arrival.id, body);
    }
    return { status: arrival.verified ? 204 : 401 };
  }, port);
  return { ...faulty, url: `http://127.0.0.1:${faulty.port}/scorecards`, arrivals, effects, writes };
}
