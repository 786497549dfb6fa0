import { signal } from '@preact/signals';
import type { Note } from '@/lib/core/interview';
import * as commands from '@/lib/storage/note-commands';
import { run, withInterview } from './session';
import { pendingNotes } from './timeline';

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

/** The note whose words are being edited, and what they are so far; null when none is. */
export const editing = signal<{ readonly id: string; readonly text: string } | null>(null);
