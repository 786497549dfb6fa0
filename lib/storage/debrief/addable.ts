import { judgeBlindness } from '@/lib/core/debrief/blind';
import { canBeSameName, comparableName } from '@/lib/core/person/same-name';
import { getDatabase } from '@/lib/storage/database/database';
import { localTables, readLocalInterviews } from './local-interviews';
import { candidateOf, type FoundScorecard, findRevisions, scorecardTables } from './scorecards';
import { judgeReceived } from './visible';

/** A scorecard that can be added to a debrief by hand. */
export type AddableScorecard = Pick<FoundScorecard, 'data' | 'source'>;

/** The latest revision of each. */
function latest(found: readonly FoundScorecard[]): readonly FoundScorecard[] {
  const byId = Map.groupBy(found, ({ data }) => data.id);
  return [...byId.values()].flatMap((revisions) => revisions.toSorted((a, b) => b.data.revision - a.data.revision).slice(0, 1));
}

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
    const ownIds = (await database.scorecards.where('interviewId').anyOf(own).primaryKeys()).map(([id]) => id);
    const ids = [...new Set([...ownIds, ...received.map(({ row }) => row.scorecardId)])];
    return latest(await findRevisions(database, ids))
      .filter((one) => judgeBlindness(candidateOf([one], null, here), here, null).state !== 'closed')
      .toSorted((a, b) => ((a.data.interview.finishedAt ?? '') < (b.data.interview.finishedAt ?? '') ? 1 : -1))
      .map(({ data, source }) => ({ data, source }));
  });
}
