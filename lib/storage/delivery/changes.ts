import { type OutboxRow, outboxRowSchema } from '@/lib/core/delivery/delivery';
import type { DeliveryReasons } from '@/lib/core/delivery/reason';
import { changeRows } from '@/lib/storage/bare/change-rows';
import { type BareTable, readTable, writeTable } from '@/lib/storage/bare/transaction';
import { readable } from '@/lib/storage/database/read-rows';
import { saveAll } from './steps';

const keysIn = (outbox: BareTable, destinationId: string, state: OutboxRow['state']) =>
  outbox.by('[destinationId+state]').keys(IDBKeyRange.only([destinationId, state]));

/** Changes a delivery unless it is delivered, being sent, or deleted. */
export const changeDelivery = (id: string, change: (row: OutboxRow) => OutboxRow): Promise<void> =>
  writeTable('outbox', async (outbox) => {
    const stored = await outbox.get(id);
    if (stored === undefined) return;
    const row = outboxRowSchema.parse(stored);
    if (row.state !== 'delivered' && row.state !== 'sending') await saveAll(outbox, [change(row)]);
  });

const asAWhole: readonly OutboxRow['need'][] = ['access', 'gone', 'removed'];

/** Queues the deliveries that a destination refused as a whole, for the wall time `at`; `refused` receives the ids of those it refused one by one. */
export const requeueRefused = (destinationId: string, at: number, refused: boolean): Promise<void> =>
  writeTable('outbox', async (outbox) =>
    changeRows(outbox, await keysIn(outbox, destinationId, 'needs-you'), (stored) => {
      const [row] = readable(outboxRowSchema, [stored]);
      const isMeant = row !== undefined && (asAWhole.includes(row.need) || (refused && row.need === 'refused'));
      return isMeant ? { ...row, state: 'queued', need: null, reason: null, tries: 0, nextAttemptAt: at } : null;
    }),
  );

/** Records the removal of a destination in its deliveries. */
export const markDestinationGone = (destinationId: string, reason: DeliveryReasons): Promise<void> =>
  writeTable('outbox', async (outbox) => {
    const keys = await Promise.all((['queued', 'sending'] as const).map((state) => keysIn(outbox, destinationId, state)));
    const mark = (row: unknown) => (typeof row === 'object' ? { ...row, state: 'needs-you', need: 'removed', reason, nextAttemptAt: null } : null);
    await changeRows(outbox, keys.flat(), mark);
  });

/** Changes every delivery to a destination of which nothing can have been written yet, and returns how many; `change` returns the new row. */
export async function changeUnsent(destinationId: string, change: (row: OutboxRow) => Promise<OutboxRow>): Promise<number> {
  const index = '[destinationId+state]';
  const list = (state: OutboxRow['state']) => readTable('outbox', (outbox) => outbox.by(index).keys(IDBKeyRange.only([destinationId, state])), []);
  let changed = 0;
  for (const id of [...(await list('queued')), ...(await list('needs-you'))]) {
    const [row] = readable(outboxRowSchema, [await readTable('outbox', (outbox) => outbox.get(id), undefined)]);
    if (row === undefined || row.done > 0 || row.doubtful) continue;
    const next = await change(row);
    await changeDelivery(row.id, (current) => (current.done > 0 || current.doubtful ? current : next));
    changed += 1;
  }
  return changed;
}
