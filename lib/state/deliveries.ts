import { type DeliveryView, viewDelivery } from '@/lib/core/delivery-words';
import type { Target } from '@/lib/core/destination';
import { findPlanner, planScorecard } from '@/lib/delivery/plan';
import { poke } from '@/lib/messaging/worker';
import { findDestination } from '@/lib/storage/destinations';
import { type InterviewDeliveries, observeInterviewDeliveries } from '@/lib/storage/observe';
import { changeRow } from '@/lib/storage/outbox';
import { findScorecard } from '@/lib/storage/scorecards';
import { resumeDestination } from './destinations';

/** Calls `listener` with the deliveries of an interview, now and at each change, until the signal aborts. */
export function observeDeliveries(interviewId: string, listener: (views: readonly DeliveryView[]) => void, signal: AbortSignal): void {
  const show = ({ rows, destinations }: InterviewDeliveries) =>
    listener(rows.map((row) => viewDelivery(row, destinations.find(({ id }) => id === row.destinationId) ?? null)));
  observeInterviewDeliveries(interviewId, show, signal);
}

/** Puts deliveries back in the queue and sends them at once; a paused destination is resumed, which may ask for its permission. Call it in a gesture. */
export async function retryDelivery(views: readonly DeliveryView[]): Promise<void> {
  const at = Date.now();
  const paused = new Set(views.filter(({ state }) => state === 'needs-you').map(({ row }) => row.destinationId));
  for (const id of paused) if (id !== null) await resumeDestination(id);
  for (const { row } of views)
    await changeRow(row.id, (current) => ({ ...current, state: 'queued', need: null, reason: null, tries: 0, nextAttemptAt: at }));
  await poke(true);
}

/** Takes a person's word that a delivery whose outcome was unknown is there. */
export const confirmArrival = (id: string) =>
  changeRow(id, (row) =>
    row.state === 'outcome-unknown'
      ? { ...row, state: 'delivered', done: row.requests.length, reason: 'You found it there.', nextAttemptAt: null }
      : row,
  );

/** Gives a delivery up: the scorecard stays on this device. */
export const keepHere = (id: string) =>
  changeRow(id, (row) => ({ ...row, state: 'saved', need: null, reason: 'You chose not to send it.', nextAttemptAt: null }));

/** Plans a delivery that sent nothing yet once more, about `target` when one is given, and sends it at once. */
export async function planAgain({ row }: DeliveryView, target: Target | null): Promise<void> {
  const [envelope, destination] = await Promise.all([findScorecard(row.scorecardId, row.revision), findDestination(row.destinationId ?? '')]);
  if (envelope === null || destination === null) return;
  const about = target ?? row.target;
  const { requests, blockers } = await planScorecard(envelope, destination, about);
  const [blocker] = blockers;
  const unsent = { target: about, requests, tries: 0 };
  await changeRow(row.id, (current) => {
    if (current.done > 0 || current.doubtful) return current;
    if (blocker !== undefined) return { ...current, ...unsent, state: 'needs-you', need: blocker.need, reason: blocker.text, nextAttemptAt: null };
    return { ...current, ...unsent, state: 'queued', need: null, reason: null, nextAttemptAt: Date.now() };
  });
  await poke(true);
}

/** Whether a destination only takes a note, so that the scorecard itself has to be copied there by hand. */
export async function needsHandOff(kind: string): Promise<boolean> {
  return (await findPlanner(kind))?.capabilities.writes === 'note';
}
