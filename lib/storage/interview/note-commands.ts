import type { Note } from '@/lib/core/interview/interview';
import { wellFormed } from '@/lib/core/text/well-formed';
import { runCommand } from '@/lib/storage/database/command';

/** Adds a note and deletes its draft, in one transaction; refused when its id is taken. `at` is wall time in milliseconds, here as everywhere. */
export const addNote = (note: Note, at: number) =>
  runCommand(note.interviewId, at, async (database) => {
    if ((await database.notes.where('id').equals(note.id).count()) > 0) return 'taken';
    const after = { ...note, text: wellFormed(note.text) };
    return { command: note.kind === 'mark' ? 'markMoment' : 'addNote', table: 'notes', before: null, after };
  });
