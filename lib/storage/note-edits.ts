import { type Note, type NoteEdit, noteEditSchema, noteSchema } from '@/lib/core/interview';
import { getDatabase } from './database';

/** Keeps the words of a note that is being edited, without waiting for the disk. */
export async function saveNoteEdit(edit: NoteEdit): Promise<void> {
  await getDatabase('relaxed').noteEdits.put(edit);
}

/** Forgets what was being edited of a note. */
export async function deleteNoteEdit(noteId: string): Promise<void> {
  await getDatabase('relaxed').noteEdits.delete(noteId);
}

/** A note of an interview that was being edited, and its words so far; null when there is none. */
export async function findNoteEdit(interviewId: string): Promise<{ readonly note: Note; readonly text: string } | null> {
  const database = getDatabase();
  const row: unknown = await database.noteEdits.where('interviewId').equals(interviewId).first();
  if (row === undefined) return null;
  const { noteId, text } = noteEditSchema.parse(row);
  const note: unknown = await database.notes.get(noteId);
  return note === undefined ? null : { note: noteSchema.parse(note), text };
}
