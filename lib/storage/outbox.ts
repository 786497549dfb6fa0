import * as z from 'zod/mini';
import { type OutboxRow, outboxRowSchema } from '@/lib/core/delivery';
import { horizon } from '@/lib/core/retry';
import { batched } from './batch';
import { type Database, getDatabase } from './database';

const rowsSchema = z.array(outboxRowSchema);
const ofScorecard = '[scorecardId+destinationId]';
const outbox = () => getDatabase().outbox;

const waiting = (destinationId: string, from: number, to: number) =>
  outbox().where('[destinationId+state+nextAttemptAt]').between([destinationId, 'queued', from], [destinationId, 'queued', to], true, true);

const everAfter = Number.MAX_SAFE_INTEGER;

/** The ids of deliveries to a destination whose moment has come by `at`, or was set by a clock that was wrong; the earliest first, `count` at most. */
export async function listDue(destinationId: string, at: number, count: number): Promise<readonly string[]> {
  const due = await waiting(destinationId, 0, at).limit(count).primaryKeys();
  return due.length > 0
    ? due
    : waiting(destinationId, at + horizon, everAfter)
        .limit(count)
        .primaryKeys();
}

/** The moment of the earliest delivery that waits for a destination at the wall time `at`, in wall milliseconds; null when none waits. */
export async function findNextDue(destinationId: string, at: number): Promise<number | null> {
  const next = (await waiting(destinationId, 0, everAfter).first())?.nextAttemptAt ?? null;
  return next !== null && next >= at + horizon ? at : next;
}

/** Makes every waiting delivery of a destination due at `at`. */
export async function bringForward(destinationId: string, at: number): Promise<void> {
  await waiting(destinationId, at + 1, everAfter).modify({ nextAttemptAt: at });
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

const asAWhole: readonly OutboxRow['need'][] = ['access', 'gone', 'removed'];

/** Queues the deliveries of a destination that it refused as a whole for the wall time `at`; `refused` takes those in that it refused one by one. */
export async function requeueRefused(destinationId: string, at: number, refused: boolean): Promise<void> {
  await outbox()
    .where({ destinationId, state: 'needs-you' })
    .filter(({ need }) => asAWhole.includes(need) || (refused && need === 'refused'))
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

const troubled: readonly OutboxRow['state'][] = ['needs-you', 'outcome-unknown'];

/** Deliveries to a destination that need a person, `count` at most. */
export async function listTroubled(destinationId: string, count: number): Promise<readonly OutboxRow[]> {
  const keys = troubled.map((state) => [destinationId, state]);
  return rowsSchema.parse(await outbox().where('[destinationId+state]').anyOf(keys).limit(count).toArray());
}

/** How many deliveries need a person: those that do themselves, and those that wait for one of the `paused` destinations. */
export async function countTroubled(paused: readonly string[]): Promise<number> {
  const keys = (await listAddressed()).flatMap((id) => troubled.map((state) => [id, state]));
  const waitingKeys = paused.map((id) => [id, 'queued']);
  return outbox()
    .where('[destinationId+state]')
    .anyOf([...keys, ...waitingKeys])
    .count();
}

/** Changes every delivery to a destination of which nothing can have been written yet, and says how many those were; `change` returns what to keep. */
export async function changeUnsent(destinationId: string, change: (row: OutboxRow) => Promise<OutboxRow>): Promise<number> {
  const keys = ['queued', 'needs-you'].map((state) => [destinationId, state]);
  const ids = await outbox().where('[destinationId+state]').anyOf(keys).primaryKeys();
  let changed = 0;
  for (const id of ids) {
    const stored: unknown = await outbox().get(id);
    if (stored === undefined) continue;
    const row = outboxRowSchema.parse(stored);
    if (row.done > 0 || row.doubtful) continue;
    const next = await change(row);
    await changeRow(id, (current) => (current.done > 0 || current.doubtful ? current : next));
    changed += 1;
  }
  return changed;
}

/** The deliveries of one revision of a scorecard. */
export async function listOfScorecard(scorecardId: string, revision: number): Promise<readonly OutboxRow[]> {
  const rows = outbox().where(ofScorecard).between([scorecardId, ''], [scorecardId, '\uffff']);
  return rowsSchema.parse(await rows.filter((row) => row.revision === revision).toArray());
}
