import { Dexie, type IndexableType } from 'dexie';
import type { AnyTable } from '@/lib/storage/database/interview-rows';

/** A row as it is stored, whether or not it can be read. */
export type Row = Readonly<Record<string, unknown>>;

/** How many rows are read or written at once. */
export const batchSize = 500;

/** Names the device's own database, and goes into no backup: `meta` tells one database from another. */
const ofDevice: readonly string[] = ['meta'];

/** The tables of a database that a backup holds. */
export const listCopied = (database: Dexie): readonly AnyTable[] => database.tables.filter(({ name }) => !ofDevice.includes(name));

const fieldOf = (row: Row, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined), row);

/** The primary key of a row. */
export function keyOf(table: AnyTable, row: Row): unknown {
  const path = table.schema.primKey.keyPath ?? '';
  return Array.isArray(path) ? path.map((part) => fieldOf(row, part)) : fieldOf(row, String(path));
}

/** Keeps the transaction of another database open until something was read from this one: it asks the other one for nothing, again and again. */
const heldOpen = <Value>(reading: PromiseLike<Value>): Promise<Value> =>
  Dexie.currentTransaction === null ? Promise.resolve(reading) : Dexie.waitFor(reading);

async function readSome(table: AnyTable, after: unknown): Promise<readonly Row[]> {
  const rest = after === undefined ? table.orderBy(':id') : table.where(':id').above(after);
  return (await rest.limit(batchSize).toArray()) as readonly Row[];
}

type Walk = { readonly signal: AbortSignal; readonly isOther?: boolean };

/**
 * Hands over every row of a table in the order of its keys, some at a time; the next ones are read meanwhile. With `isOther` the table is of another
 * database than the transaction that is open, which stays open. Throws the signal's reason once it aborts.
 */
export async function eachBatch(table: AnyTable, { signal, isOther = false }: Walk, take: (rows: readonly Row[]) => Promise<unknown>): Promise<void> {
  const begin = (after?: unknown) => {
    const reading = isOther ? Dexie.ignoreTransaction(() => readSome(table, after)) : readSome(table, after);
    // Nobody waits for what is read ahead once the walk has ended.
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

/** What a query finds in another database than that of the transaction which is open. */
export const readOtherDatabase = (query: () => PromiseLike<unknown[]>): Promise<readonly Row[]> =>
  heldOpen(Dexie.ignoreTransaction(query)) as Promise<readonly Row[]>;

/** Puts beside each row the one that has its key, where both lists are in the order of their keys. */
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
 * The rows of this database that have the keys of some rows of another, which are in the order of their keys; undefined where there is none. One
 * read of all between the first and the last key costs far less than one for each, unless there is much between them.
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
