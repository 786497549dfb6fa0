import { type Draft, draftSchema } from '@/lib/core/interview/interview';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';

async function listIn(database: Database, interviewId: string): Promise<readonly Draft[]> {
  const rows: unknown[] = await database.noteDrafts.where('interviewId').equals(interviewId).toArray();
  const drafts = readable(draftSchema, rows);
  const saved = new Set(
    await database.notes
      .where('id')
      .anyOf(drafts.map(({ noteId }) => noteId))
      .primaryKeys(),
  );
  return drafts.filter(({ noteId }) => !saved.has(noteId)).toSorted((a, b) => a.recordedAt - b.recordedAt);
}

/** The drafts of an interview in every panel, oldest first, without those that became notes. */
export function listDrafts(interviewId: string): Promise<readonly Draft[]> {
  const database = getDatabase();
  return database.transaction('r', [database.noteDrafts, database.notes], () => listIn(database, interviewId));
}

/** Gives a draft to a panel; null when it has changed: another panel has claimed it or it became a note. */
export function claimDraft(found: Draft, panel: string): Promise<Draft | null> {
  const database = getDatabase('relaxed');
  return database.transaction('rw', [database.noteDrafts, database.notes], async () => {
    const drafts = await listIn(database, found.interviewId);
    const draft = drafts.find(({ noteId }) => noteId === found.noteId);
    if (draft === undefined || draft.panel !== found.panel) return null;
    if (draft.panel === panel) return draft;
    const taken = { ...draft, panel };
    await database.noteDrafts.put(taken);
    return taken;
  });
}
