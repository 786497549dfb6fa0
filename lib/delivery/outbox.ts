import type { Attempt, OutboxRow } from '@/lib/core/delivery';
import type { Destination } from '@/lib/core/destination';
import { restAfter } from '@/lib/core/retry';
import { settle } from '@/lib/core/settle';
import { judgeLoss, type Verdict } from '@/lib/core/verdict';
import { changeDestination, findDestination, listDestinations } from '@/lib/storage/destinations';
import { bringForward, claimRow, findNextDue, listAddressed, listDue, listSending, saveRow, strandRows } from '@/lib/storage/outbox';
import { findActor } from './actors';
import { deliver, type Ready, type Surroundings } from './attempt';

const page = 64;
const width = 4;
const patience = 3;
const destinationsAtOnce = 8;

/** How a drain of one destination goes: failures in a row, and whether it has been told to stop. */
type Run = { failures: number; stopped: boolean };

async function pause(destination: Destination, need: 'access' | 'gone', reason: string, at: number): Promise<void> {
  await changeDestination(destination.id, (current) => ({ ...current, pause: current.pause ?? { at, need, reason } }));
}

async function rest({ id }: Destination, run: Run, retryAfter: number | null, { now, random }: Surroundings): Promise<void> {
  const until = now() + restAfter(run.failures, retryAfter, random());
  await changeDestination(id, (current) => ({ ...current, failures: run.failures, restUntil: until }));
}

/** Takes the verdict on one attempt into account for the destination as a whole. */
async function heed(verdict: Verdict, { destination }: Ready, run: Run, surroundings: Surroundings): Promise<void> {
  if (verdict.class === 'access' || (verdict.class === 'permanent' && verdict.gone)) {
    run.stopped = true;
    return pause(destination, verdict.class === 'access' ? 'access' : 'gone', verdict.words, surroundings.now());
  }
  if (verdict.class !== 'retry') {
    if (run.failures > 0) await changeDestination(destination.id, (current) => ({ ...current, failures: 0, restUntil: null }));
    run.failures = 0;
    return;
  }
  run.failures += 1;
  if (run.stopped || (run.failures < patience && verdict.retryAfter === null)) return;
  run.stopped = true;
  await rest(destination, run, verdict.retryAfter, surroundings);
}

async function deliverRow(id: string, ready: Ready, run: Run, surroundings: Surroundings): Promise<void> {
  let row = await claimRow(id);
  while (row !== null) {
    const planned = row.requests[row.done];
    if (planned === undefined) throw new Error(`Expected request ${row.done} of delivery ${id}, found ${row.requests.length}.`);
    const { attempt, verdict } = await deliver(row, planned, ready, surroundings);
    const settling = { now: surroundings.now(), jitter: surroundings.random(), reconciles: ready.actor.reconcile !== null };
    const next: OutboxRow = settle(row, attempt, verdict, settling);
    await saveRow(next);
    await heed(verdict, ready, run, surroundings);
    row = next.state === 'sending' ? next : null;
  }
}

async function recoverInterrupted(id: string, { now, random }: Surroundings): Promise<void> {
  const destination = await findDestination(id);
  const reconciles = (findActor(destination?.kind ?? '')?.reconcile ?? null) !== null;
  for (const row of await listSending(id)) {
    const attempt: Attempt = { at: now(), duration: 0, outcome: 'interrupted', status: null, excerpt: '' };
    const repeatable = row.requests[row.done]?.repeatable ?? true;
    await saveRow(settle(row, attempt, judgeLoss('interrupted', repeatable), { now: now(), jitter: random(), reconciles }));
  }
}

async function makeReady(id: string, surroundings: Surroundings): Promise<Ready | 'gone' | 'paused'> {
  const destination = await findDestination(id);
  if (destination === null) return 'gone';
  if (destination.pause !== null) return 'paused';
  const actor = findActor(destination.kind);
  if (actor === null) {
    await pause(
      destination,
      'access',
      'This version of Plumbline does not know this kind of destination. Update it, then resume.',
      surroundings.now(),
    );
    return 'paused';
  }
  return { destination, actor, secrets: await surroundings.findSecrets(id) };
}

/** Keeps `width` workers busy with due deliveries, read a page at a time, until none is due or the run is stopped. */
async function pump(ready: Ready, run: Run, surroundings: Surroundings): Promise<void> {
  const { id } = ready.destination;
  let ids: string[] = [];
  let refill: Promise<void> | null = null;
  const read = async () => {
    ids = (await listDue(id, surroundings.now(), page)).map((row) => row.id);
    refill = null;
  };
  const take = async () => {
    refill ??= ids.length === 0 ? read() : null;
    await refill;
    return ids.shift();
  };
  const work = async () => {
    for (let next = await take(); next !== undefined && !run.stopped; next = await take()) await deliverRow(next, ready, run, surroundings);
  };
  await Promise.all(Array.from({ length: width }, work));
}

async function drainOne(id: string, surroundings: Surroundings, { now }: DrainOptions): Promise<number | null> {
  await recoverInterrupted(id, surroundings);
  if (now) {
    await bringForward(id, surroundings.now());
    await changeDestination(id, (current) => ({ ...current, restUntil: null }));
  }
  const ready = await makeReady(id, surroundings);
  if (ready === 'gone') await strandRows(id, 'Its destination was removed. The scorecard is kept on this device.');
  if (typeof ready === 'string') return null;
  const resting = ready.destination.restUntil ?? 0;
  if (resting <= surroundings.now()) await pump(ready, { failures: ready.destination.failures, stopped: false }, surroundings);
  const after = await findDestination(id);
  const next = await findNextDue(id);
  return next === null || after === null || after.pause !== null ? null : Math.max(next, after.restUntil ?? 0);
}

/** Whether to skip the waits. */
export type DrainOptions = { readonly now: boolean };

/**
 * Sends every due delivery, or with `now` every queued one, destinations side by side and the revisions of a scorecard in order.
 * Returns the wall time in milliseconds at which the next is due, or null.
 */
export async function drainOutbox(surroundings: Surroundings, options: DrainOptions): Promise<number | null> {
  const known = (await listDestinations()).map(({ id }) => id);
  const ids = [...new Set([...known, ...(await listAddressed())])];
  const next: number[] = [];
  const work = async () => {
    for (let id = ids.shift(); id !== undefined; id = ids.shift()) {
      const one = id;
      const due = await surroundings.exclusively(one, () => drainOne(one, surroundings, options));
      if (due !== null) next.push(due);
    }
  };
  await Promise.all(Array.from({ length: destinationsAtOnce }, work));
  return next.length === 0 ? null : Math.min(...next);
}
