import type { Note } from '@/lib/core/interview/interview';
import { matchWords } from '@/lib/core/text/fold';

/** The kinds of notes to search for: all, marks, marks without words, or notes to follow up. */
export const noteKinds = ['any', 'marks', 'open-marks', 'revisit'] as const;
/** A kind of notes to search for. */
export type NoteKind = (typeof noteKinds)[number];

/** A filter for notes: words that must all occur, one dimension ('' for none, null for any), and a kind. */
export type NoteQuery = { readonly text: string; readonly dimension: string | null; readonly kind: NoteKind };

/** The filter that lets every note through. */
export const emptyQuery: NoteQuery = { text: '', dimension: null, kind: 'any' };

const isOfKind: Readonly<Record<NoteKind, (note: Note) => boolean>> = {
  any: () => true,
  marks: ({ kind }) => kind === 'mark',
  'open-marks': ({ kind, text }) => kind === 'mark' && text.trim() === '',
  revisit: ({ stance }) => stance === 'revisit',
};

/** Whether a filter lets every note through. */
export const isEmptyQuery = ({ text, dimension, kind }: NoteQuery): boolean => text.trim() === '' && dimension === null && kind === 'any';

/** Prepares a filter as a function that says whether a note matches; `text` is the folded form of its words. */
export function prepareQuery({ text: words, dimension, kind }: NoteQuery): (note: Note, text: string) => boolean {
  const holds = matchWords(words);
  return (note, text) => (dimension === null || (note.dimension ?? '') === dimension) && isOfKind[kind](note) && holds(text);
}
