import { signal } from '@preact/signals';
import type { Note } from '@/lib/core/interview/interview';
import { newId } from '@/lib/state/app/ids';
import * as commands from '@/lib/storage/interview/note-commands';
import { run, withInterview } from './session';
import { pendingNotes } from './timeline';

/** What the composer hands over. */
export type ComposedNote = Pick<Note, 'id' | 'recordedAt' | 'text' | 'dimension' | 'stance' | 'kind'>;

/** Stores a note. One draft, finished in two panels, is two notes. */
async function store(note: Note) {
  const outcome = await commands.addNote(note, Date.now());
  return outcome.ok || outcome.reason !== 'taken' ? outcome : commands.addNote({ ...note, id: newId() }, Date.now());
}

/** Saves a note; its row says so once it is on disk. */
export const addNote = (composed: ComposedNote) =>
  withInterview(async ({ id: interviewId }) => {
    const note: Note = { ...composed, interviewId };
    pendingNotes.value = [...pendingNotes.peek(), note];
    const saved = await run(interviewId, store(note));
    pendingNotes.value = pendingNotes.peek().filter(({ id }) => id !== note.id);
    return saved;
  });

/**
 * The note whose words are being edited, as it was when that began, and what they are so far; `fresh` until its field has the focus. `id` names
 * the row in which they are kept.
 */
export type Editing = { readonly id: string; readonly note: Note; readonly text: string; readonly fresh: boolean };

/** What is being edited; null when nothing is. */
export const editing = signal<Editing | null>(null);
