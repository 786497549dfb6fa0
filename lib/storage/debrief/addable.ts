import { judgeBlindness, type LocalInterview } from '@/lib/core/debrief/blind';
import { latestRevisions } from '@/lib/core/debrief/join-scorecards';
import { canBeSameName, comparableName } from '@/lib/core/person/same-name';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { localTables, readLocalInterviews } from './local-interviews';
import { candidateOf, type FoundScorecard, findRevisions, scorecardTables } from './scorecards';
import { judgeReceived } from './visible';

/** A scorecard that can be added to a debrief by hand. */
export type AddableScorecard = Pick<FoundScorecard, 'data' | 'source'>;

const finishOf = ({ data }: AddableScorecard) => data.interview.finishedAt ?? '';

/** The latest revision of each of some scorecards as far as it may be seen, the latest finished first. */
export async function readAddable(database: Database, ids: readonly string[], here: readonly LocalInterview[]): Promise<readonly AddableScorecard[]> {
  const found = await findRevisions(database, [...new Set(ids)]);
  const revisions = Map.groupBy(found, ({ data }) => data.id);
  const isClosed = (id: string) => judgeBlindness(candidateOf(revisions.get(id) ?? [], null, here), here, null).state === 'closed';
  return latestRevisions(found)
    .filter(({ data }) => !isClosed(data.id))
    .toSorted((a, b) => (finishOf(a) < finishOf(b) ? 1 : -1))
    .map(({ data, source }) => ({ data, source }));
}

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
