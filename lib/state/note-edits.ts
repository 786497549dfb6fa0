import { callTime, formatCallTime } from '@/lib/core/call-time';
import type { Interview, Note } from '@/lib/core/interview';
import { deleteNoteEdit, findNoteEdit, saveNoteEdit } from '@/lib/storage/note-edits';
import { noteWords } from './edit-words';
import { addNote, editing } from './notes';
import { say } from './said';
import { editCommands, newId, problem, problems, record, run } from './session';
import { finding, timeline } from './timeline';

const sayOf = (note: Note, words: (described: string, interview: Interview) => string) => {
  const interview = record.peek()?.interview;
  if (interview !== undefined) say(words(noteWords(note, interview), interview));
};

/** Marks a moment, this one unless a wall time in milliseconds is given, to be filled in later. */
export async function markMoment(dimension: string | null, recordedAt = Date.now()): Promise<boolean> {
  const marked = await addNote({ id: newId(), recordedAt, text: '', dimension, stance: null, kind: 'mark' });
  const startedAt = record.peek()?.interview.startedAt;
  if (marked && startedAt !== undefined) say(`Marked ${formatCallTime(callTime(recordedAt, startedAt))}`);
  return marked;
}

/** Deletes a note; undo brings it back. */
export async function deleteNote(note: Note): Promise<boolean> {
  const deleted = await run(note.interviewId, (await editCommands()).deleteNote(note, Date.now()));
  if (deleted) sayOf(note, (words) => `Deleted: ${words}. Undo brings it back.`);
  return deleted;
}

/** Files a note under a dimension, or under none. */
export const fileNote = async (note: Note, dimension: string | null) =>
  run(note.interviewId, (await editCommands()).fileNote(note, dimension, Date.now()));

/** Begins to edit a note's words; what was being edited of another is kept first. */
export async function beginEdit(note: Note): Promise<void> {
  const open = editing.peek();
  if (open !== null && open.note.id !== note.id && !(await keepEdit())) return;
  const text = open?.note.id === note.id ? open.text : note.text;
  editing.value = { note, text, fresh: true };
}

/** Goes on with the note that is being edited, or begins to edit the newest, when there is one. */
export async function editNewest(): Promise<void> {
  const note = editing.peek()?.note ?? timeline.peek().newest;
  finding.value = false;
  if (note !== null) await beginEdit(note);
}

/** Says that the field of the note being edited has the focus. */
export function settleEdit(): void {
  const open = editing.peek();
  if (open !== null) editing.value = { ...open, fresh: false };
}

/** Takes in the edited words, and keeps them on disk beside the note. */
export function typeEdit(text: string): void {
  const open = editing.peek();
  if (open === null) return;
  editing.value = { ...open, text };
  saveNoteEdit({ noteId: open.note.id, interviewId: open.note.interviewId, text }).catch(async (error) => {
    reportError(error);
    problem.value = (await problems()).draftNotKept(error);
  });
}

/** Leaves the words of the note being edited as they were. */
export function dropEdit(): void {
  const open = editing.peek();
  editing.value = null;
  if (open !== null) deleteNoteEdit(open.note.id).catch(reportError);
}

/** Stores the edited words; those of a note that another panel has deleted become a note again. */
async function storeEdit(note: Note, text: string): Promise<boolean> {
  const work = (await editCommands()).editNote(note, { text, stance: note.stance }, Date.now());
  const gone = await work.then(
    (outcome) => !outcome.ok && outcome.reason === 'gone',
    () => false,
  );
  return gone ? addNote({ ...note, id: newId(), text }) : run(note.interviewId, work);
}

/** Keeps the edited words on disk; they stay in the field when that fails. A note without a word left is deleted, a mark is open again. */
export async function keepEdit(): Promise<boolean> {
  const open = editing.peek();
  if (open === null) return true;
  const { note } = open;
  const text = open.text.trim();
  const empty = text === '' && note.kind === 'note';
  const kept = text === note.text || (await (empty ? deleteNote(note) : storeEdit(note, text)));
  if (kept) dropEdit();
  return kept;
}

/** Brings back a note that was being edited when the panel went. */
export async function restoreEdit(interviewId: string): Promise<void> {
  if (editing.peek()?.note.interviewId === interviewId) return;
  editing.value = null;
  const found = await findNoteEdit(interviewId);
  if (found === null || editing.peek() !== null || found.text === found.note.text) return;
  editing.value = { ...found, fresh: false };
  sayOf(found.note, (words) => `Not kept yet: ${words}. Press ↑ in an empty field to go on.`);
}
