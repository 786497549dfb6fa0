import type { Note } from '@/lib/core/interview/interview';
import { matchWords } from '@/lib/core/text/fold';

/** Which kinds of notes are asked for: any, marks, marks that lack words, or notes to come back to. */
export const noteKinds = ['any', 'marks', 'open-marks', 'revisit'] as const;
/** A kind of notes that can be asked for. */
export type NoteKind = (typeof noteKinds)[number];

/** What the notes are narrowed to: words that must all occur, one dimension ('' for none, null for any), and a kind. */
export type NoteQuery = { readonly text: string; readonly dimension: string | null; readonly kind: NoteKind };

/** The query that every note fits. */
export const emptyQuery: NoteQuery = { text: '', dimension: null, kind: 'any' };

const isOfKind: Readonly<Record<NoteKind, (note: Note) => boolean>> = {
  any: () => true,
  marks: ({ kind }) => kind === 'mark',
  'open-marks': ({ kind, text }) => kind === 'mark' && text.trim() === '',
  revisit: ({ stance }) => stance === 'revisit',
};

/** Whether a query lets every note through. */
export const isEmptyQuery = ({ text, dimension, kind }: NoteQuery): boolean => text.trim() === '' && dimension === null && kind === 'any';

/** Prepares a query: whether a note, of whose words `text` is the folded form, fits it. */
export function prepareQuery({ text: words, dimension, kind }: NoteQuery): (note: Note, text: string) => boolean {
  const holds = matchWords(words);
  return (note, text) => (dimension === null || (note.dimension ?? '') === dimension) && isOfKind[kind](note) && holds(text);
}
