import { Dexie, type IndexableType } from 'dexie';
import type { AnyTable } from '@/lib/storage/database/interview-rows';

/** A row as it is stored, whether or not it can be read. */
export type Row = Readonly<Record<string, unknown>>;

/** How many rows are read or written at once. */
export const rowsAtOnce = 500;

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

/** Keeps the transaction of another database open while something is read from this one. */
const heldOpen = <Value>(read: () => PromiseLike<Value>): Promise<Value> => {
  const reading = Dexie.ignoreTransaction(read);
  return Dexie.currentTransaction === null ? Promise.resolve(reading) : Dexie.waitFor(reading);
};

async function readSome(table: AnyTable, after: unknown): Promise<readonly Row[]> {
  const rest = after === undefined ? table.orderBy(':id') : table.where(':id').above(after);
  return (await rest.limit(rowsAtOnce).toArray()) as readonly Row[];
}

type Walk = { readonly signal: AbortSignal; readonly isOther?: boolean };

/**
 * Hands over every row of a table in the order of its keys, some at a time. With `isOther` the table is of another database than the transaction
 * that is open, which stays open meanwhile. Throws the signal's reason once it aborts.
 */
export async function eachSome(table: AnyTable, { signal, isOther = false }: Walk, take: (rows: readonly Row[]) => Promise<unknown>): Promise<void> {
  for (let after: unknown; ; ) {
    signal.throwIfAborted();
    const from = after;
    const rows = isOther ? await heldOpen(() => readSome(table, from)) : await readSome(table, from);
    const last = rows.at(-1);
    if (last === undefined) return;
    await take(rows);
    after = keyOf(table, last);
  }
}

/** What a query finds in another database than that of the transaction which is open. */
export const readElsewhere = (query: () => PromiseLike<unknown[]>): Promise<readonly Row[]> => heldOpen(query) as Promise<readonly Row[]>;

/** A value as text that is the same for equal values, whatever the order of their fields; a field without a value is as one that is absent. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  );
}

/** Whether two stored rows hold the same. */
export const isSameRow = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

/** The rows of this database that have the keys of some rows of another, in their order; undefined where there is none. */
export async function findHere(database: Dexie, table: AnyTable, rows: readonly Row[]): Promise<readonly (Row | undefined)[]> {
  const keys = rows.map((row) => keyOf(table, row)) as IndexableType[];
  return (await database.table(table.name).bulkGet(keys)) as readonly (Row | undefined)[];
}
