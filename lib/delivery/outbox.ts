import * as z from 'zod/mini';
import type { Attempt } from '@/lib/core/delivery/delivery';
import { countsAsUp, type Haste, horizon, longestWaitWhileUpMs } from '@/lib/core/delivery/retry';
import { settle } from '@/lib/core/delivery/settle';
import { judgeLoss } from '@/lib/core/delivery/verdict';
import { because } from '@/lib/core/reasons';
import { changeDestination, findDestination, listDestinations } from '@/lib/storage/delivery/destinations';
import { bringForward, findNextDue, listAddressed, listSending, saveRow, strandRows } from '@/lib/storage/delivery/outbox';
import { findActor } from './actors';
import type { Ready, Surroundings } from './attempt';
import { pump } from './pump';
import { readReady } from './ready';
import { beginRun } from './run';

const destinationsAtOnce = 8;
/** A destination that cannot be read is tried again after this. */
const afterFailureMs = 300_000;

async function recoverInterrupted(id: string, { now, random }: Surroundings): Promise<void> {
  const destination = await findDestination(id);
  const reconciles = (findActor(destination?.kind ?? '')?.reconcile ?? null) !== null;
  for (const row of await listSending(id)) {
    const attempt: Attempt = { at: now(), duration: 0, outcome: 'interrupted', status: null, excerpt: '' };
    const repeatable = row.requests[row.done]?.repeatable ?? true;
    await saveRow(settle(row, attempt, judgeLoss('interrupted', repeatable), { now: now(), jitter: random(), reconciles }));
  }
}

async function hurry(id: string, haste: Haste, at: number): Promise<void> {
  if (haste === 'due') return;
  await bringForward(id, at);
  await changeDestination(id, (current) => ({ ...current, restUntil: null, askedUntil: haste === 'asked' ? null : current.askedUntil }));
}

/** Until when a destination is left alone, in wall milliseconds; a moment that no wait reaches is none. */
function restingUntil({ restUntil, askedUntil }: Ready['destination'], at: number): number {
  const until = Math.max(restUntil ?? 0, askedUntil ?? 0);
  return until > at + horizon ? 0 : until;
}

/** Sends what is due. While a destination is up, nothing goes on waiting for hours because it was down before. */
async function drainReady(ready: Ready, surroundings: Surroundings): Promise<void> {
  const run = beginRun(ready.destination);
  await pump(ready, run, surroundings);
  const { id, acceptedAt: earlier } = ready.destination;
  const now = surroundings.now();
  if (run.accepted) await changeDestination(id, (current) => ({ ...current, acceptedAt: now }));
  if (!run.asked && countsAsUp(run.accepted ? now : earlier, now)) await bringForward(id, now + longestWaitWhileUpMs);
}

async function drainOne(id: string, surroundings: Surroundings, haste: Haste): Promise<number | null> {
  await recoverInterrupted(id, surroundings);
  await hurry(id, haste, surroundings.now());
  const ready = await readReady(id, surroundings);
  const now = surroundings.now();
  if (typeof ready === 'object' && restingUntil(ready.destination, now) <= now) await drainReady(ready, surroundings);
  const after = await findDestination(id);
  if (after === null) await strandRows(id, [because('destination-removed', {})]);
  if (after === null || after.pause !== null) return null;
  const at = surroundings.now();
  const next = await findNextDue(id, at);
  return next === null ? null : Math.max(next, restingUntil(after, at));
}

/** Drains one destination; one that cannot be read, or whose secrets cannot, is reported and stops no other. */
async function drainAlone(id: string, surroundings: Surroundings, haste: Haste): Promise<number | null> {
  try {
    return await surroundings.exclusively(id, () => drainOne(id, surroundings, haste));
  } catch (error) {
    if (!(error instanceof z.core.$ZodError)) throw error;
    reportError(error);
    return surroundings.now() + afterFailureMs;
  }
}

/**
 * Sends every due delivery, or with haste every queued one, destinations side by side and the revisions of a scorecard in order.
 * Returns the wall time in milliseconds at which the next is due, or null.
 */
export async function drainOutbox(surroundings: Surroundings, haste: Haste): Promise<number | null> {
  const known = (await listDestinations()).map(({ id }) => id);
  const ids = [...new Set([...known, ...(await listAddressed())])];
  const next: number[] = [];
  const work = async () => {
    for (let id = ids.shift(); id !== undefined; id = ids.shift()) {
      const due = await drainAlone(id, surroundings, haste);
      if (due !== null) next.push(due);
    }
  };
  await Promise.all(Array.from({ length: destinationsAtOnce }, work));
  return next.length === 0 ? null : Math.min(...next);
}
