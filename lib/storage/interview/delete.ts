import { broadcastChange } from '@/lib/storage/database/broadcast';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { interviewTables, rowsOf } from '@/lib/storage/database/interview-rows';
import { isHeld } from './holds';

/** A deleted interview: its rows by table, as they were stored. */
export type DeletedInterview = { readonly id: string; readonly rows: ReadonlyMap<string, readonly unknown[]> };

/** The result of a deletion: what was deleted; 'held' where it is not allowed; null where there was nothing. */
export type Deletion = DeletedInterview | 'held' | null;

/** Deletes an interview from every table. Call it in a transaction that writes them. */
async function removeRows(database: Database, id: string): Promise<Deletion> {
  if ((await database.interviews.where('id').equals(id).count()) === 0) return null;
  if (await isHeld(database, id)) return 'held';
  const rows = new Map<string, readonly unknown[]>();
  for (const table of interviewTables(database)) {
    rows.set(table.name, await rowsOf(table, id).toArray());
    await rowsOf(table, id).delete();
  }
  return { id, rows };
}

/** Whether a deletion deleted something. */
export const isDeleted = (deletion: Deletion): deletion is DeletedInterview => deletion !== null && deletion !== 'held';

/** Deletes interviews with their history and their deliveries, in one transaction; on disk when it resolves. */
export async function deleteInterviews(ids: readonly string[]): Promise<readonly Deletion[]> {
  const database = getDatabase();
  const deletions = await database.transaction('rw', [...interviewTables(database)], async () => {
    const done: Deletion[] = [];
    for (const id of ids) done.push(await removeRows(database, id));
    return done;
  });
  for (const { id } of deletions.filter(isDeleted)) broadcastChange(id);
  return deletions;
}

/** Deletes an interview with its history and its deliveries; on disk when it resolves. Null when there is none, 'held' when it may not be deleted. */
export async function deleteInterview(id: string): Promise<Deletion> {
  const [deletion = null] = await deleteInterviews([id]);
  return deletion;
}

/** Restores deleted interviews completely, in one transaction; on disk when it resolves. */
export async function restoreInterviews(deleted: readonly DeletedInterview[]): Promise<void> {
  const database = getDatabase();
  const tables = interviewTables(database);
  await database.transaction('rw', [...tables], async () => {
    for (const table of tables) await table.bulkPut(deleted.flatMap(({ rows }) => rows.get(table.name) ?? []));
  });
  for (const { id } of deleted) broadcastChange(id);
}

/** Restores a deleted interview completely; on disk when it resolves. */
export const restoreInterview = (deleted: DeletedInterview): Promise<void> => restoreInterviews([deleted]);

/** Deletes rows that were written for an interview after it was deleted, such as the last text typed in another panel. */
export async function deleteLeftovers(id: string): Promise<void> {
  const database = getDatabase();
  const tables = interviewTables(database);
  await database.transaction('rw', [...tables], async () => {
    if ((await database.interviews.where('id').equals(id).count()) > 0) return;
    for (const table of tables) await rowsOf(table, id).delete();
  });
}
