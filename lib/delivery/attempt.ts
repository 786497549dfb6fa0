import type { Attempt, OutboxRow } from '@/lib/core/delivery';
import type { Destination, PlannedRequest, Secrets } from '@/lib/core/destination';
import { parseEndpoint } from '@/lib/core/endpoint';
import { judgeLoss, type Verdict } from '@/lib/core/verdict';
import type { Answer, Request } from '@/lib/network/send';
import type { Access, Actor, Call } from './adapter';

/** What a drain needs from outside: time, chance, the network, what the user has granted, the secrets, and one drain at a time per destination. */
export type Surroundings = {
  readonly now: () => number;
  readonly random: () => number;
  readonly send: (request: Request) => Promise<Answer>;
  /** Whether requests may go to a match pattern. */
  readonly hasPermission: (pattern: string) => Promise<boolean>;
  readonly findSecrets: (destinationId: string) => Promise<Secrets>;
  readonly exclusively: <Value>(destinationId: string, work: () => Promise<Value>) => Promise<Value>;
};

/** A destination with everything that sending to it takes. */
export type Ready = { readonly destination: Destination; readonly actor: Actor; readonly secrets: Secrets };

/** What an attempt met; no attempt when nothing could be prepared. */
export type Outcome = { readonly attempt: Attempt; readonly verdict: Verdict };

/** Calls the network, but never an origin that was not granted, nor one that is neither https nor this machine. */
export const guard =
  ({ send, hasPermission }: Surroundings): Call =>
  async (request) => {
    const endpoint = parseEndpoint(request.url, (text) => URL.parse(text));
    if (!endpoint.ok || !(await hasPermission(endpoint.value.origin))) return { outcome: 'not-granted' };
    return send(request);
  };

/** What an adapter is given of a destination. */
export const accessOf = ({ destination, secrets }: Ready): Access<Destination['settings']> => ({ settings: destination.settings, secrets });

const notGranted = 'The browser may no longer send there. Resume the destination to allow it again; nothing was sent.';

function judge(answer: Answer, planned: PlannedRequest, actor: Actor, now: number): Verdict {
  if (answer.outcome === 'answered') return actor.read(answer, planned, now);
  return answer.outcome === 'not-granted' ? { class: 'access', words: notGranted } : judgeLoss(answer.outcome, planned.repeatable);
}

async function send(planned: PlannedRequest, row: OutboxRow, ready: Ready, surroundings: Surroundings): Promise<Outcome> {
  const at = surroundings.now();
  const prepared = await ready.actor.prepare(planned, accessOf(ready), { deliveryId: row.id, at }, guard(surroundings));
  if (!prepared.ok) {
    const attempt = { at, duration: 0, outcome: 'not-granted' as const, status: null, excerpt: '' };
    return { attempt, verdict: { class: 'access', words: prepared.reason } };
  }
  const answer = await guard(surroundings)(prepared.value);
  const now = surroundings.now();
  const answered = answer.outcome === 'answered' ? { status: answer.status, excerpt: answer.excerpt } : { status: null, excerpt: '' };
  return {
    attempt: { at, duration: Math.max(0, now - at), outcome: answer.outcome, ...answered },
    verdict: judge(answer, planned, ready.actor, now),
  };
}

const cannotTell = 'The destination could not say whether it has the scorecard.';

/** One attempt at a delivery's request: first asks, where it can, whether a doubtful one is there already. */
export async function deliver(row: OutboxRow, planned: PlannedRequest, ready: Ready, surroundings: Surroundings): Promise<Outcome> {
  const { reconcile } = ready.actor;
  if (!row.doubtful || planned.repeatable || reconcile === null) return send(planned, row, ready, surroundings);
  const at = surroundings.now();
  const found = await reconcile(planned, accessOf(ready), guard(surroundings), { deliveryId: row.id, at });
  const attempt = { at, duration: Math.max(0, surroundings.now() - at), outcome: 'checked' as const, status: null, excerpt: '' };
  if (found === 'arrived') return { attempt, verdict: { class: 'done' } };
  if (found === 'cannot-tell') return { attempt, verdict: { class: 'unknown', words: cannotTell } };
  return send(planned, { ...row, doubtful: false }, ready, surroundings);
}
