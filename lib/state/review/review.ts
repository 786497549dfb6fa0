import type { Note } from '@/lib/core/interview/interview';
import { sortNotes } from '@/lib/core/interview/order';
import { findNotes } from '@/lib/storage/interview/notes';

/** What the review needs of the notes: those with words, those of them without a dimension, and the marks that still lack words. */
export type ReviewedNotes = { readonly filled: readonly Note[]; readonly unfiled: readonly Note[]; readonly openMarks: readonly Note[] };

/** Every note of an interview, sorted for the review. */
export async function loadEvidence(interviewId: string): Promise<ReviewedNotes> {
  const notes = sortNotes(await findNotes(interviewId, () => true));
  const filled = notes.filter(({ text }) => text.trim() !== '');
  return {
    filled,
    unfiled: filled.filter(({ dimension }) => dimension === null),
    openMarks: notes.filter(({ text }) => text.trim() === ''),
  };
}
