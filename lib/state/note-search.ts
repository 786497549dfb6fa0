import { signal } from '@preact/signals';
import type { Note } from '@/lib/core/interview';
import { findNotes } from '@/lib/storage/interviews';
import { record } from './session';

/** What the timeline is narrowed to: words that must all occur, one dimension, marks without words. */
export type NoteQuery = { readonly words: string; readonly dimension: string | null; readonly openMarks: boolean };

/** The notes that a search found; null while none is on. */
export const found = signal<readonly Note[] | null>(null);

let latest = 0;

const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Whether a note fits a query. */
export function fits({ words, dimension, openMarks }: NoteQuery, note: Note): boolean {
  if (dimension !== null && note.dimension !== dimension) return false;
  if (openMarks && !(note.kind === 'mark' && note.text === '')) return false;
  const text = plain(note.text);
  return plain(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Narrows the timeline to a query; null, or a query that asks for nothing, shows all notes again. */
export async function search(query: NoteQuery | null): Promise<void> {
  const turn = ++latest;
  const id = record.peek()?.interview.id;
  if (id === undefined || query === null || (query.words.trim() === '' && query.dimension === null && !query.openMarks)) {
    found.value = null;
    return;
  }
  const notes = await findNotes(id, (note) => fits(query, note));
  if (turn === latest) found.value = notes;
}
