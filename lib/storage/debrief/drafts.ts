import { type DebriefDraft, type DraftContent, debriefDraftSchema, isSameContent } from '@/lib/core/debrief/draft';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';
import { readLocalInterviews } from './local-interviews';
import { debriefTables, findStored, isOpen, openStored } from './open';

/**
 * Stores unsaved text of a debrief without waiting for the disk: the system has it when this resolves. That of a debrief that was deleted meanwhile is
 * not stored.
 */
export async function saveDebriefDraft(draft: DebriefDraft): Promise<void> {
  const database = getDatabase('relaxed');
  await database.transaction('rw', [database.debriefs, database.debriefDrafts], async () => {
    if ((await database.debriefs.where('id').equals(draft.debriefId).count()) > 0) await database.debriefDrafts.put(draft);
  });
}

/** Deletes unsaved text. */
export async function deleteDebriefDraft(id: string): Promise<void> {
  await getDatabase('relaxed').debriefDrafts.delete(id);
}

/** Unsaved text that becomes a record, and what was recorded of it. */
export type RecordedDraft = { readonly id: string; readonly content: DraftContent };

/** Deletes unsaved text that became a record in the open transaction; what was typed since then stays. */
export async function deleteRecorded({ debriefDrafts }: Database, { id, content }: RecordedDraft): Promise<void> {
  const [stored] = readable(debriefDraftSchema, await debriefDrafts.where('id').equals(id).toArray());
  if (stored !== undefined && isSameContent(stored.content, content)) await debriefDrafts.delete(id);
}

/** The unsaved texts of a debrief on every page, the one begun last first; none while it is closed: they may tell of what is in it. */
export async function listDebriefDrafts(debriefId: string): Promise<readonly DebriefDraft[]> {
  const database = getDatabase();
  return database.transaction('r', [...debriefTables(database), database.debriefDrafts], async () => {
    const debrief = await findStored(database, debriefId);
    if (debrief === null || !isOpen(await openStored(database, debrief, await readLocalInterviews(database)))) return [];
    const rows: unknown[] = await database.debriefDrafts.filter((row) => row.debriefId === debriefId).toArray();
    return readable(debriefDraftSchema, rows).toSorted((a, b) => (a.id < b.id ? 1 : -1));
  });
}

/** Gives unsaved text to a page; null when another page has claimed it, or it was recorded or discarded meanwhile. */
export function claimDebriefDraft(found: DebriefDraft, page: string): Promise<DebriefDraft | null> {
  const database = getDatabase('relaxed');
  return database.transaction('rw', database.debriefDrafts, async () => {
    const read = debriefDraftSchema.safeParse(await database.debriefDrafts.get(found.id));
    if (!read.success || read.data.page !== found.page) return null;
    const claimed = { ...read.data, page };
    await database.debriefDrafts.put(claimed);
    return claimed;
  });
}
