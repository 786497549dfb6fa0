import { signal } from '@preact/signals';
import type { Note } from '@/lib/core/interview';
import * as commands from '@/lib/storage/note-commands';
import { editCommands, newId, run, withInterview } from './session';
import { pendingNotes, timeline } from './timeline';

/** What the composer hands over. */
export type ComposedNote = Pick<Note, 'id' | 'recordedAt' | 'text' | 'dimension' | 'stance' | 'kind'>;

/** Saves a note; its row says so once it is on disk. */
export const addNote = (composed: ComposedNote) =>
  withInterview(async ({ id: interviewId }) => {
    const note: Note = { ...composed, interviewId };
    pendingNotes.value = [...pendingNotes.peek(), note];
    const saved = await run(interviewId, commands.addNote(note, Date.now()));
    pendingNotes.value = pendingNotes.peek().filter(({ id }) => id !== note.id);
    return saved;
  });

/** Marks this moment, to be filled in later. */
export const markMoment = (dimension: string | null) =>
  addNote({ id: newId(), recordedAt: Date.now(), text: '', dimension, stance: null, kind: 'mark' });

/** Replaces a note's words and stance. */
const editNote = async (note: Note, words: Pick<Note, 'text' | 'stance'>) =>
  run(note.interviewId, (await editCommands()).editNote(note, words, Date.now()));

/** Deletes a note. */
export const deleteNote = async (note: Note) => run(note.interviewId, (await editCommands()).deleteNote(note, Date.now()));

/** Files a note under a dimension, or under none. */
export const fileNote = async (note: Note, dimension: string | null) =>
  run(note.interviewId, (await editCommands()).fileNote(note, dimension, Date.now()));

/** The note whose words are being edited, and what they are so far; null when none is. */
export const editing = signal<{ readonly id: string; readonly text: string } | null>(null);

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
