import { findRedoable, findUndoable } from '@/lib/core/interview/history';
import {
  type Interview,
  type InterviewFields,
  interviewSchema,
  type Note,
  noteSchema,
  type Rating,
  ratingSchema,
  type Tick,
  tickSchema,
} from '@/lib/core/interview/interview';
import { wellFormed } from '@/lib/core/text/well-formed';
import { type CommandRefusal, type NamedEdit, runCommand } from '@/lib/storage/database/command';
import type { Database } from '@/lib/storage/database/database';
import { findInHistory, getEdit, invertEdit } from './history';

const changeNote = (command: string, { id, interviewId }: Note, at: number, change: (note: Note) => Note | null | CommandRefusal) =>
  runCommand(interviewId, at, async (database) => {
    const row: unknown = await database.notes.get(id);
    if (row === undefined) return 'gone';
    const before = noteSchema.parse(row);
    const after = change(before);
    return typeof after === 'string' ? after : { command, table: 'notes', before, after };
  });

/** Replaces a note's words or stance; refused as 'changed' when its words are no longer those that were `seen`. */
export const editNote = (note: Note, words: Partial<Pick<Note, 'text' | 'stance'>>, at: number, seen = note.text) =>
  changeNote('editNote', note, at, (before) => {
    const after = { ...before, ...words };
    return before.text === seen || before.text === words.text ? { ...after, text: wellFormed(after.text) } : 'changed';
  });

/** Deletes a note; with `seen`, only if these are still its words. Undo restores it. */
export const deleteNote = (note: Note, at: number, seen: string | null = null) =>
  changeNote('deleteNote', note, at, ({ text }) => (seen === null || text === seen ? null : 'changed'));

/** Files a note under a dimension, or under none. */
export const fileNote = (note: Note, dimension: string | null, at: number) =>
  changeNote('fileNote', note, at, (before) => ({ ...before, dimension }));

/** Rates a dimension; the previous rating stays in the history. */
export const rateDimension = (rating: Rating) =>
  runCommand(rating.interviewId, rating.ratedAt, async (database) => {
    const row: unknown = await database.ratings.get([rating.interviewId, rating.dimension]);
    const before = row === undefined ? null : ratingSchema.parse(row);
    if (before?.value === rating.value) return null;
    return { command: 'rateDimension', table: 'ratings', before, after: rating };
  });

/** Ticks a cue, or records when a question was asked and until when. */
export const tick = (after: Tick, at: number) =>
  runCommand(after.interviewId, at, async (database) => {
    const { interviewId, dimension, kind, text } = after;
    const row: unknown = await database.ticks.get([interviewId, dimension, kind, text]);
    const before = row === undefined ? null : tickSchema.parse(row);
    return { command: kind === 'cue' ? 'tickCue' : 'askQuestion', table: 'ticks', before, after };
  });

/** Removes a tick. */
export const untick = ({ interviewId, dimension, kind, text }: Tick, at: number) =>
  runCommand(interviewId, at, async (database) => {
    const row: unknown = await database.ticks.get([interviewId, dimension, kind, text]);
    return row === undefined ? null : { command: 'untick', table: 'ticks', before: tickSchema.parse(row), after: null };
  });

const pick = (interview: Interview, fields: InterviewFields): InterviewFields =>
  Object.fromEntries(Object.entries(interview).filter(([key]) => key in fields));

const withWellFormed = (fields: InterviewFields): InterviewFields => ({
  ...fields,
  ...(fields.candidate !== undefined && { candidate: wellFormed(fields.candidate) }),
  ...(fields.summary !== undefined && { summary: wellFormed(fields.summary) }),
});

async function setFields(database: Database, command: string, interviewId: string, after: InterviewFields): Promise<NamedEdit | CommandRefusal> {
  const row: unknown = await database.interviews.get(interviewId);
  if (row === undefined) return 'gone';
  return { command, table: 'interviews', before: pick(interviewSchema.parse(row), after), after: withWellFormed(after) };
}

/** Sets fields of the interview, recorded under a command's name. */
export const changeInterview = (command: string, interviewId: string, after: InterviewFields, at: number) =>
  runCommand(interviewId, at, (database) => setFields(database, command, interviewId, after));

/** Sets the summary; refused as 'changed' when the stored one differs from `seen`. */
export const summarize = (interviewId: string, summary: string, seen: string, at: number) =>
  runCommand(interviewId, at, async (database) => {
    const edit = await setFields(database, 'summarize', interviewId, { summary });
    if (typeof edit === 'string' || edit.table !== 'interviews' || edit.before.summary === seen) return edit;
    return edit.before.summary === edit.after.summary ? null : 'changed';
  });

/** Starts the clock of an interview that was created in the lobby at the moment its call was first joined, unless that clock was already set. */
export const joinCall = (interviewId: string, startedAt: number, at: number) =>
  runCommand(interviewId, at, async (database) => {
    const changes = () => database.changes.where('interviewId').equals(interviewId);
    if ((await changes().first())?.command !== 'startInLobby') return null;
    const isSet =
      (await changes()
        .filter(({ command }) => command === 'setClock' || command === 'joinCall')
        .count()) > 0;
    return isSet ? null : setFields(database, 'joinCall', interviewId, { startedAt });
  });

/** Ends an interview at the moment its call was left, unless it has already ended. */
export const leaveCall = (interviewId: string, leftAt: number, at: number) =>
  runCommand(interviewId, at, async (database) => {
    const edit = await setFields(database, 'leaveCall', interviewId, { endedAt: leftAt });
    const isEnded = typeof edit !== 'string' && edit.table === 'interviews' && edit.before.endedAt !== null;
    return isEnded ? null : edit;
  });

/** Undoes the latest change in effect, of any kind, back to the start of the interview; with `only`, nothing unless that is its number. */
export const undoLast = (interviewId: string, at: number, only: number | null = null) =>
  runCommand(
    interviewId,
    at,
    async (database) => {
      const of = await findInHistory(database, interviewId, findUndoable);
      if (of === null || (only !== null && of !== only)) return 'nothing-to-undo';
      return { ...invertEdit(await getEdit(database, of)), command: 'undo', kind: 'undo', of };
    },
    ['suggested'],
  );

/** Redoes the change that was undone last, unless there is a newer change. */
export const redoLast = (interviewId: string, at: number) =>
  runCommand(
    interviewId,
    at,
    async (database) => {
      const of = await findInHistory(database, interviewId, findRedoable);
      if (of === null) return 'nothing-to-redo';
      return { ...(await getEdit(database, of)), command: 'redo', kind: 'redo', of };
    },
    ['suggested'],
  );
