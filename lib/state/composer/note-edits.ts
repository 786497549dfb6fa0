import type { Interview, Note } from '@/lib/core/interview/interview';
import { callTime, formatCallTime } from '@/lib/core/time/call-time';
import { newId } from '@/lib/state/app/ids';
import { say } from '@/lib/state/app/said';
import { noteWords } from '@/lib/state/interview/edit-words';
import { addNote, type Editing, editing } from '@/lib/state/interview/notes';
import { editCommands, record, run } from '@/lib/state/interview/session';
import { finding, timeline } from '@/lib/state/interview/timeline';
import { panelId } from '@/lib/state/presence/presence';
import { findNote } from '@/lib/storage/interview/notes';
import { deleteTextEdit, listTextEdits, saveTextEdit, takeTextEdit } from '@/lib/storage/words/text-edits';
import { keepTrying } from './keep-trying';
import { findFree } from './take-words';

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

/** Deletes a note, where `seen` is given only if these are still its words; undo brings it back. */
export async function deleteNote(note: Note, seen: string | null = null): Promise<boolean> {
  const deleted = await run(note.interviewId, (await editCommands()).deleteNote(note, Date.now(), seen));
  if (deleted) sayOf(note, (words) => `Deleted: ${words}. Undo brings it back.`);
  return deleted;
}

/** Files a note under a dimension, or under none. */
export const fileNote = async (note: Note, dimension: string | null) =>
  run(note.interviewId, (await editCommands()).fileNote(note, dimension, Date.now()));

/** Goes back to the note that is being edited, which there are two versions of. */
function askForVersion({ note, ...open }: Editing): void {
  editing.value = { ...open, note, fresh: true };
  sayOf(note, (words) => `There are two versions of ${words}. Choose one first.`);
}

/** Begins to edit a note's words; what was being edited of another is kept first. */
export async function beginEdit(note: Note): Promise<void> {
  const open = editing.peek();
  if (open?.note.id === note.id) editing.value = { ...open, fresh: true };
  else if (open !== null && !(await keepEdit())) askForVersion(open);
  else editing.value = { id: newId(), note, text: note.text, fresh: true };
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
  const { id, note } = open;
  const edit = { id, panel: panelId, interviewId: note.interviewId, of: note.id, base: note.text, text };
  keepTrying(id, async () => {
    if (editing.peek()?.id === id) await saveTextEdit(edit);
  });
}

/** Leaves the words of the note being edited as they are stored. */
export function dropEdit(): void {
  const open = editing.peek();
  editing.value = null;
  if (open !== null) keepTrying(open.id, () => deleteTextEdit(open.id));
}

/** Stores the edited words in place of `seen`; those of a note that another panel has deleted become a note again. */
async function storeEdit(note: Note, text: string, seen: string): Promise<boolean> {
  const work = (await editCommands()).editNote(note, { text }, Date.now(), seen);
  const gone = await work.then(
    (outcome) => !outcome.ok && outcome.reason === 'gone',
    () => false,
  );
  return gone ? addNote({ ...note, id: newId(), text }) : run(note.interviewId, work);
}

/**
 * Keeps the edited words on disk, in place of the words `seen` beside them; they stay in the field when that fails, or when the note has other
 * words by now. A note without a word left is deleted, a mark is open again.
 */
export async function keepEdit(seen = editing.peek()?.note.text ?? ''): Promise<boolean> {
  const open = editing.peek();
  if (open === null) return true;
  const { note } = open;
  const text = open.text.trim();
  const empty = text === '' && note.kind === 'note';
  const isSame = text === note.text && text === seen;
  const kept = isSame || (await (empty ? deleteNote(note, seen) : storeEdit(note, text, seen)));
  if (kept && editing.peek()?.id === open.id) dropEdit();
  return kept;
}

/** Brings back a note that was being edited in this panel when it went, or in one that is gone or `leaving`. */
export async function restoreEdit(interviewId: string, leaving: string | null = null): Promise<void> {
  if (editing.peek()?.note.interviewId === interviewId) return;
  editing.value = null;
  const edits = (await listTextEdits(interviewId)).filter(({ of }) => of !== 'summary' && of !== 'reason');
  const found = await findFree(edits, leaving);
  const note = found && (await findNote(found.of));
  if (found === null || note == null || editing.peek() !== null || found.text === note.text) return;
  if ((await takeTextEdit(found, panelId)) === null) return;
  editing.value = { id: found.id, note: { ...note, text: found.base }, text: found.text, fresh: false };
  sayOf(note, (words) => `Not kept yet: ${words}. Press ↑ in an empty field to go on.`);
}
