import type { Draft } from '@/lib/core/interview/interview';
import { addNote } from '@/lib/state/interview/notes';
import { record } from '@/lib/state/interview/session';
import { draft, filingUnder, forgetDraft, keepDraft } from './draft';

/** Shows words that were out of sight for a while before those that were typed meanwhile. */
function bringBack(words: Draft): void {
  const typed = draft.peek();
  keepDraft(typed === null ? words : { ...words, text: `${words.text}\n${typed.text}` });
  if (typed !== null) forgetDraft(typed.noteId);
}

/** Brings back the half-typed note of an interview that this panel holds, or one that no other open panel holds. */
export const restoreDraft = async (interviewId: string) => (await import('./restore-draft')).restoreDraft(interviewId);

/** Saves the half-typed note, or does what it commands (`=4` rates); its words come back to the composer when that fails. */
export async function submitDraft(): Promise<void> {
  const composed = draft.peek();
  if (composed === null || composed.text.trim() === '') return;
  const dimension = filingUnder.peek();
  if (/^\s*[=＝]/.test(composed.text) && (await (await import('./compose-commands')).rateByDraft(composed, dimension))) return;
  draft.value = null;
  const { noteId: id, recordedAt, stance } = composed;
  const saved = await addNote({ id, recordedAt, text: composed.text.trim(), dimension, stance, kind: 'note' });
  if (!saved) bringBack(composed);
  if (!saved && record.peek() === null) (await import('./held-words')).holdOrphanedWords(composed.interviewId);
}
