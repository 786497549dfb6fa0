import type { DraftModel } from '@/lib/state/composer/draft-model';
import type { UnclaimedTexts } from '@/lib/state/composer/unclaimed-texts';
import type { Presence } from '@/lib/state/presence/presence';
import { claimDraft, listDrafts } from '@/lib/storage/unsaved/find-drafts';

type DraftRestorerDependencies = Pick<Presence, 'panelId'> & Pick<DraftModel, 'draft' | 'showDraft'> & Pick<UnclaimedTexts, 'findFree'>;

/** Restores half-typed notes, and releases them. */
export function createDraftRestorer({ panelId, draft, showDraft, findFree }: DraftRestorerDependencies) {
  /**
   * Brings back the half-typed note of an interview that this panel holds, or that no open panel holds but one that is `leaving`. What stands in
   * the field already stays: words that are typed never yield to others.
   */
  async function restoreDraft(interviewId: string, leaving: string | null = null): Promise<void> {
    if (draft.peek()?.interviewId === interviewId) return;
    showDraft(null);
    const found = await findFree(await listDrafts(interviewId), leaving);
    if (found === null || draft.peek() !== null) return;
    const taken = await claimDraft(found, panelId);
    if (taken !== null && draft.peek() === null) showDraft(taken);
  }

  /** Lets go of what stands in the field where another panel has taken it up, or has made a note of it, while this one was out of use. */
  async function releaseTaken(interviewId: string): Promise<void> {
    const held = draft.peek();
    if (held?.interviewId !== interviewId) return;
    const kept = (await listDrafts(interviewId)).find(({ noteId }) => noteId === held.noteId);
    if (kept?.panel !== panelId && draft.peek()?.noteId === held.noteId) showDraft(null);
  }
  return { restoreDraft, releaseTaken };
}
