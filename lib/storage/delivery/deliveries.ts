import { type OutboxRow, outboxRowSchema } from '@/lib/core/delivery/delivery';
import { readTable } from '@/lib/storage/bare/transaction';
import { readable } from '@/lib/storage/database/read-rows';
import { listAddressedDestinations } from './due';

const stateIndex = '[destinationId+state]';
const troubled: readonly OutboxRow['state'][] = ['needs-you', 'outcome-unknown'];
const keyOf = (destinationId: string, state: OutboxRow['state']) => IDBKeyRange.only([destinationId, state]);

/** Deliveries to a destination that need the user, at most `count`. */
export async function listNeedingUser(destinationId: string, count: number): Promise<readonly OutboxRow[]> {
  const list = (state: OutboxRow['state']) => readTable('outbox', (outbox) => outbox.by(stateIndex).rows(keyOf(destinationId, state), count), []);
  const rows = await Promise.all(troubled.map(list));
  return readable(outboxRowSchema, rows.flat().slice(0, count));
}

/** How many deliveries need the user: by their own state, or because they wait for one of the `paused` destinations. */
export async function countNeedingUser(paused: readonly string[]): Promise<number> {
  const keys = (await listAddressedDestinations()).flatMap((id) => troubled.map((state) => keyOf(id, state)));
  const all = [...keys, ...paused.map((id) => keyOf(id, 'queued'))];
  const counts = await readTable('outbox', (outbox) => Promise.all(all.map((key) => outbox.by(stateIndex).count(key))), []);
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The deliveries of one revision of a scorecard. */
export async function listScorecardDeliveries(scorecardId: string, revision: number): Promise<readonly OutboxRow[]> {
  const range = IDBKeyRange.bound([scorecardId, ''], [scorecardId, '\uffff']);
  const rows = await readTable('outbox', (outbox) => outbox.by('[scorecardId+destinationId]').rows(range), []);
  return readable(outboxRowSchema, rows).filter((row) => row.revision === revision);
}
