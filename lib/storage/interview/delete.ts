import { broadcastChange } from '@/lib/storage/database/broadcast';
import { getDatabase } from '@/lib/storage/database/database';
import { interviewTables, rowsOf } from '@/lib/storage/database/interview-rows';
import { isHeld } from './holds';

/** What is deleted of an interview: its rows by their table, as they were stored. */
export type DeletedInterview = { readonly id: string; readonly rows: ReadonlyMap<string, readonly unknown[]> };

/** Takes an interview out of every table, its history and its deliveries with it; on disk when it resolves. Null when it is not there, 'held' when it may not be deleted. */
export async function deleteInterview(id: string): Promise<DeletedInterview | 'held' | null> {
  const database = getDatabase();
  const tables = interviewTables(database);
  const deleted = await database.transaction('rw', [...tables], async () => {
    if ((await database.interviews.where('id').equals(id).count()) === 0) return null;
    if (await isHeld(database, id)) return 'held' as const;
    const rows = new Map<string, readonly unknown[]>();
    for (const table of tables) {
      rows.set(table.name, await rowsOf(table, id).toArray());
      await rowsOf(table, id).delete();
    }
    return { id, rows };
  });
  if (deleted !== null && deleted !== 'held') broadcastChange(id);
  return deleted;
}

/** Brings a deleted interview back, whole; on disk when it resolves. */
export async function restoreInterview({ id, rows }: DeletedInterview): Promise<void> {
  const database = getDatabase();
  const tables = interviewTables(database);
  await database.transaction('rw', [...tables], async () => {
    for (const table of tables) await table.bulkPut([...(rows.get(table.name) ?? [])]);
  });
  broadcastChange(id);
}

/** Takes away what was written about a deleted interview after it was deleted, such as the last words typed in another panel. */
export async function sweepInterview(id: string): Promise<void> {
  const database = getDatabase();
  const tables = interviewTables(database);
  await database.transaction('rw', [...tables], async () => {
    if ((await database.interviews.where('id').equals(id).count()) > 0) return;
    for (const table of tables) await rowsOf(table, id).delete();
  });
}
