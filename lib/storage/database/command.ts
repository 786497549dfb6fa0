import { isEvidence } from '@/lib/core/interview/evidence';
import type { Note } from '@/lib/core/interview/interview';
import { failure, type Result, success } from '@/lib/core/result';
import { broadcastChange } from './broadcast';
import type { Change, Edit, RowEdits } from './changes';
import { type Database, getDatabase } from './database';

/** Why a command was refused. */
export type CommandRefusal = 'finished' | 'gone' | 'taken' | 'changed' | 'nothing-to-undo' | 'nothing-to-redo';

/** An edit with the name of its command, and the number of the change that it undoes or redoes. */
export type NamedEdit = Edit & Pick<Change, 'command'> & Partial<Pick<Change, 'kind' | 'of'>>;

const tablesOf = (database: Database) => [
  database.interviews,
  database.notes,
  database.ratings,
  database.ticks,
  database.noteDrafts,
  database.changes,
];

/**
 * Why an interview may not be changed any more; null while it may. It reads indexes only, because the row holds the whole rubric. Call it in a
 * transaction.
 */
export async function findLock(database: Database, interviewId: string): Promise<CommandRefusal | null> {
  const [there, finished] = await Promise.all([
    database.interviews.where('id').equals(interviewId).count(),
    database.interviews.where('[id+finishedAt]').between([interviewId, 0], [interviewId, Infinity]).count(),
  ]);
  if (there === 0) return 'gone';
  return finished === 0 ? null : 'finished';
}

/** Stores a note and deletes its draft, which is void from then on. */
async function putNote(database: Database, note: Note, isNew: boolean): Promise<void> {
  const stored = database.notes.put({ ...note, filled: isEvidence(note) ? 1 : 0 });
  if (isNew) await database.noteDrafts.delete(note.id);
  await stored;
}

async function applyRow(database: Database, interviewId: string, edit: RowEdits): Promise<void> {
  const { table, before, after } = edit;
  if (table === 'suggested') await database.suggested.put(after);
  else if (table === 'interviews') await database.interviews.update(interviewId, after);
  else if (table === 'notes' && after !== null) await putNote(database, after, before === null);
  else if (table === 'notes' && before !== null) await database.notes.delete(before.id);
  else if (table === 'ratings' && after !== null) await database.ratings.put(after);
  else if (table === 'ratings' && before !== null) await database.ratings.delete([interviewId, before.dimension]);
  else if (table === 'ticks' && after !== null) await database.ticks.put(after);
  else if (table === 'ticks' && before !== null) await database.ticks.delete([interviewId, before.dimension, before.kind, before.text]);
}

async function apply(database: Database, interviewId: string, edit: Edit): Promise<void> {
  for (const row of edit.table === 'several' ? edit.edits : [edit]) await applyRow(database, interviewId, row);
}

/** Reads what a command needs and decides what it does; writes nothing itself. */
type Work = (database: Database) => Promise<NamedEdit | CommandRefusal | null>;

/**
 * Runs a command at the wall time `at`. Its rows and its change are on disk together when it resolves with the edit; null when nothing had to change.
 * The tables of captions are open only to commands that name them in `also`, so that no note waits for turns being stored.
 */
export async function runCommand(
  interviewId: string,
  at: number,
  work: Work,
  also: readonly ('suggested' | 'turns')[] = [],
): Promise<Result<Edit | null, CommandRefusal>> {
  const database = getDatabase();
  const outcome = await database.transaction('rw', [...tablesOf(database), ...also.map((name) => database.table(name))], async () => {
    const [lock, edit] = await Promise.all([findLock(database, interviewId), work(database)]);
    if (lock !== null) return lock;
    if (edit === null || typeof edit === 'string') return edit;
    await Promise.all([apply(database, interviewId, edit), database.changes.add({ kind: 'do', of: null, ...edit, interviewId, at })]);
    return edit;
  });
  if (typeof outcome === 'string') return failure(outcome);
  if (outcome !== null) broadcastChange(interviewId);
  return success(outcome);
}
