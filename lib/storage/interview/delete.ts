import type { Table } from 'dexie';
import { announce } from '@/lib/storage/database/announce';
import { type Database, getDatabase } from '@/lib/storage/database/database';

type AnyTable = Table<unknown, unknown, unknown>;

/** What is deleted of an interview: its rows by their table, as they were stored. */
export type DeletedInterview = { readonly id: string; readonly rows: ReadonlyMap<string, readonly unknown[]> };

const indexesOf = ({ schema }: AnyTable) => [schema.primKey, ...schema.indexes];

const isAboutInterviews = (table: AnyTable) =>
  indexesOf(table).some(({ keyPath }) => (Array.isArray(keyPath) ? keyPath[0] : keyPath) === 'interviewId');

/** Those rows of a table that belong to an interview, by its own key or by an index that begins with it. */
function rowsOf(table: AnyTable, id: string) {
  if (table.name === 'interviews') return table.where('id').equals(id);
  const indexes = indexesOf(table);
  if (indexes.some(({ keyPath }) => keyPath === 'interviewId')) return table.where('interviewId').equals(id);
  const compound = indexes.find(({ keyPath }) => Array.isArray(keyPath) && keyPath[0] === 'interviewId');
  // An array comes after every other key.
  return table.where(compound?.name ?? 'interviewId').between([id], [id, []]);
}

/** Every table that can hold something of an interview: a table that is added later belongs to them by its index. */
const tablesOf = (database: Database): readonly AnyTable[] =>
  database.tables.filter((table) => table.name === 'interviews' || isAboutInterviews(table));

/** Takes an interview out of every table, its history and its deliveries with it; on disk when it resolves. Null when it is not there. */
export async function deleteInterview(id: string): Promise<DeletedInterview | null> {
  const database = getDatabase();
  const tables = tablesOf(database);
  const deleted = await database.transaction('rw', [...tables], async () => {
    if ((await database.interviews.where('id').equals(id).count()) === 0) return null;
    const rows = new Map<string, readonly unknown[]>();
    for (const table of tables) {
      rows.set(table.name, await rowsOf(table, id).toArray());
      await rowsOf(table, id).delete();
    }
    return { id, rows };
  });
  if (deleted !== null) announce(id);
  return deleted;
}

/** Brings a deleted interview back, whole; on disk when it resolves. */
export async function restoreInterview({ id, rows }: DeletedInterview): Promise<void> {
  const database = getDatabase();
  const tables = tablesOf(database);
  await database.transaction('rw', [...tables], async () => {
    for (const table of tables) await table.bulkPut([...(rows.get(table.name) ?? [])]);
  });
  announce(id);
}

/** Takes away what was written about a deleted interview after it was deleted, such as the last words typed in another panel. */
export async function sweepInterview(id: string): Promise<void> {
  const database = getDatabase();
  const tables = tablesOf(database);
  await database.transaction('rw', [...tables], async () => {
    if ((await database.interviews.where('id').equals(id).count()) > 0) return;
    for (const table of tables) await rowsOf(table, id).delete();
  });
}
