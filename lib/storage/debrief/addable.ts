import { canBeSameName, comparableName } from '@/lib/core/person/same-name';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { localTables, readLocalInterviews } from './local-interviews';
import { scorecardTables } from './scorecards';
import { judgeReceived } from './visible';
import { type AddableScorecard, readAddable } from './visible-scorecards';

/** The ids of the scorecards of interviews of this device. */
export const listOwnIds = async ({ scorecards }: Database, interviewIds: readonly string[]): Promise<readonly string[]> =>
  (await scorecards.where('interviewId').anyOf(interviewIds).primaryKeys()).map(([id]) => id);

/**
 * The scorecards of candidates whose names could be that one, of this device and of others, for being added by hand: only those that may be seen. The
 * latest finished first.
 */
export async function listAddable(name: string): Promise<readonly AddableScorecard[]> {
  const database = getDatabase();
  const wanted = comparableName(name);
  const fits = (candidate: string) => canBeSameName(wanted, comparableName(candidate));
  return database.transaction('r', [...localTables(database), ...scorecardTables(database)], async () => {
    const here = await readLocalInterviews(database);
    const received = (await judgeReceived(database)).filter(({ row, closedBy }) => closedBy === null && fits(row.candidate));
    const own = here.filter(({ isFinished, candidate }) => isFinished && fits(candidate)).map(({ id }) => id);
    return readAddable(database, [...(await listOwnIds(database, own)), ...received.map(({ row }) => row.scorecardId)], here);
  });
}
