import { judgeBlindness } from '@/lib/core/debrief/blind';
import { latestRevisions } from '@/lib/core/debrief/join-scorecards';
import { getDatabase } from '@/lib/storage/database/database';
import type { AddableScorecard } from './addable';
import { localTables, readLocalInterviews } from './local-interviews';
import { candidateOf, findRevisions, scorecardTables } from './scorecards';
import { judgeReceived } from './visible';

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
    const own = (await database.scorecards.where('interviewId').anyOf(recent).primaryKeys()).map(([id]) => id);
    const others = (await judgeReceived(database)).filter(({ closedBy }) => closedBy === null).map(({ row }) => row.scorecardId);
    const found = await findRevisions(database, [...new Set([...own, ...others])]);
    return latestRevisions(found)
      .filter((one) => judgeBlindness(candidateOf([one], null, here), here, null).state !== 'closed')
      .toSorted((a, b) => ((a.data.interview.finishedAt ?? '') < (b.data.interview.finishedAt ?? '') ? 1 : -1))
      .map(({ data, source }) => ({ data, source }));
  });
}
