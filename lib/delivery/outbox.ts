import * as z from 'zod/mini';
import { applyVerdict } from '@/lib/core/delivery/apply-verdict';
import type { Attempt } from '@/lib/core/delivery/delivery';
import { countsAsUp, impossibleWaitMs, longestWaitWhileUpMs, type Priority } from '@/lib/core/delivery/retry';
import { judgeLoss } from '@/lib/core/delivery/verdict';
import { because } from '@/lib/core/reasons';
import { waitForAll } from '@/lib/core/wait-for-all';
import { markDestinationGone } from '@/lib/storage/delivery/changes';
import { changeDestination, findDestination, listDestinations } from '@/lib/storage/delivery/destinations';
import { bringForward, findNextDue, listAddressedDestinations, listSending } from '@/lib/storage/delivery/due';
import { saveDelivery } from '@/lib/storage/delivery/steps';
import { findActor } from './actors';
import type { DeliveryDependencies, ResolvedDestination } from './attempt';
import { drainDestination } from './drain-destination';
import { resolveDestination } from './resolve-destination';
import { beginRun } from './run';

const destinationsAtOnce = 8;
/** A destination that cannot be read is tried again after this long. */
const afterFailureMs = 300_000;

async function recoverInterrupted(id: string, { now, random }: DeliveryDependencies): Promise<void> {
  const destination = await findDestination(id);
  const reconciles = (findActor(destination?.kind ?? '')?.reconcile ?? null) !== null;
  for (const row of await listSending(id)) {
    const attempt: Attempt = { at: now(), duration: 0, outcome: 'interrupted', status: null, excerpt: '' };
    const repeatable = row.requests[row.done]?.repeatable ?? true;
    await saveDelivery(applyVerdict(row, attempt, judgeLoss('interrupted', repeatable), { now: now(), jitter: random(), reconciles }));
  }
}

async function skipWaits(id: string, priority: Priority, at: number): Promise<void> {
  if (priority === 'due') return;
  await bringForward(id, at);
  await changeDestination(id, (current) => ({ ...current, restUntil: null, askedUntil: priority === 'asked' ? null : current.askedUntil }));
}

/** When a destination's back-off ends, in wall milliseconds; a time too far ahead counts as none. */
function restingUntil({ restUntil, askedUntil }: ResolvedDestination['destination'], at: number): number {
  const until = Math.max(restUntil ?? 0, askedUntil ?? 0);
  return until > at + impossibleWaitMs ? 0 : until;
}

/** Sends what is due. While a destination is available, no delivery keeps a long wait from the time when it was down. */
async function drainResolved(resolved: ResolvedDestination, dependencies: DeliveryDependencies): Promise<void> {
  const run = beginRun(resolved.destination);
  await drainDestination(resolved, run, dependencies);
  const { id, acceptedAt: earlier } = resolved.destination;
  const now = dependencies.now();
  if (run.accepted) await changeDestination(id, (current) => ({ ...current, acceptedAt: now }));
  if (!run.asked && countsAsUp(run.accepted ? now : earlier, now)) await bringForward(id, now + longestWaitWhileUpMs);
}

async function drainOne(id: string, dependencies: DeliveryDependencies, priority: Priority): Promise<number | null> {
  await recoverInterrupted(id, dependencies);
  await skipWaits(id, priority, dependencies.now());
  const resolved = await resolveDestination(id, dependencies);
  const now = dependencies.now();
  if (typeof resolved === 'object' && restingUntil(resolved.destination, now) <= now) await drainResolved(resolved, dependencies);
  const after = await findDestination(id);
  if (after === null) await markDestinationGone(id, [because('destination-removed', {})]);
  if (after === null || after.pause !== null) return null;
  const at = dependencies.now();
  const next = await findNextDue(id, at);
  return next === null ? null : Math.max(next, restingUntil(after, at));
}

/** Drains one destination; one that cannot be read is reported and stops no other. */
async function drainAlone(id: string, dependencies: DeliveryDependencies, priority: Priority): Promise<number | null> {
  try {
    return await dependencies.exclusively(id, () => drainOne(id, dependencies, priority));
  } catch (error) {
    if (!(error instanceof z.core.$ZodError)) throw error;
    reportError(error);
    return dependencies.now() + afterFailureMs;
  }
}

/**
 * Sends every due delivery, or by priority every queued one: destinations in parallel, the revisions of a scorecard in order. Returns the wall time
 * in milliseconds at which the next is due, or null.
 */
export async function drainOutbox(dependencies: DeliveryDependencies, priority: Priority): Promise<number | null> {
  const known = (await listDestinations()).map(({ id }) => id);
  const ids = [...new Set([...known, ...(await listAddressedDestinations())])];
  const next: number[] = [];
  const work = async () => {
    for (let id = ids.shift(); id !== undefined; id = ids.shift()) {
      const due = await drainAlone(id, dependencies, priority);
      if (due !== null) next.push(due);
    }
  };
  await waitForAll(Array.from({ length: destinationsAtOnce }, work));
  return next.length === 0 ? null : Math.min(...next);
}
