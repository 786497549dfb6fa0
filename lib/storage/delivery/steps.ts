import * as z from 'zod/mini';
import { type OutboxRow, outboxRowSchema } from '@/lib/core/delivery/delivery';
import { impossibleWaitMs } from '@/lib/core/delivery/retry';
import { because } from '@/lib/core/reasons';
import { type BareTable, inTransaction } from '@/lib/storage/bare/transaction';
import { batched } from '@/lib/storage/database/batch';
import { readable } from '@/lib/storage/database/read-rows';
import { type Claim, setAside } from './due';

/** The index that holds the revisions of a scorecard at a destination. */
const ofScorecard = '[scorecardId+destinationId]';
const placeOf = ({ scorecardId, destinationId }: OutboxRow) => IDBKeyRange.only([scorecardId, destinationId ?? '']);
const isComplete = ({ state }: OutboxRow) => state === 'delivered' || state === 'saved';

const isDue = ({ nextAttemptAt }: OutboxRow, at: number) => nextAttemptAt !== null && (nextAttemptAt <= at || nextAttemptAt >= at + impossibleWaitMs);

async function claim(outbox: BareTable, row: OutboxRow): Promise<OutboxRow> {
  const siblings = row.revision === 1 ? [] : readable(outboxRowSchema, await outbox.by(ofScorecard).rows(placeOf(row)));
  const earlier = siblings.find((other) => other.revision < row.revision && !isComplete(other));
  if (earlier !== undefined) return { ...row, nextAttemptAt: null, reason: [because('waits-for-revision', { revision: earlier.revision })] };
  return { ...row, state: 'sending', nextAttemptAt: null };
}

/** Whether a delivery that is queued has a request that is not done; one without would stop all others. */
const canBeBegun = ({ state, done, requests }: OutboxRow) => state !== 'queued' || done < requests.length;

/** A stored delivery that can be begun; null where there is none. One that cannot be read is set aside. */
function readStored(id: string, stored: unknown): OutboxRow | null {
  if (stored === undefined) return null;
  const read = z.safeParse(outboxRowSchema, stored);
  if (read.success && canBeBegun(read.data)) return read.data;
  setAside.add(id);
  return null;
}

/** Begins what is still due; whoever asks first for a delivery has it, and nobody else. */
async function claimAll(
  outbox: BareTable,
  claims: readonly (Claim | null)[],
  found: ReadonlyMap<string, unknown>,
): Promise<readonly (OutboxRow | null)[]> {
  const taken = new Set<string>();
  const claimOne = async (one: Claim | null): Promise<OutboxRow | null> => {
    if (one === null || taken.has(one.id)) return null;
    taken.add(one.id);
    const row = readStored(one.id, found.get(one.id));
    if (row === null || row.state !== 'queued' || row.destinationId === null || !isDue(row, one.at)) return null;
    const begun = await claim(outbox, row);
    outbox.put(begun);
    return begun.state === 'sending' ? begun : null;
  };
  return Promise.all(claims.map(claimOne));
}

const isWaiting = ({ state, nextAttemptAt }: OutboxRow) => state === 'queued' && nextAttemptAt === null;

/** The ids of a delivery and of its scorecard's other revisions at that destination, as stored; read from an index without rows. */
const listPlace = (outbox: BareTable, row: OutboxRow) =>
  row.destinationId === null ? outbox.keys(IDBKeyRange.only(row.id)) : outbox.by(ofScorecard).keys(placeOf(row));

/** Frees a delivery that waits for a settled one; it waits again where another is still before it. */
async function release(outbox: BareTable, id: IDBValidKey): Promise<void> {
  const [row] = readable(outboxRowSchema, [await outbox.get(id)]);
  if (row !== undefined && isWaiting(row)) outbox.put({ ...row, nextAttemptAt: row.createdAt, reason: null });
}

/** Stores deliveries and frees those that wait for settled ones, in a transaction. A delivery that was deleted while being sent stays deleted. */
export async function saveAll(outbox: BareTable, changed: readonly OutboxRow[]): Promise<void> {
  const places = await Promise.all(changed.map((row) => listPlace(outbox, row)));
  const rows = changed.filter(({ id }, index) => places[index]?.includes(id));
  const kept = new Set<IDBValidKey>(rows.map(({ id }) => id));
  const later = changed.flatMap((row, index) => (kept.has(row.id) && isComplete(row) ? (places[index] ?? []) : []));
  for (const row of rows) outbox.put(row);
  await Promise.all(later.filter((id) => !kept.has(id)).map((id) => release(outbox, id)));
}

/** One step of a drain: a delivery to store, and another to begin; either may be null. */
export type OutboxStep = { readonly save: OutboxRow | null; readonly claim: Claim | null };

/** The rows to begin are read while the others are written: no delivery is both, and one that is freed here is no longer due. */
const stepAll = (durability: 'strict' | 'relaxed') => (steps: readonly OutboxStep[]) => {
  const claims = steps.map((one) => one.claim);
  const wanted = new Set(claims.flatMap((one) => one?.id ?? []));
  const saves = steps.flatMap(({ save }) => save ?? []);
  return inTransaction(
    { tables: ['outbox'], mode: 'readwrite', durability },
    async (open) => {
      const outbox = open('outbox');
      const read = Promise.all([...wanted].map(async (id) => [id, await outbox.get(id)] as const));
      const [found] = await Promise.all([read, saveAll(outbox, saves)]);
      return claimAll(outbox, claims, new Map(found));
    },
    claims.map(() => null),
  );
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
