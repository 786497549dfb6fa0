import { type Attempt, type Decision, type Destination, decide, type Met, type OutboxRow, parseRetryAfter } from '@/lib/core/delivery';
import { parseEndpoint } from '@/lib/core/endpoint';
import { parseSecret } from '@/lib/core/secret';
import type { Answer, Request } from '@/lib/network/send';
import { disableDestination, findDestination } from '@/lib/storage/destinations';
import { listQueued, listSending, saveRow } from '@/lib/storage/outbox';
import { signWebhook } from './sign';

/** What a drain needs from outside: time, chance, the network, and what the user has granted. */
export type Surroundings = {
  readonly now: () => number;
  readonly random: () => number;
  readonly send: (request: Request) => Promise<Answer>;
  readonly hasPermission: (origin: string) => Promise<boolean>;
  readonly findSecret: (destinationId: string) => Promise<string | null>;
};

const timeout = 20_000;

type Ready = { readonly destination: Destination; readonly key: Uint8Array<ArrayBuffer> };

async function makeReady(row: OutboxRow, { hasPermission, findSecret }: Surroundings): Promise<Ready | string> {
  const destination = row.destinationId === null ? null : await findDestination(row.destinationId);
  if (destination === null) return 'Its destination was removed. The scorecard is kept on this device.';
  if (!destination.enabled) return 'Its destination is switched off. The scorecard is kept on this device.';
  const endpoint = parseEndpoint(destination.url, (text) => URL.parse(text));
  if (!endpoint.ok || !(await hasPermission(endpoint.value.origin)))
    return 'The browser may no longer send there. Save the destination again to allow it, then retry.';
  const key = parseSecret((await findSecret(destination.id)) ?? '');
  return key.ok ? { destination, key: key.value } : 'The signing secret is missing. Save the destination again, then retry.';
}

async function attempt(
  row: OutboxRow,
  { destination, key }: Ready,
  { now, send }: Surroundings,
): Promise<{ readonly met: Met; readonly attempt: Attempt }> {
  const at = now();
  const seconds = Math.floor(at / 1000);
  const signature = await signWebhook(key, row.id, seconds, row.body);
  const headers = { 'content-type': 'application/json', 'webhook-id': row.id, 'webhook-timestamp': String(seconds), 'webhook-signature': signature };
  const answer = await send({ url: destination.url, headers, body: row.body, timeout });
  const duration = Math.max(0, now() - at);
  if (answer.outcome !== 'answered') return { met: answer, attempt: { at, duration, outcome: answer.outcome, status: null, excerpt: '' } };
  const { status, excerpt } = answer;
  return {
    met: { outcome: 'answered', status, retryAfter: parseRetryAfter(answer.retryAfter, now()) },
    attempt: { at, duration, outcome: 'answered', status, excerpt },
  };
}

const isAmbiguous = ({ outcome }: Attempt) => outcome === 'network' || outcome === 'timeout' || outcome === 'interrupted';

function settle(row: OutboxRow, made: Attempt, decision: Decision, now: number): OutboxRow {
  const attempts = [...row.attempts, made];
  if (decision.state === 'delivered') return { ...row, attempts, state: 'delivered', reason: null, nextAttemptAt: null };
  if (decision.state === 'queued') return { ...row, attempts, state: 'queued', reason: null, nextAttemptAt: now + decision.wait };
  return { ...row, attempts, state: decision.state, reason: decision.reason, nextAttemptAt: null };
}

async function deliver(row: OutboxRow, surroundings: Surroundings): Promise<void> {
  const ready = await makeReady(row, surroundings);
  if (typeof ready === 'string') return saveRow({ ...row, state: 'needs-you', reason: ready, nextAttemptAt: null });
  await saveRow({ ...row, state: 'sending', nextAttemptAt: null });
  const made = await attempt(row, ready, surroundings);
  const decision = decide(made.met, row.attempts.length + 1, row.attempts.some(isAmbiguous), surroundings.random());
  if (decision.state === 'needs-you' && decision.disable) await disableDestination(ready.destination.id);
  await saveRow(settle(row, made.attempt, decision, surroundings.now()));
}

async function recoverInterrupted({ now, random }: Surroundings): Promise<void> {
  for (const row of await listSending()) {
    const made: Attempt = { at: now(), duration: 0, outcome: 'interrupted', status: null, excerpt: '' };
    await saveRow(settle(row, made, decide({ outcome: 'interrupted' }, row.attempts.length + 1, true, random()), now()));
  }
}

/** Sends every due delivery, or with `now` every queued one. Call it under the outbox's lock. Returns when the next is due, or null. */
export async function drainOutbox(surroundings: Surroundings, options: { readonly now: boolean }): Promise<number | null> {
  await recoverInterrupted(surroundings);
  const tried = new Set<string>();
  for (;;) {
    const queued = await listQueued();
    const due = queued.find((row) => !tried.has(row.id) && (options.now || (row.nextAttemptAt ?? 0) <= surroundings.now()));
    if (due === undefined) return queued[0]?.nextAttemptAt ?? null;
    tried.add(due.id);
    await deliver(due, surroundings);
  }
}
