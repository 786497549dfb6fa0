import type { Note } from '@/lib/core/interview/interview';
import { findNotes } from '@/lib/storage/interview/notes';

/** What the review reads of the notes: the evidence of every dimension, and the marks that still lack words. */
export type Evidence = { readonly byDimension: ReadonlyMap<string, readonly Note[]>; readonly openMarks: readonly Note[] };

/** Every note of an interview, sorted for the review. */
export async function loadEvidence(interviewId: string): Promise<Evidence> {
  const notes = await findNotes(interviewId, () => true);
  const filled = notes.filter(({ text }) => text.trim() !== '');
  const byDimension = Map.groupBy(filled, ({ dimension }) => dimension ?? '');
  return { byDimension, openMarks: notes.filter(({ text }) => text.trim() === '') };
}
