import type { Draft } from '@/lib/core/interview/interview';
import { getDatabase } from '@/lib/storage/database/database';

/** Keeps a half-typed note, without waiting for the disk: the system has it when this resolves. */
export async function saveDraft(draft: Draft): Promise<void> {
  await getDatabase('relaxed').noteDrafts.put(draft);
}

/** Forgets the half-typed note that would become the note of this id. */
export async function deleteDraft(noteId: string): Promise<void> {
  await getDatabase('relaxed').noteDrafts.delete(noteId);
}
