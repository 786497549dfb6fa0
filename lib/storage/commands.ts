import type { OutboxRow } from '@/lib/core/delivery';
import { type Interview, interviewSchema, type Note, noteSchema, type Rating, ratingSchema } from '@/lib/core/interview';
import { failure, type Result, success } from '@/lib/core/result';
import { announce } from './announce';
import { type Change, type Database, getDatabase, type ScorecardRow } from './database';

/** Why a command was refused. */
export type Refusal = 'finished' | 'gone' | 'nothing-to-undo';

type Edit = Omit<Change, 'seq' | 'undoes'> & { readonly undoes?: number };

const tablesOf = (database: Database) => [database.interviews, database.notes, database.ratings, database.drafts, database.changes];

async function restore(database: Database, table: Change['table'], row: unknown, gone: unknown): Promise<void> {
  if (table === 'notes') {
    if (row !== null) await database.notes.put(noteSchema.parse(row));
    else await database.notes.delete(noteSchema.parse(gone).id);
  } else if (table === 'ratings') {
    const { interviewId, dimension } = ratingSchema.parse(gone ?? row);
    if (row !== null) await database.ratings.put(ratingSchema.parse(row));
    else await database.ratings.delete([interviewId, dimension]);
  } else if (row !== null) {
    await database.interviews.put(interviewSchema.parse(row));
  }
}

async function write(database: Database, edit: Edit): Promise<void> {
  await restore(database, edit.table, edit.after, edit.before);
  await database.changes.add({ ...edit, undoes: edit.undoes ?? null });
}

async function command(
  interviewId: string,
  work: (database: Database, interview: Interview) => Promise<Edit | Refusal | null>,
): Promise<Result<null, Refusal>> {
  const database = getDatabase();
  const refusal = await database.transaction('rw', tablesOf(database), async () => {
    const interview = await database.interviews.get(interviewId);
    if (interview === undefined) return 'gone' as const;
    if (interview.finishedAt !== null) return 'finished' as const;
    const edit = await work(database, interview);
    if (typeof edit === 'string') return edit;
    if (edit !== null) await write(database, edit);
    return null;
  });
  if (refusal !== null) return failure(refusal);
  announce(interviewId);
  return success(null);
}

/** Begins an interview; on disk when it resolves. */
export async function startInterview(interview: Interview): Promise<void> {
  const database = getDatabase();
  await database.transaction('rw', [database.interviews, database.changes], async () => {
    await database.interviews.add(interview);
    await database.changes.add({
      interviewId: interview.id,
      at: interview.startedAt,
      command: 'startInterview',
      table: 'interviews',
      before: null,
      after: interview,
      undoes: null,
    });
  });
  announce(interview.id);
}

/** Adds a note and deletes the draft that it was, in one transaction; on disk when it resolves. */
export const addNote = (note: Note, at: number) =>
  command(note.interviewId, async (database) => {
    const draft = await database.drafts.get(note.interviewId);
    if (draft?.noteId === note.id) await database.drafts.delete(note.interviewId);
    return { interviewId: note.interviewId, at, command: 'addNote', table: 'notes', before: null, after: note };
  });

const changeNote = (name: string, interviewId: string, id: string, at: number, change: (note: Note) => Note | null) =>
  command(interviewId, async (database) => {
    const before = await database.notes.get(id);
    return before === undefined ? 'gone' : { interviewId, at, command: name, table: 'notes', before, after: change(before) };
  });

/** Replaces a note's words. */
export const editNote = (note: Note, text: string, at: number) =>
  changeNote('editNote', note.interviewId, note.id, at, (before) => ({ ...before, text }));

/** Deletes a note; undo brings it back. */
export const deleteNote = (note: Note, at: number) => changeNote('deleteNote', note.interviewId, note.id, at, () => null);

/** Files a note under a dimension, or under none. */
export const fileNote = (note: Note, dimension: string | null, at: number) =>
  changeNote('fileNote', note.interviewId, note.id, at, (before) => ({ ...before, dimension }));

/** Rates a dimension; the rating it had stays in the changes. */
export const rateDimension = (rating: Rating) =>
  command(rating.interviewId, async (database) => {
    const { interviewId, ratedAt: at } = rating;
    const before = (await database.ratings.get([interviewId, rating.dimension])) ?? null;
    if (before?.value === rating.value) return null;
    return { interviewId, at, command: 'rateDimension', table: 'ratings', before, after: rating };
  });

/** The fields of an interview that a person sets. */
export type InterviewFields = Partial<Pick<Interview, 'summary' | 'recommendation' | 'startedAt' | 'endedAt'>>;

/** Sets fields of the interview: the summary, the recommendation, the clock. */
export const changeInterview = (name: string, interviewId: string, fields: InterviewFields, at: number) =>
  command(interviewId, async (_database, before) => ({
    interviewId,
    at,
    command: name,
    table: 'interviews',
    before,
    after: { ...before, ...fields },
  }));

function lastUndoable(changes: readonly Change[]): Change | undefined {
  const undone = new Set(changes.map((change) => change.undoes));
  return changes.findLast(
    (change) => change.undoes === null && change.command !== 'startInterview' && change.command !== 'endInterview' && !undone.has(change.seq),
  );
}

/** Takes back the latest change of any kind that has not been taken back, down to the start of the interview. */
export const undoLast = (interviewId: string, at: number) =>
  command(interviewId, async (database) => {
    const changes = await database.changes.where('interviewId').equals(interviewId).sortBy('seq');
    const last = lastUndoable(changes);
    if (last === undefined) return 'nothing-to-undo';
    return { interviewId, at, command: `undo ${last.command}`, table: last.table, before: last.after, after: last.before, undoes: last.seq };
  });

/** Whether there is a change to take back. */
export async function canUndo(interviewId: string): Promise<boolean> {
  const changes = await getDatabase().changes.where('interviewId').equals(interviewId).sortBy('seq');
  return lastUndoable(changes) !== undefined;
}

/** Locks the interview and stores its scorecard and outbox rows, all in one transaction; on disk when it resolves. */
export async function finishScorecard(
  interviewId: string,
  at: number,
  scorecard: ScorecardRow,
  rows: readonly OutboxRow[],
): Promise<Result<null, Refusal>> {
  const database = getDatabase();
  const tables = [database.interviews, database.changes, database.scorecards, database.outbox];
  const refusal = await database.transaction('rw', tables, async () => {
    const before = await database.interviews.get(interviewId);
    if (before === undefined) return 'gone' as const;
    if (before.finishedAt !== null) return 'finished' as const;
    const after = { ...before, finishedAt: at, endedAt: before.endedAt ?? at, revision: scorecard.revision };
    await database.interviews.put(after);
    await database.changes.add({ interviewId, at, command: 'finishScorecard', table: 'interviews', before, after, undoes: null });
    await database.scorecards.add(scorecard);
    await database.outbox.bulkAdd([...rows]);
    return null;
  });
  if (refusal !== null) return failure(refusal);
  announce(interviewId);
  return success(null);
}
