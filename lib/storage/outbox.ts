import * as z from 'zod/mini';
import { type OutboxRow, outboxRowSchema } from '@/lib/core/delivery';
import { batched } from './batch';
import { type Database, getDatabase } from './database';

const rowsSchema = z.array(outboxRowSchema);
const ofScorecard = '[scorecardId+destinationId]';
const outbox = () => getDatabase().outbox;

const waiting = (destinationId: string, from: number, to: number) =>
  outbox().where('[destinationId+state+nextAttemptAt]').between([destinationId, 'queued', from], [destinationId, 'queued', to], true, true);

/** Deliveries to a destination whose moment has come by `at`, the earliest first, `count` at most. */
export async function listDue(destinationId: string, at: number, count: number): Promise<readonly OutboxRow[]> {
  return rowsSchema.parse(await waiting(destinationId, 0, at).limit(count).toArray());
}

/** The moment of the earliest delivery that waits for a destination, in wall milliseconds; null when none waits. */
export async function findNextDue(destinationId: string): Promise<number | null> {
  const first = await waiting(destinationId, 0, Number.MAX_SAFE_INTEGER).first();
  return first?.nextAttemptAt ?? null;
}

/** Makes every waiting delivery of a destination due at `at`. */
export async function bringForward(destinationId: string, at: number): Promise<void> {
  await waiting(destinationId, at + 1, Number.MAX_SAFE_INTEGER).modify({ nextAttemptAt: at });
}

/** Deliveries to a destination that were being sent. Under the destination's lock: those that were interrupted. */
export async function listSending(destinationId: string): Promise<readonly OutboxRow[]> {
  return rowsSchema.parse(await outbox().where({ destinationId, state: 'sending' }).toArray());
}

/** The destinations that any delivery has ever been for. */
export async function listAddressed(): Promise<readonly string[]> {
  return z.array(z.string()).parse(await outbox().orderBy('destinationId').uniqueKeys());
}

const settled = ({ state }: OutboxRow) => state === 'delivered' || state === 'saved';

async function claim(database: Database, row: OutboxRow | undefined): Promise<OutboxRow | null> {
  if (row?.state !== 'queued' || row.destinationId === null) return null;
  const siblings = row.revision === 1 ? [] : await database.outbox.where(ofScorecard).equals([row.scorecardId, row.destinationId]).toArray();
  const earlier = siblings.find((other) => other.revision < row.revision && !settled(other));
  if (earlier !== undefined) return { ...row, nextAttemptAt: null, reason: `It waits for revision ${earlier.revision} to arrive first.` };
  return { ...row, state: 'sending', nextAttemptAt: null };
}

async function claimAll(ids: readonly string[]): Promise<readonly (OutboxRow | null)[]> {
  const database = getDatabase();
  return database.transaction('rw', database.outbox, async () => {
    const rows = await database.outbox.bulkGet([...ids]);
    const changed: (OutboxRow | null)[] = [];
    for (const row of rows) changed.push(await claim(database, row));
    await database.outbox.bulkPut(changed.filter((row) => row !== null));
    return changed.map((row) => (row?.state === 'sending' ? outboxRowSchema.parse(row) : null));
  });
}

async function saveAll(rows: readonly OutboxRow[]): Promise<readonly true[]> {
  const database = getDatabase();
  return database.transaction('rw', database.outbox, async () => {
    await database.outbox.bulkPut([...rows]);
    for (const row of rows.filter(settled)) await releaseLater(database, row);
    return rows.map(() => true);
  });
}

async function releaseLater(database: Database, { scorecardId, destinationId, revision, createdAt }: OutboxRow): Promise<void> {
  if (destinationId === null) return;
  await database.outbox
    .where(ofScorecard)
    .equals([scorecardId, destinationId])
    .filter((row) => row.revision > revision && row.state === 'queued' && row.nextAttemptAt === null)
    .modify({ nextAttemptAt: createdAt, reason: null });
}

/** Marks a queued delivery as being sent; null when it was changed meanwhile or an earlier revision has to arrive first. On disk when it resolves. */
export const claimRow = batched(claimAll);

/** Keeps a delivery, and lets later revisions go once it is settled; on disk when it resolves. */
export const saveRow = batched(saveAll);

/** Changes a delivery unless it is delivered, being sent, or gone. */
export async function changeRow(id: string, change: (row: OutboxRow) => OutboxRow): Promise<void> {
  const database = getDatabase();
  await database.transaction('rw', database.outbox, async () => {
    const stored: unknown = await database.outbox.get(id);
    if (stored === undefined) return;
    const row = outboxRowSchema.parse(stored);
    if (row.state !== 'delivered' && row.state !== 'sending') await saveAll([change(row)]);
  });
}

/** Queues the deliveries of a destination that it refused as a whole, or lost when it was removed, for the wall time `at`. */
export async function requeueRefused(destinationId: string, at: number): Promise<void> {
  await outbox()
    .where({ destinationId, state: 'needs-you' })
    .filter(({ need }) => need === 'access' || need === 'gone' || need === 'removed')
    .modify({ state: 'queued', need: null, reason: null, tries: 0, nextAttemptAt: at });
}

/** Tells the deliveries of a destination that is gone what became of it. */
export async function strandRows(destinationId: string, reason: string): Promise<void> {
  await outbox()
    .where('[destinationId+state]')
    .anyOf([
      [destinationId, 'queued'],
      [destinationId, 'sending'],
    ])
    .modify({ state: 'needs-you', need: 'removed', reason, nextAttemptAt: null });
}
