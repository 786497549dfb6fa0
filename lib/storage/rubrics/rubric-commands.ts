import { failure, type Result, success } from '@/lib/core/result';
import type { Origin, OwnRubric } from '@/lib/core/rubric/own-rubric';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { findOwnRubric, versionsOf } from './rubrics';

/** Why a command on a rubric was refused: it was deleted, or another version was saved since. */
export type RubricRefusal = 'gone' | 'newer';

/** The tables that a command on a rubric uses. */
export const tablesOf = (database: Database) => [database.rubrics, database.rubricVersions, database.rubricDrafts, database.rubricChanges];

type Work = (database: Database, before: OwnRubric | null) => Promise<OwnRubric | RubricRefusal>;

/** Runs a command at the wall time `at`: its row and its change are on disk, together, when it resolves. */
async function runRubricCommand(command: string, id: string, at: number, work: Work): Promise<Result<OwnRubric, RubricRefusal>> {
  const database = getDatabase();
  const outcome = await database.transaction('rw', tablesOf(database), async () => {
    const before = await findOwnRubric(id, database);
    const after = await work(database, before);
    if (typeof after === 'string') return after;
    await database.rubrics.put(after);
    await database.rubricChanges.add({ rubricId: id, at, command, before, after });
    return after;
  });
  return typeof outcome === 'string' ? failure(outcome) : success(outcome);
}

/** What a version is saved as. `expected` is the version that it was made from, 0 for none; null saves in any case. */
export type Saving = { readonly origin: Origin; readonly expected: number | null };

/**
 * Saves a rubric as a new version and deletes its draft. The number is one higher than the last, or the rubric's own where that is higher. An
 * archived or deleted rubric becomes active again.
 */
export const saveRubric = (rubric: Rubric, { origin, expected }: Saving, at: number) =>
  runRubricCommand(`${origin}Rubric`, rubric.id, at, async (database, before) => {
    const last = before?.rubric.version ?? 0;
    if (expected !== null && expected !== last) return 'newer';
    const version = Math.max(last + 1, rubric.version);
    const saved = { ...rubric, version };
    await database.rubricVersions.add({ id: rubric.id, version, rubric: saved, savedAt: at, origin });
    await database.rubricDrafts.delete(rubric.id);
    return { id: rubric.id, rubric: saved, savedAt: at, archivedAt: null, deletedAt: null };
  });

const changeOwn = (command: string, id: string, at: number, change: (own: OwnRubric) => OwnRubric) =>
  runRubricCommand(command, id, at, async (_database, before) => (before === null ? 'gone' : change(before)));

/** Archives a rubric: it is no longer offered. */
export const archiveRubric = (id: string, at: number) => changeOwn('archiveRubric', id, at, (own) => ({ ...own, archivedAt: at }));

/** Takes a rubric out of the archive. */
export const unarchiveRubric = (id: string, at: number) => changeOwn('unarchiveRubric', id, at, (own) => ({ ...own, archivedAt: null }));

/** How long a deleted rubric can be restored, in milliseconds. */
export const deletedRubricKeptMs = 30 * 24 * 3_600_000;

async function clearDeleted(database: Database, until: number): Promise<void> {
  const gone = await database.rubrics.filter(({ deletedAt }) => deletedAt !== null && deletedAt < until).primaryKeys();
  for (const id of gone) {
    await versionsOf(database, id).delete();
    await database.rubricChanges.where('rubricId').equals(id).delete();
    await database.rubrics.delete(id);
  }
}

/** Deletes a rubric and its draft; undo restores it for thirty days. Rubrics deleted longer ago are removed for good. */
export const deleteRubric = (id: string, at: number) =>
  runRubricCommand('deleteRubric', id, at, async (database, before) => {
    if (before === null) return 'gone';
    await clearDeleted(database, at - deletedRubricKeptMs);
    await database.rubricDrafts.delete(id);
    return { ...before, deletedAt: at };
  });

/** Restores a deleted rubric with all its versions. */
export const undeleteRubric = (id: string, at: number) => changeOwn('undeleteRubric', id, at, (own) => ({ ...own, deletedAt: null }));
