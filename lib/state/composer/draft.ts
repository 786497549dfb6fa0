import { computed, signal } from '@preact/signals';
import type { Draft } from '@/lib/core/interview/interview';
import type { Mention } from '@/lib/core/note/compose';
import { newId } from '@/lib/state/app/ids';
import { problems } from '@/lib/state/app/load-problems';
import { markSaved, markUnsaved, reportTold } from '@/lib/state/app/unsaved';
import { focusedDimension } from '@/lib/state/interview/session';
import { deleteDraft, saveDraft } from '@/lib/storage/words/drafts';
import { keepTrying } from '@/lib/state/app/keep-trying';
import { addNote } from '@/lib/state/interview/notes';
import { focusedDimension, newId, record } from '@/lib/state/interview/session';

/** Names this document as the one that holds what is typed in it. */
export const panelId = newId();

/** The half-typed note; null while the composer is empty. */
export const draft = signal<Draft | null>(null);

/** The dimension that the note being typed will be filed under; null for none. */
export const filingUnder = computed(() => (draft.value?.pinned ? draft.value.dimension : focusedDimension.value));

/** What a `#word` may be completed to; a null id stands for no dimension. `active` is the place of the option that Enter takes; null while it takes none. */
type Completing = {
  readonly mention: Mention;
  readonly options: readonly { readonly id: string | null; readonly name: string }[];
  readonly active: number | null;
};

/** The completion that is open under the composer; null while none is. */
export const completing = signal<Completing | null>(null);

/** A note that begins now. */
export function beginDraft(interviewId: string): Draft {
  return { interviewId, noteId: newId(), panel: panelId, recordedAt: Date.now(), text: '', dimension: null, pinned: false, stance: null };
}

const isBlank = ({ text, stance, pinned }: Draft) => text === '' && stance === null && !pinned;

/** Shows a half-typed note and keeps it on disk, with the dimension that it will be filed under; a blank one is forgotten. */
export function keepDraft(typed: Draft): void {
  const next = typed.pinned ? typed : { ...typed, dimension: focusedDimension.peek() };
  draft.value = isBlank(next) ? null : next;
  keepTrying('draft', async () => {
    if (isBlank(next)) await deleteDraft(next.noteId);
    else if (draft.peek()?.noteId === next.noteId) await saveDraft(next);
  });
}

/** Takes in what the composer holds; a note's moment is that of its first character. */
export function typeDraft(interviewId: string, text: string): void {
  const before = draft.peek() ?? beginDraft(interviewId);
  keepDraft({ ...before, text, recordedAt: before.text === '' ? Date.now() : before.recordedAt });
}

/** Shows words that were out of sight for a while before those that were typed meanwhile. */
function bringBack(words: Draft): void {
  const typed = draft.peek();
  keepDraft(typed === null ? words : { ...words, text: `${words.text}\n${typed.text}` });
  if (typed !== null) keepTrying(typed.noteId, () => deleteDraft(typed.noteId));
}

/** Brings back the half-typed note of an interview that this panel holds, or one that no other open panel holds. */
export const restoreDraft = async (interviewId: string) => (await import('./composer/restore-draft')).restoreDraft(interviewId);

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
  if (!saved && record.peek() === null) (await import('./composer/held-words')).holdOrphanedWords(composed.interviewId);
}
