import * as z from 'zod/mini';
import { type OutboxRow, outboxRowSchema } from '@/lib/core/delivery/delivery';
import { impossibleWaitMs } from '@/lib/core/delivery/retry';
import { changeRows } from '@/lib/storage/bare/change-rows';
import { readTable, writeTable } from '@/lib/storage/bare/transaction';
import { readable } from '@/lib/storage/database/read-rows';

const waitingIndex = '[destinationId+state+nextAttemptAt]';
const waiting = (destinationId: string, from: number, to: number) =>
  IDBKeyRange.bound([destinationId, 'queued', from], [destinationId, 'queued', to]);

const everAfter = Number.MAX_SAFE_INTEGER;

/** Deliveries found to be unreadable, or to have nothing left to send, since this page or worker began: they stay in the queue as they are, and nothing waits for them. */
export const setAside = new Set<string>();

/** A delivery to begin if it is still due at the wall time `at`, in milliseconds. */
export type Claim = { readonly id: string; readonly at: number };

/** The deliveries to a destination that are due at `at`, or whose time was set by a wrong clock; earliest first, at most `count`. */
export async function listDueDeliveries(destinationId: string, at: number, count: number): Promise<readonly Claim[]> {
  const list = async (from: number, to: number) => {
    const most = count + setAside.size;
    const keys = await readTable('outbox', (outbox) => outbox.by(waitingIndex).keys(waiting(destinationId, from, to), most), []);
    return readable(z.string(), keys)
      .filter((id) => !setAside.has(id))
      .slice(0, count);
  };
  const due = await list(0, at);
  const ids = due.length > 0 ? due : await list(at + impossibleWaitMs, everAfter);
  return ids.map((id) => ({ id, at }));
}

const placedSchema = z.object({ id: z.string(), nextAttemptAt: z.nullable(z.number()) });

/** When the next waiting delivery of a destination is due, seen from the wall time `at`, in wall milliseconds; null when none waits. */
export async function findNextDue(destinationId: string, at: number): Promise<number | null> {
  const range = waiting(destinationId, 0, everAfter);
  const first = await readTable('outbox', (outbox) => outbox.by(waitingIndex).rows(range, 1 + setAside.size), []);
  const next = readable(placedSchema, first).find(({ id }) => !setAside.has(id))?.nextAttemptAt ?? null;
  return next !== null && next >= at + impossibleWaitMs ? at : next;
}

/** Makes every waiting delivery of a destination due at `at`. */
export const bringForward = (destinationId: string, at: number): Promise<void> =>
  writeTable('outbox', async (outbox) => {
    const keys = await outbox.by(waitingIndex).keys(waiting(destinationId, at + 1, everAfter));
    await changeRows(outbox, keys, (row) => (typeof row === 'object' ? { ...row, nextAttemptAt: at } : null));
  });

/** Deliveries to a destination in state 'sending'. Under the destination's lock, these were interrupted. */
export async function listSending(destinationId: string): Promise<readonly OutboxRow[]> {
  const rows = await readTable('outbox', (outbox) => outbox.by('[destinationId+state]').rows(IDBKeyRange.only([destinationId, 'sending'])), []);
  return readable(outboxRowSchema, rows);
}

/**
 * Every destination that any delivery was ever for. It skips from one to the next: a cursor over unique keys reads every entry of the index in
 * Chromium, which takes half a second for 10,000 deliveries.
 */
export async function listAddressedDestinations(): Promise<readonly string[]> {
  const found = await readTable(
    'outbox',
    async (outbox) => {
      const index = outbox.by('destinationId');
      const keys: unknown[] = [];
      for (let key = await index.firstKey(null); key !== undefined; key = await index.firstKey(IDBKeyRange.lowerBound(key, true))) keys.push(key);
      return keys;
    },
    [],
  );
  return readable(z.string(), found);
}
