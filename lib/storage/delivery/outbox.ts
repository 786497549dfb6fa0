import * as z from 'zod/mini';
import { type OutboxRow, outboxRowSchema } from '@/lib/core/delivery/delivery';
import type { DeliveryReasons } from '@/lib/core/delivery/reason';
import { impossibleWaitMs } from '@/lib/core/delivery/retry';
import { because } from '@/lib/core/reasons';
import { batched } from '@/lib/storage/database/batch';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';

const ofScorecard = '[scorecardId+destinationId]';
const outbox = () => getDatabase().outbox;

const waiting = (destinationId: string, from: number, to: number) =>
  outbox().where('[destinationId+state+nextAttemptAt]').between([destinationId, 'queued', from], [destinationId, 'queued', to], true, true);

const everAfter = Number.MAX_SAFE_INTEGER;

/** Deliveries found to be unreadable, or to have nothing left to send, since this page or worker began: they stay in the queue as they are, and nothing waits for them. */
const setAside = new Set<string>();

/** A delivery to begin if it is still due at the wall time `at`, in milliseconds. */
export type Claim = { readonly id: string; readonly at: number };

/** The deliveries to a destination that are due at `at`, or whose time was set by a wrong clock; earliest first, at most `count`. */
export async function listDueDeliveries(destinationId: string, at: number, count: number): Promise<readonly Claim[]> {
  const list = async (from: number, to: number) => {
    const ids = await waiting(destinationId, from, to)
      .limit(count + setAside.size)
      .primaryKeys();
    return ids.filter((id) => !setAside.has(id)).slice(0, count);
  };
  const due = await list(0, at);
  const ids = due.length > 0 ? due : await list(at + impossibleWaitMs, everAfter);
  return ids.map((id) => ({ id, at }));
}

/** When the next waiting delivery of a destination is due, seen from the wall time `at`, in wall milliseconds; null when none waits. */
export async function findNextDue(destinationId: string, at: number): Promise<number | null> {
  const first = await waiting(destinationId, 0, everAfter)
    .limit(1 + setAside.size)
    .toArray();
  const next = first.find(({ id }) => !setAside.has(id))?.nextAttemptAt ?? null;
  return next !== null && next >= at + impossibleWaitMs ? at : next;
}

/** Makes every waiting delivery of a destination due at `at`. */
export async function bringForward(destinationId: string, at: number): Promise<void> {
  await waiting(destinationId, at + 1, everAfter).modify({ nextAttemptAt: at });
}

/** Deliveries to a destination in state 'sending'. Under the destination's lock, these were interrupted. */
export async function listSending(destinationId: string): Promise<readonly OutboxRow[]> {
  return readable(outboxRowSchema, await outbox().where({ destinationId, state: 'sending' }).toArray());
}

/**
 * Every destination that any delivery was ever for. It skips from one to the next: a cursor over unique keys reads every entry of the index in
 * Chromium, which takes half a second for 10,000 deliveries.
 */
export async function listAddressedDestinations(): Promise<readonly string[]> {
  const database = getDatabase();
  const table = database.outbox;
  const found: unknown[] = [];
  await database.transaction('r', table, async () => {
    let [key] = await table.orderBy('destinationId').limit(1).keys();
    while (key !== undefined) {
      found.push(key);
      [key] = await table.where('destinationId').above(key).limit(1).keys();
    }
  });
  return readable(z.string(), found);
}

const placeOf = ({ scorecardId, destinationId }: OutboxRow) => [scorecardId, destinationId ?? ''];
const isComplete = ({ state }: OutboxRow) => state === 'delivered' || state === 'saved';

const isDue = ({ nextAttemptAt }: OutboxRow, at: number) => nextAttemptAt !== null && (nextAttemptAt <= at || nextAttemptAt >= at + impossibleWaitMs);

async function claim(database: Database, row: OutboxRow): Promise<OutboxRow> {
  const siblings = row.revision === 1 ? [] : await database.outbox.where(ofScorecard).equals(placeOf(row)).toArray();
  const earlier = siblings.find((other) => other.revision < row.revision && !isComplete(other));
  if (earlier !== undefined) return { ...row, nextAttemptAt: null, reason: [because('waits-for-revision', { revision: earlier.revision })] };
  return { ...row, state: 'sending', nextAttemptAt: null };
}

