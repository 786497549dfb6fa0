import type { Draft } from '@/lib/core/interview/interview';
import { getDatabase } from '@/lib/storage/database/database';

/** Stores an unfinished note without waiting for the disk: the system has it when this resolves. */
export async function saveDraft(draft: Draft): Promise<void> {
  await getDatabase('relaxed').noteDrafts.put(draft);
}

/** Deletes the draft of the note with this id. */
export async function deleteDraft(noteId: string): Promise<void> {
  await getDatabase('relaxed').noteDrafts.delete(noteId);
}
