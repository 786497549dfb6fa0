import type { OutboxRow } from '@/lib/core/delivery/delivery';
import { type DeliveryView, viewDelivery } from '@/lib/core/delivery/delivery-view';
import type { Target } from '@/lib/core/delivery/target-schema';
import { because } from '@/lib/core/reasons';
import { findPlanner, planScorecard } from '@/lib/delivery/plan';
import { poke } from '@/lib/messaging/worker';
import { changeDelivery } from '@/lib/storage/delivery/changes';
import { findDestination } from '@/lib/storage/delivery/destinations';
import { type InterviewDeliveries, observeInterviewDeliveries } from '@/lib/storage/observe';
import { findScorecard } from '@/lib/storage/scorecard/scorecards';
import { resumeDestination } from './destinations';

/** Calls `listener` with the deliveries of an interview, now and at each change, until the signal aborts; wakes the worker when the device comes online. */
export function observeDeliveries(interviewId: string, listener: (views: readonly DeliveryView[]) => void, signal: AbortSignal): void {
  const show = ({ rows, destinations }: InterviewDeliveries) =>
    listener(rows.map((row) => viewDelivery(row, destinations.find(({ id }) => id === row.destinationId) ?? null)));
  observeInterviewDeliveries(interviewId, show, signal);
  window.addEventListener('online', () => void poke('woken').catch(reportError), { signal });
}

async function changeAndTell(id: string, change: (row: OutboxRow) => OutboxRow): Promise<void> {
  await changeDelivery(id, change);
  poke('due').catch(reportError);
}

/** A delivery that begins anew at the wall time `at`, with the requests that it has. */
export const queueAgain = (row: OutboxRow, at: number): OutboxRow => ({
  ...row,
  state: 'queued',
  need: null,
  reason: null,
  tries: 0,
  nextAttemptAt: at,
});

/** Queues deliveries again and sends them at once; a paused destination is resumed, which may request its permission. Call it in a user gesture. */
export async function retryDelivery(views: readonly DeliveryView[]): Promise<void> {
  const at = Date.now();
  const paused = new Set(views.filter(({ state }) => state === 'needs-you').map(({ row }) => row.destinationId));
  for (const id of paused) if (id !== null) await resumeDestination(id);
  for (const { row } of views) await changeDelivery(row.id, (current) => queueAgain(current, at));
  await poke('asked');
}

/** Marks a delivery with an unknown outcome as delivered, because the user says so. */
export const confirmArrival = (id: string) =>
  changeAndTell(id, (row) =>
    row.state === 'outcome-unknown'
      ? { ...row, state: 'delivered', done: row.requests.length, reason: [because('found-there', {})], nextAttemptAt: null }
      : row,
  );

/** Cancels a delivery: the scorecard stays on this device. */
export const keepOnDevice = (id: string) =>
  changeAndTell(id, (row) => ({ ...row, state: 'saved', need: null, reason: [because('cancelled', {})], nextAttemptAt: null }));

/** The target without its form's fingerprint: whether the form has changed is checked on sending. */
function withoutFingerprint(target: Target | null): Target | null {
  if (target === null) return null;
  const { fingerprint: _fingerprint, ...ids } = target.ids;
  return { ...target, ids };
}

/** A delivery that has sent nothing yet, planned again for `target`, null for the one it has; unchanged where what it sends or its destination is gone. */
export async function planRow(row: OutboxRow, target: Target | null): Promise<OutboxRow> {
  const [envelope, destination] = await Promise.all([findScorecard(row.scorecardId, row.revision), findDestination(row.destinationId ?? '')]);
  if (envelope === null || destination === null) return row;
  const about = target ?? withoutFingerprint(row.target);
  const { requests, blockers } = await planScorecard(envelope, destination, about);
  const [blocker] = blockers;
  const unsent = { ...row, target: about, requests, tries: 0 };
  if (blocker !== undefined) return { ...unsent, state: 'needs-you', need: blocker.need, reason: blocker.why, nextAttemptAt: null };
  return queueAgain(unsent, Date.now());
}

/** Plans a delivery that has sent nothing yet again, for `target` when one is given, and sends it at once. */
export async function planAgain({ row }: DeliveryView, target: Target | null): Promise<void> {
  const next = await planRow(row, target);
  await changeDelivery(row.id, (current) => (current.done > 0 || current.doubtful ? current : { ...next, attempts: current.attempts }));
  await poke('asked');
}

/** Whether a destination only receives a note, so that the scorecard has to be copied there by hand. */
export async function needsHandOff(kind: string): Promise<boolean> {
  return (await findPlanner(kind))?.capabilities.writes === 'note';
}