type Rows = readonly (OutboxRow | undefined)[];

/** Whether a delivery that is queued has a request that is not done; one without would stop all others. */
const canBeBegun = ({ state, done, requests }: OutboxRow) => state !== 'queued' || done < requests.length;

/** Begins what is still due; whoever asks first for a delivery has it, and nobody else. */
async function claimAll(database: Database, claims: readonly (Claim | null)[], found: Rows): Promise<readonly (OutboxRow | null)[]> {
  const moments = new Map(claims.map((one) => [one?.id, one?.at]));
  const stored = found.filter((row) => row !== undefined);
  const present = readable(outboxRowSchema, stored).filter(canBeBegun);
  const read = new Set(present.map(({ id }) => id));
  for (const { id } of stored) if (!read.has(id)) setAside.add(id);
  const due = present.filter((row) => row.state === 'queued' && row.destinationId !== null && isDue(row, moments.get(row.id) ?? 0));
  const begun = new Map<string, OutboxRow>();
  for (const row of due) begun.set(row.id, await claim(database, row));
  await database.outbox.bulkPut([...begun.values()]);
  return claims.map((one) => {
    const row = begun.get(one?.id ?? '');
    begun.delete(one?.id ?? '');
    return row?.state === 'sending' ? row : null;
  });
}

const isWaiting = ({ state, nextAttemptAt }: OutboxRow) => state === 'queued' && nextAttemptAt === null;

/** The ids of a delivery and of its scorecard's other revisions at that destination, as stored; read from an index without rows. */
function listPlace({ outbox: table }: Database, row: OutboxRow): Promise<string[]> {
  const found = row.destinationId === null ? table.where('id').equals(row.id) : table.where(ofScorecard).equals(placeOf(row));
  return found.primaryKeys();
}

/** Frees the deliveries that wait for a settled one; each waits again where another is still before it. */
async function release(database: Database, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const waiting = (await database.outbox.bulkGet([...ids])).filter((row) => row !== undefined).filter(isWaiting);
  await database.outbox.bulkPut(waiting.map((row) => ({ ...row, nextAttemptAt: row.createdAt, reason: null })));
}

/** Stores deliveries and frees those that wait for settled ones. A delivery that was deleted while being sent stays deleted. */
async function saveAll(database: Database, changed: readonly OutboxRow[]): Promise<void> {
  if (changed.length === 0) return;
  const places = await Promise.all(changed.map((row) => listPlace(database, row)));
  const rows = changed.filter(({ id }, index) => places[index]?.includes(id));
  const kept = new Set(rows.map(({ id }) => id));
  const later = changed.flatMap((row, index) => (kept.has(row.id) && isComplete(row) ? (places[index] ?? []) : []));
  await Promise.all([
    database.outbox.bulkPut([...rows]),
    release(
      database,
      later.filter((id) => !kept.has(id)),
    ),
  ]);
}

/** One step of a drain: a delivery to store, and another to begin; either may be null. */
export type OutboxStep = { readonly save: OutboxRow | null; readonly claim: Claim | null };

/** The rows to begin are read while the others are written: no delivery is both, and one that is freed here is no longer due. */
const stepAll = (durability: 'strict' | 'relaxed') => async (steps: readonly OutboxStep[]) => {
  const database = getDatabase(durability);
  const claims = steps.map((one) => one.claim);
  const wanted = [...new Set(claims.flatMap((one) => one?.id ?? []))];
  const saves = steps.flatMap(({ save }) => save ?? []);
  return database.transaction('rw', database.outbox, async () => {
    const [found] = await Promise.all([database.outbox.bulkGet(wanted), saveAll(database, saves)]);
    return claimAll(database, claims, found);
  });
};
const strictly = batched(stepAll('strict'));
/** A transaction costs more than a row: while many are under way, eight are stored and begun in one. */
const relaxedly = batched(stepAll('relaxed'), { count: 8, waitMs: 30 });

