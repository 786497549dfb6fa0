import * as z from 'zod/mini';
import { type OutboxRow, outboxRowSchema } from '@/lib/core/delivery';
import { getDatabase } from './database';

const rowsSchema = z.array(outboxRowSchema);

/** Deliveries waiting for their moment, the earliest first. */
export async function listQueued(): Promise<readonly OutboxRow[]> {
  return rowsSchema.parse(await getDatabase().outbox.where('state').equals('queued').sortBy('nextAttemptAt'));
}

/** Deliveries that were being sent. Under the outbox's lock: those that were interrupted. */
export async function listSending(): Promise<readonly OutboxRow[]> {
  return rowsSchema.parse(await getDatabase().outbox.where('state').equals('sending').toArray());
}

/** Keeps a delivery; on disk when it resolves. */
export async function saveRow(row: OutboxRow): Promise<void> {
  await getDatabase().outbox.put(row);
}

/** Queues a delivery for the wall time `at`, unless it is delivered or being sent. */
export async function retryNow(id: string, at: number): Promise<void> {
  const database = getDatabase();
  await database.transaction('rw', database.outbox, async () => {
    const row = await database.outbox.get(id);
    if (row === undefined || row.state === 'delivered' || row.state === 'sending' || row.state === 'saved') return;
    await database.outbox.put({ ...row, state: 'queued', reason: null, nextAttemptAt: at });
  });
}
