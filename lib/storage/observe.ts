import { liveQuery } from 'dexie';
import * as z from 'zod/mini';
import { type Destination, destinationSchema, type OutboxRow, outboxRowSchema } from '@/lib/core/delivery';
import { getDatabase } from './database';

function observe<Value>(query: () => Promise<Value>, listener: (value: Value) => void, signal: AbortSignal): void {
  const subscription = liveQuery(query).subscribe({ next: listener, error: reportError });
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}

/** Calls `listener` with the outbox rows of an interview, now and at each change, until the signal aborts. */
export function observeOutbox(interviewId: string, listener: (rows: readonly OutboxRow[]) => void, signal: AbortSignal): void {
  const query = async () => z.array(outboxRowSchema).parse(await getDatabase().outbox.where('interviewId').equals(interviewId).toArray());
  observe(query, listener, signal);
}

/** Calls `listener` with the destinations, now and at each change, until the signal aborts. */
export function observeDestinations(listener: (rows: readonly Destination[]) => void, signal: AbortSignal): void {
  observe(async () => z.array(destinationSchema).parse(await getDatabase().destinations.toArray()), listener, signal);
}
