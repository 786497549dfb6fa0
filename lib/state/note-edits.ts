import type { Note } from '@/lib/core/interview';
import { addNote, editing } from './notes';
import { editCommands, newId, run } from './session';
import { timeline } from './timeline';

/** Marks a moment, this one unless a wall time in milliseconds is given, to be filled in later. */
export const markMoment = (dimension: string | null, recordedAt = Date.now()) =>
  addNote({ id: newId(), recordedAt, text: '', dimension, stance: null, kind: 'mark' });

/** Replaces a note's words and stance. */
const editNote = async (note: Note, words: Pick<Note, 'text' | 'stance'>) =>
  run(note.interviewId, (await editCommands()).editNote(note, words, Date.now()));

/** Deletes a note. */
export const deleteNote = async (note: Note) => run(note.interviewId, (await editCommands()).deleteNote(note, Date.now()));

/** Files a note under a dimension, or under none. */
export const fileNote = async (note: Note, dimension: string | null) =>
  run(note.interviewId, (await editCommands()).fileNote(note, dimension, Date.now()));

/** Begins to edit a note's words. */
export function beginEdit({ id, text }: Note): void {
  editing.value = { id, text };
}

/** Begins to edit the newest note, when there is one. */
export function editNewest(): void {
  const { newest } = timeline.peek();
  if (newest !== null) beginEdit(newest);
}

/** Keeps the edited words on disk; they stay in the field when that fails. */
export async function keepEdit(note: Note): Promise<boolean> {
  const text = editing.peek()?.text.trim() ?? note.text;
  const kept = text === note.text || (await editNote(note, { text, stance: note.stance }));
  if (kept) editing.value = null;
  return kept;
}
