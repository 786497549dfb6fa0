import { getDatabase } from '@/lib/storage/database/database';
import { listOwnIds } from './addable';
import { localTables, readLocalInterviews } from './local-interviews';
import { scorecardTables } from './scorecards';
import { judgeReceived } from './visible';
import { type AddableScorecard, readAddable } from './visible-scorecards';

/**
 * Scorecards that a debrief can begin with, the latest finished first: those of the last `count` finished interviews here, and those of others, as far
 * as they may be seen.
 */
export async function listRecentScorecards(count: number): Promise<readonly AddableScorecard[]> {
  const database = getDatabase();
  return database.transaction('r', [...localTables(database), ...scorecardTables(database)], async () => {
    const here = await readLocalInterviews(database);
    const finished = new Set(here.filter(({ isFinished }) => isFinished).map(({ id }) => id));
    const inOrder = await database.interviews.orderBy('startedAt').reverse().primaryKeys();
    const recent = inOrder.filter((id) => finished.has(id)).slice(0, count);
    const others = (await judgeReceived(database)).filter(({ closedBy }) => closedBy === null).map(({ row }) => row.scorecardId);
    return readAddable(database, [...(await listOwnIds(database, recent)), ...others], here);
  });
}
