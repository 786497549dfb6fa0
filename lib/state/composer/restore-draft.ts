import type { DraftModel } from '@/lib/state/composer/draft-model';
import type { UnclaimedTexts } from '@/lib/state/composer/unclaimed-texts';
import type { Presence } from '@/lib/state/presence/presence';
import { claimDraft, listDrafts } from '@/lib/storage/unsaved/find-drafts';

type DraftRestorerDependencies = Pick<Presence, 'panelId'> & Pick<DraftModel, 'draft' | 'showDraft'> & Pick<UnclaimedTexts, 'findFree'>;

/** Restores and releases drafts. */
export function createDraftRestorer({ panelId, draft, showDraft, findFree }: DraftRestorerDependencies) {
  /**
   * Restores the draft of an interview that this panel holds, or that no open panel holds except one that is `leaving`. Text already in the field
   * stays: typed text is never replaced.
   */
  async function restoreDraft(interviewId: string, leaving: string | null = null): Promise<void> {
    if (draft.peek()?.interviewId === interviewId) return;
    showDraft(null);
    const found = await findFree(await listDrafts(interviewId), leaving);
    if (found === null || draft.peek() !== null) return;
    const taken = await claimDraft(found, panelId);
    if (taken !== null && draft.peek() === null) showDraft(taken);
  }

  /** Clears the field where another panel has claimed its draft, or made a note of it, while this one was inactive. */
  async function releaseTaken(interviewId: string): Promise<void> {
    const held = draft.peek();
    if (held?.interviewId !== interviewId) return;
    const kept = (await listDrafts(interviewId)).find(({ noteId }) => noteId === held.noteId);
    if (kept?.panel !== panelId && draft.peek()?.noteId === held.noteId) showDraft(null);
  }
  return { restoreDraft, releaseTaken };
}
