import { getDatabase } from '@/lib/storage/database/database';

/**
 * Deletes the half-typed texts of interviews that are gone: another panel may have stored some after a deletion or an erasure, in a browser that was
 * closed before they were swept away. Only for the browser's start, when no deletion can be taken back any more.
 */
export async function deleteStrayTexts(): Promise<void> {
  const database = getDatabase();
  const { interviews, noteDrafts, textEdits } = database;
  await database.transaction('rw', [interviews, noteDrafts, textEdits], async () => {
    for (const table of [noteDrafts, textEdits]) {
      const owners = (await table.orderBy('interviewId').uniqueKeys()).filter((id) => typeof id === 'string');
      const found = new Set(await interviews.where('id').anyOf(owners).primaryKeys());
      await table
        .where('interviewId')
        .anyOf(owners.filter((id) => !found.has(id)))
        .delete();
    }
  });
}
