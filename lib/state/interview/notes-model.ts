import { signal } from '@preact/signals';
import type { Note } from '@/lib/core/interview/interview';
import { asReadonly } from '@/lib/state/app/as-readonly';

import type { Environment } from '@/lib/state/app/environment';
import type { InterviewModel } from '@/lib/state/interview/interview-model';
import type { TimelineModel } from '@/lib/state/interview/timeline';
import * as commands from '@/lib/storage/interview/note-commands';

/** A note whose saving takes longer is shown before it is saved, in milliseconds: most are saved so soon that one picture less is drawn. */
const pendingAfterMs = 50;

/** A note from the composer. */
export type ComposedNote = Pick<Note, 'id' | 'recordedAt' | 'text' | 'dimension' | 'stance' | 'kind' | 'source'>;

/** The note being edited: the text at the start, and the text so far; `fresh` until its field has the focus. `id` is the row that stores the edit. */
export type NoteEditing = { readonly id: string; readonly note: Note; readonly text: string; readonly fresh: boolean };

/** New notes and ratings, and the note that is being edited. */
export type NotesModel = ReturnType<typeof createNotesModel>;

type NotesDependencies = Pick<Environment, 'newId' | 'now'> &
  Pick<InterviewModel, 'currentInterview' | 'execute' | 'withInterview'> &
  Pick<TimelineModel, 'markAddedHere' | 'pendingNotes' | 'setPending'>;

/** New notes and ratings, and the note that is being edited. */
export function createNotesModel({
  newId,
  now,
  currentInterview,
  execute,
  withInterview,
  markAddedHere,
  pendingNotes,
  setPending,
}: NotesDependencies) {
  /** Stores a note. One draft that is finished in two panels becomes two notes. */
  async function store(note: Note) {
    const outcome = await commands.addNote(note, now());
    return outcome.ok || outcome.reason !== 'taken' ? outcome : commands.addNote({ ...note, id: newId() }, now());
  }

  function showPending(note: Note): void {
    if (currentInterview.peek()?.interview.id === note.interviewId) setPending([...pendingNotes.peek(), note]);
  }

  function endPending(note: Note): void {
    const pending = pendingNotes.peek();
    if (pending.includes(note)) setPending(pending.filter((each) => each !== note));
  }

  /** Saves a note; its row is marked as saved once it is on disk. */
  const addNote = (composed: ComposedNote) =>
    withInterview(async ({ id: interviewId }) => {
      const note: Note = { ...composed, interviewId };
      markAddedHere(note.id);
      const timer = setTimeout(showPending, pendingAfterMs, note);
      const saved = await execute(interviewId, store(note));
      clearTimeout(timer);
      endPending(note);
      return saved;
    });

  /** The current edit; null when there is none. */
  const editing = signal<NoteEditing | null>(null);
  /** Replaces what editing holds. */
  const setEditing = (next: typeof editing.value): void => {
    editing.value = next;
  };
  return { addNote, editing: asReadonly(editing), setEditing };
}
