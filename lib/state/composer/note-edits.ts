import type { Note } from '@/lib/core/interview/interview';
import { callTime, formatCallTime } from '@/lib/core/time/call-time';
import type { Announcer } from '@/lib/state/app/announcer';
import type { Environment } from '@/lib/state/app/environment';
import type { Retries } from '@/lib/state/composer/retries';
import type { UnclaimedTexts } from '@/lib/state/composer/unclaimed-texts';
import { describeNote } from '@/lib/state/interview/describe-edit';
import { editCommands, type InterviewModel } from '@/lib/state/interview/interview-model';
import type { NoteEditing, NotesModel } from '@/lib/state/interview/notes-model';
import type { TimelineModel } from '@/lib/state/interview/timeline';
import type { Presence } from '@/lib/state/presence/presence';
import { findNote } from '@/lib/storage/interview/notes';
import { claimTextEdit, deleteTextEdit, listTextEdits, saveTextEdit } from '@/lib/storage/unsaved/text-edits';
import { announcements } from '@/lib/text/announcements';

/** The actions on existing notes. */
export type NoteEdits = ReturnType<typeof createNoteEdits>;

type NoteEditsDependencies = Pick<Environment, 'newId' | 'now'> &
  Pick<Announcer, 'announce' | 'announceLater'> &
  Pick<NotesModel, 'addNote' | 'editing' | 'setEditing'> &
  Pick<InterviewModel, 'currentInterview' | 'execute'> &
  Pick<TimelineModel, 'timeline' | 'setFinding'> &
  Pick<Presence, 'panelId'> &
  Pick<Retries, 'retryUntilSaved'> &
  Pick<UnclaimedTexts, 'findFree'>;

/** The actions on existing notes. */
export function createNoteEdits({
  newId,
  now,
  announce,
  announceLater,
  addNote,
  editing,
  setEditing,
  currentInterview,
  execute,
  timeline,
  setFinding,
  panelId,
  retryUntilSaved,
  findFree,
}: NoteEditsDependencies) {
  const sayOf = (note: Note, textOf: (words: string) => string, say = announce) => {
    const interview = currentInterview.peek()?.interview;
    if (interview !== undefined) say(textOf(describeNote(note, interview)));
  };

  /** Marks a moment, by default now, to be filled in later. */
  async function markMoment(dimension: string | null, recordedAt = now()): Promise<boolean> {
    const say = announceLater();
    const marked = await addNote({ id: newId(), recordedAt, text: '', dimension, stance: null, kind: 'mark' });
    const startedAt = currentInterview.peek()?.interview.startedAt;
    if (marked && startedAt !== undefined) say(`Marked ${formatCallTime(callTime(recordedAt, startedAt))}`);
    return marked;
  }

  /** Deletes a note; with `seen`, only if these are still its words. Undo restores it. */
  async function deleteNote(note: Note, seen: string | null = null): Promise<boolean> {
    const say = announceLater();
    const deleted = await execute(note.interviewId, (await editCommands()).deleteNote(note, now(), seen));
    if (deleted) sayOf(note, announcements.deleted, say);
    return deleted;
  }

  /** Files a note under a dimension, or under none. */
  const fileNote = async (note: Note, dimension: string | null) => execute(note.interviewId, (await editCommands()).fileNote(note, dimension, now()));

  /** Returns to the note being edited, of which there are two versions. */
  function askForVersion({ note, ...open }: NoteEditing): void {
    setEditing({ ...open, note, fresh: true });
    sayOf(note, announcements.twoVersions);
  }

  /** Begins to edit a note; an edit of another note is saved first. */
  async function beginEdit(note: Note): Promise<void> {
    const open = editing.peek();
    if (open?.note.id === note.id) setEditing({ ...open, fresh: true });
    else if (open !== null && !(await saveEdit())) askForVersion(open);
    else setEditing({ id: newId(), note, text: note.text, fresh: true });
  }

  /** Continues the current edit, or begins to edit the newest note, if any. */
  async function editNewest(): Promise<void> {
    const note = editing.peek()?.note ?? timeline.peek().newest;
    setFinding(false);
    if (note !== null) await beginEdit(note);
  }

  /** Records that the field of the edit has received the focus. */
  function markFocused(): void {
    const open = editing.peek();
    if (open !== null) setEditing({ ...open, fresh: false });
  }

  /** Handles the edited text, and stores it beside the note. */
  function typeEdit(text: string): void {
    const open = editing.peek();
    if (open === null) return;
    setEditing({ ...open, text });
    const { id, note } = open;
    const edit = { id, panel: panelId, interviewId: note.interviewId, of: note.id, base: note.text, text };
    retryUntilSaved(id, async () => {
      if (editing.peek()?.id === id) await saveTextEdit(edit);
    });
  }

  /** Discards the edit; the note stays as stored. */
  function dropEdit(): void {
    const open = editing.peek();
    setEditing(null);
    if (open !== null) retryUntilSaved(open.id, () => deleteTextEdit(open.id));
  }

  /** Stores the edited text in place of `seen`; if another panel has deleted the note, it becomes a new note. */
  async function storeEdit(note: Note, text: string, seen: string): Promise<boolean> {
    const work = (await editCommands()).editNote(note, { text }, now(), seen);
    const gone = await work.then(
      (outcome) => !outcome.ok && outcome.reason === 'gone',
      () => false,
    );
    return gone ? addNote({ ...note, id: newId(), text }) : execute(note.interviewId, work);
  }

  /** Ends an edit whose text was saved; it goes on from there where something was typed since, or the note was opened again. */
  function endSaved(saved: NoteEditing, text: string): void {
    const open = editing.peek();
    if (open?.id !== saved.id) return;
    const isTyped = open.text !== saved.text;
    const isOpenedAgain = open.fresh && !saved.fresh;
    if (isTyped || isOpenedAgain) setEditing({ ...open, note: { ...open.note, text } });
    else dropEdit();
    if (isTyped) typeEdit(open.text);
  }

  /**
   * Saves the edited text in place of `seen`; it stays in the field when that fails, or when the note was changed meanwhile. A note without text is
   * deleted, a mark becomes empty again.
   */
  async function saveEdit(seen = editing.peek()?.note.text ?? ''): Promise<boolean> {
    const open = editing.peek();
    if (open === null) return true;
    const { note } = open;
    const text = open.text.trim();
    const empty = text === '' && note.kind === 'note';
    const isSame = text === note.text && text === seen;
    const kept = isSame || (await (empty ? deleteNote(note, seen) : storeEdit(note, text, seen)));
    if (kept) endSaved(open, text);
    return kept;
  }

  /** Restores the edit that was in progress when this panel was left, or one of a panel that is gone or `leaving`. */
  async function restoreEdit(interviewId: string, leaving: string | null = null): Promise<void> {
    if (editing.peek()?.note.interviewId === interviewId) return;
    setEditing(null);
    const edits = (await listTextEdits(interviewId)).filter(({ of }) => of !== 'summary' && of !== 'reason');
    const found = await findFree(edits, leaving);
    const note = found && (await findNote(found.of));
    if (found === null || note == null || editing.peek() !== null || found.text === note.text) return;
    if ((await claimTextEdit(found, panelId)) === null) return;
    setEditing({ id: found.id, note: { ...note, text: found.base }, text: found.text, fresh: false });
    sayOf(note, announcements.notKept);
  }
  return { markMoment, deleteNote, fileNote, beginEdit, editNewest, markFocused, typeEdit, dropEdit, saveEdit, restoreEdit };
}
