import type { OutboxRow } from '@/lib/core/delivery';
import { poke } from '@/lib/messaging/worker';
import { observeOutbox } from '@/lib/storage/observe';
import { retryNow } from '@/lib/storage/outbox';

/** Calls `listener` with the deliveries of an interview, now and at each change, until the signal aborts. */
export const observeDeliveries = (interviewId: string, listener: (rows: readonly OutboxRow[]) => void, signal: AbortSignal) =>
  observeOutbox(interviewId, listener, signal);

/** Puts deliveries back in the queue and sends them at once. */
export async function retryDelivery(ids: readonly string[]): Promise<void> {
  for (const id of ids) await retryNow(id, Date.now());
  await poke(true);
}