/**
 * Stores a delivery unless it was deleted, and frees its later revisions once it is settled. Marks another as being sent and returns it; null when it
 * was changed meanwhile or an earlier revision must arrive first. When it resolves, the rows are on disk, or, where `repeatable`, handed to the
 * system, because sending twice does no harm.
 */
export const writeOutboxStep = (given: OutboxStep, repeatable: boolean): Promise<OutboxRow | null> => (repeatable ? relaxedly : strictly)(given);

/** Stores a delivery unless it was deleted, and frees later revisions once it is settled; on disk when it resolves. */
export const saveDelivery = (row: OutboxRow): Promise<unknown> => strictly({ save: row, claim: null });

/** Changes a delivery unless it is delivered, being sent, or deleted. */
export async function changeDelivery(id: string, change: (row: OutboxRow) => OutboxRow): Promise<void> {
  const database = getDatabase();
  await database.transaction('rw', database.outbox, async () => {
    const stored: unknown = await database.outbox.get(id);
    if (stored === undefined) return;
    const row = outboxRowSchema.parse(stored);
    if (row.state !== 'delivered' && row.state !== 'sending') await saveAll(database, [change(row)]);
  });
}

const asAWhole: readonly OutboxRow['need'][] = ['access', 'gone', 'removed'];

/** Queues the deliveries that a destination refused as a whole, for the wall time `at`; `refused` receives the ids of those it refused one by one. */
export async function requeueRefused(destinationId: string, at: number, refused: boolean): Promise<void> {
  await outbox()
    .where({ destinationId, state: 'needs-you' })
    .filter(({ need }) => asAWhole.includes(need) || (refused && need === 'refused'))
    .modify({ state: 'queued', need: null, reason: null, tries: 0, nextAttemptAt: at });
}

/** Records the removal of a destination in its deliveries. */
export async function markDestinationGone(destinationId: string, reason: DeliveryReasons): Promise<void> {
  await outbox()
    .where('[destinationId+state]')
    .anyOf([
      [destinationId, 'queued'],
      [destinationId, 'sending'],
    ])
    .modify({ state: 'needs-you', need: 'removed', reason, nextAttemptAt: null });
}

const troubled: readonly OutboxRow['state'][] = ['needs-you', 'outcome-unknown'];

/** Deliveries to a destination that need the user, at most `count`. */
export async function listNeedingUser(destinationId: string, count: number): Promise<readonly OutboxRow[]> {
  const keys = troubled.map((state) => [destinationId, state]);
  return readable(outboxRowSchema, await outbox().where('[destinationId+state]').anyOf(keys).limit(count).toArray());
}

/** How many deliveries need the user: by their own state, or because they wait for one of the `paused` destinations. */
export async function countNeedingUser(paused: readonly string[]): Promise<number> {
  const keys = (await listAddressedDestinations()).flatMap((id) => troubled.map((state) => [id, state]));
  const waitingKeys = paused.map((id) => [id, 'queued']);
  return outbox()
    .where('[destinationId+state]')
    .anyOf([...keys, ...waitingKeys])
    .count();
}

/** Changes every delivery to a destination of which nothing can have been written yet, and returns how many; `change` returns the new row. */
export async function changeUnsent(destinationId: string, change: (row: OutboxRow) => Promise<OutboxRow>): Promise<number> {
  const keys = ['queued', 'needs-you'].map((state) => [destinationId, state]);
  const ids = await outbox().where('[destinationId+state]').anyOf(keys).primaryKeys();
  let changed = 0;
  for (const id of ids) {
    const stored: unknown = await outbox().get(id);
    if (stored === undefined) continue;
    const [row] = readable(outboxRowSchema, [stored]);
    if (row === undefined || row.done > 0 || row.doubtful) continue;
    const next = await change(row);
    await changeDelivery(id, (current) => (current.done > 0 || current.doubtful ? current : next));
    changed += 1;
  }
  return changed;
}

/** The deliveries of one revision of a scorecard. */
export async function listScorecardDeliveries(scorecardId: string, revision: number): Promise<readonly OutboxRow[]> {
  const rows = outbox().where(ofScorecard).between([scorecardId, ''], [scorecardId, '\uffff']);
  return readable(outboxRowSchema, await rows.filter((row) => row.revision === revision).toArray());
}
