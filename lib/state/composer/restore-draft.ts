import { panelId } from '@/lib/state/presence/presence';
import { listDrafts, takeDraft } from '@/lib/storage/words/find-drafts';
import { draft } from './draft';
import { findFree } from './take-words';

/**
 * Brings back the half-typed note of an interview that this panel holds, or that no open panel holds but one that is `leaving`. What stands in
 * the field already stays: words that are typed never yield to others.
 */
export async function restoreDraft(interviewId: string, leaving: string | null = null): Promise<void> {
  if (draft.peek()?.interviewId === interviewId) return;
  draft.value = null;
  const found = await findFree(await listDrafts(interviewId), leaving);
  if (found === null || draft.peek() !== null) return;
  const taken = await takeDraft(found, panelId);
  if (taken !== null && draft.peek() === null) draft.value = taken;
}

/** Lets go of what stands in the field where another panel has taken it up, or has made a note of it, while this one was out of use. */
export async function releaseTaken(interviewId: string): Promise<void> {
  const held = draft.peek();
  if (held?.interviewId !== interviewId) return;
  const kept = (await listDrafts(interviewId)).find(({ noteId }) => noteId === held.noteId);
  if (kept?.panel !== panelId && draft.peek()?.noteId === held.noteId) draft.value = null;
}
