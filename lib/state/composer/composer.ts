import type { Draft } from '@/lib/core/interview/interview';
import type { DraftModel } from '@/lib/state/composer/draft-model';
import type { InterviewModel } from '@/lib/state/interview/interview-model';
import type { NotesModel } from '@/lib/state/interview/notes-model';

type ComposerDependencies = Pick<NotesModel, 'addNote'> &
  Pick<InterviewModel, 'currentInterview'> &
  Pick<DraftModel, 'draft' | 'filingUnder' | 'forgetDraft' | 'updateDraft' | 'showDraft'> & {
    readonly rateByDraft: (composed: Draft, dimension: string | null) => Promise<boolean>;
    readonly adoptDraft: (interviewId: string) => Promise<void>;
    readonly holdOrphanedTexts: (interviewId: string) => void | Promise<void>;
  };

/** Saves the unfinished note, and restores it. */
export function createComposer({
  addNote,
  currentInterview,
  draft,
  filingUnder,
  forgetDraft,
  updateDraft,
  showDraft,
  rateByDraft,
  adoptDraft,
  holdOrphanedTexts,
}: ComposerDependencies) {
  /** Puts text that was temporarily hidden before text typed meanwhile. */
  function bringBack(words: Draft): void {
    const typed = draft.peek();
    updateDraft(typed === null ? words : { ...words, text: `${words.text}\n${typed.text}` });
    if (typed !== null) forgetDraft(typed.noteId);
  }

  /** Restores the draft of an interview that this panel holds, or that no other open panel holds. */
  const restoreDraft = (interviewId: string): Promise<void> => adoptDraft(interviewId);

  /** Saves the note, or executes it as a command (`=4` rates); its text returns to the composer when that fails. */
  async function submitDraft(): Promise<void> {
    const composed = draft.peek();
    if (composed === null || composed.text.trim() === '') return;
    const dimension = filingUnder.peek();
    if (/^\s*[=＝]/.test(composed.text) && (await rateByDraft(composed, dimension))) return;
    showDraft(null);
    const { noteId: id, recordedAt, stance } = composed;
    const saved = await addNote({ id, recordedAt, text: composed.text.trim(), dimension, stance, kind: 'note' });
    if (!saved) bringBack(composed);
    if (!saved && currentInterview.peek() === null) await holdOrphanedTexts(composed.interviewId);
  }
  return { restoreDraft, submitDraft };
}
