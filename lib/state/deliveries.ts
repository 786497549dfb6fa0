import { type DeliveryView, viewDelivery } from '@/lib/core/delivery-words';
import { poke } from '@/lib/messaging/worker';
import { type InterviewDeliveries, observeInterviewDeliveries } from '@/lib/storage/observe';
import { changeRow } from '@/lib/storage/outbox';
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
