import type { Collection, Dexie, Table } from 'dexie';

/** A table of any rows. */
export type AnyTable = Table<unknown, unknown, unknown>;

const indexesOf = ({ schema }: AnyTable) => [schema.primKey, ...schema.indexes];

const isAboutInterviews = (table: AnyTable) =>
  indexesOf(table).some(({ keyPath }) => (Array.isArray(keyPath) ? keyPath[0] : keyPath) === 'interviewId');

/** The rows of a table that belong to an interview, found by primary key or by an index that begins with it. */
export function rowsOf(table: AnyTable, id: string): Collection<unknown, unknown, unknown> {
  if (table.name === 'interviews') return table.where('id').equals(id);
  const indexes = indexesOf(table);
  if (indexes.some(({ keyPath }) => keyPath === 'interviewId')) return table.where('interviewId').equals(id);
  const compound = indexes.find(({ keyPath }) => Array.isArray(keyPath) && keyPath[0] === 'interviewId');
  // Arrays sort after every other key.
  return table.where(compound?.name ?? 'interviewId').between([id], [id, []]);
}

/** Every table that can hold rows of an interview. A table that is added later is included because of its index. */
export const interviewTables = (database: Dexie): readonly AnyTable[] =>
  database.tables.filter((table) => table.name === 'interviews' || isAboutInterviews(table));
