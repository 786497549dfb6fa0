import { signal } from '@preact/signals';
import { makeId } from '@/lib/core/id';
import type { Draft } from '@/lib/core/interview';
import { deleteDraft, findDraft, saveDraft } from '@/lib/storage/interviews';
import { addNote, focusedDimension, problem } from './session';

/** The half-typed note; null while the composer is empty. */
export const draft = signal<Draft | null>(null);

const lost = (error: unknown) => {
  reportError(error);
  problem.value = 'The draft could not be kept on this device. Press Enter to save the note, or copy it.';
};

/** Brings back the half-typed note of an interview. */
export async function restoreDraft(interviewId: string): Promise<void> {
  draft.value = null;
  const found = await findDraft(interviewId);
  if (draft.peek() === null) draft.value = found;
}

/** Takes in what the composer holds; a note's moment is that of its first character. */
export function typeDraft(interviewId: string, text: string): void {
  const before = draft.peek();
  if (text === '') {
    draft.value = null;
    deleteDraft(interviewId).catch(lost);
    return;
  }
  const now = Date.now();
  const begun = before ?? { interviewId, noteId: makeId(now, crypto.getRandomValues(new Uint8Array(10))), recordedAt: now };
  const next = { ...begun, text, dimension: focusedDimension.peek() };
  draft.value = next;
  saveDraft(next).catch(lost);
}

/** Saves the half-typed note; its words come back to the composer when that fails. */
export async function saveNote(): Promise<void> {
  const composed = draft.peek();
  if (composed === null || composed.text.trim() === '') return;
  draft.value = null;
  const saved = await addNote({
    id: composed.noteId,
    recordedAt: composed.recordedAt,
    text: composed.text.trim(),
    dimension: focusedDimension.peek(),
  });
  if (!saved && draft.peek() === null) draft.value = composed;
}
