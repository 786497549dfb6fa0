import { Dexie, type IndexableType } from 'dexie';
import type { AnyTable } from '@/lib/storage/database/interview-rows';

/** A row as stored, readable or not. */
export type Row = Readonly<Record<string, unknown>>;

/** How many rows are read or written at a time. */
export const batchSize = 500;

/** The tables of the device's own database id, and of what a store gave that is not put where it belongs; they are in no backup. */
const ofDevice: readonly string[] = ['meta', 'teamInbox'];

/** The tables of a database that a backup holds. */
export const listCopied = (database: Dexie): readonly AnyTable[] => database.tables.filter(({ name }) => !ofDevice.includes(name));

/** What others rated and wrote: how many rows there are is told nobody who has not finished their own, nor can they be read in a backup as they are. */
const ofOthers: readonly string[] = ['received', 'debriefEntries', 'settledDebriefs', 'calibrationAnswers', 'teamRows'];

/** Whether the rows of a table are counted where a user sees it, and stand in a backup as readable text. */
export const isCounted = (table: string): boolean => !ofOthers.includes(table);

const fieldOf = (row: Row, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined), row);

/** The primary key of a row. */
export function keyOf(table: AnyTable, row: Row): unknown {
  const path = table.schema.primKey.keyPath ?? '';
  return Array.isArray(path) ? path.map((part) => fieldOf(row, part)) : fieldOf(row, String(path));
}

/** Keeps the transaction of another database open while something is read from this one, by sending it empty requests. */
const heldOpen = <Value>(reading: PromiseLike<Value>): Promise<Value> =>
  Dexie.currentTransaction === null ? Promise.resolve(reading) : Dexie.waitFor(reading);

async function readSome(table: AnyTable, after: unknown): Promise<readonly Row[]> {
  const rest = after === undefined ? table.orderBy(':id') : table.where(':id').above(after);
  return (await rest.limit(batchSize).toArray()) as readonly Row[];
}

type Walk = { readonly signal: AbortSignal; readonly isOther?: boolean };

/**
 * Passes every row of a table, in batches in the order of keys; the next batch is read meanwhile. With `isOther` the table belongs to another
 * database than the open transaction, which is kept open. Throws the signal's reason once it aborts.
 */
export async function eachBatch(table: AnyTable, { signal, isOther = false }: Walk, take: (rows: readonly Row[]) => Promise<unknown>): Promise<void> {
  const begin = (after?: unknown) => {
    const reading = isOther ? Dexie.ignoreTransaction(() => readSome(table, after)) : readSome(table, after);
    // After the loop has ended, nobody awaits the batch that was read ahead.
    reading.catch(() => undefined);
    return reading;
  };
  for (let reading = begin(); ; ) {
    signal.throwIfAborted();
    const rows = isOther ? await heldOpen(reading) : await reading;
    const last = rows.at(-1);
    if (last === undefined) return;
    const isAll = rows.length < batchSize;
    if (!isAll) reading = begin(keyOf(table, last));
    await take(rows);
    if (isAll) return;
  }
}

/** Runs a query on another database than that of the open transaction. */
export const readOtherDatabase = (query: () => PromiseLike<unknown[]>): Promise<readonly Row[]> =>
  heldOpen(Dexie.ignoreTransaction(query)) as Promise<readonly Row[]>;

/** Pairs each row with the one of the same key, where both lists are ordered by key. */
function align(table: AnyTable, rows: readonly Row[], near: readonly Row[]): readonly (Row | undefined)[] {
  let at = 0;
  return rows.map((row) => {
    const key = keyOf(table, row);
    while (at < near.length && indexedDB.cmp(keyOf(table, near[at] ?? {}), key) < 0) at++;
    const found = near[at];
    return found !== undefined && indexedDB.cmp(keyOf(table, found), key) === 0 ? found : undefined;
  });
}

/**
 * The rows of this database with the same keys as some rows of another, which are ordered by key; undefined where there is none. One read of the
 * whole range of keys is much cheaper than one read each, unless there are many other rows in the range.
 */
export async function findLocalRows(database: Dexie, table: AnyTable, rows: readonly Row[]): Promise<readonly (Row | undefined)[]> {
  if (rows.length === 0) return [];
  const here = database.table(table.name);
  const keys = rows.map((row) => keyOf(table, row)) as IndexableType[];
  const most = 2 * rows.length;
  const between = here.where(':id').between(keys[0], keys.at(-1), true, true);
  const near = (await between.limit(most + 1).toArray()) as readonly Row[];
  return near.length > most ? ((await here.bulkGet(keys)) as readonly (Row | undefined)[]) : align(table, rows, near);
}
