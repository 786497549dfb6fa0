import { judgeBlindness, type LocalInterview } from '@/lib/core/debrief/blind';
import { latestRevisions } from '@/lib/core/debrief/join-scorecards';
import type { Database } from '@/lib/storage/database/database';
import { candidateOf, type FoundScorecard, findRevisions } from './scorecards';

/** A scorecard that can be added to a debrief by hand. */
export type AddableScorecard = Pick<FoundScorecard, 'data' | 'source'>;

const finishOf = ({ data }: AddableScorecard) => data.interview.finishedAt ?? '';

/**
 * The latest revision of each of some scorecards as far as it may be seen, the latest finished first; where a debrief is named, its own follow-up closes
 * none.
 */
export async function readAddable(
  database: Database,
  ids: readonly string[],
  here: readonly LocalInterview[],
  debriefId: string | null = null,
): Promise<readonly AddableScorecard[]> {
  const found = await findRevisions(database, [...new Set(ids)]);
  const revisions = Map.groupBy(found, ({ data }) => data.id);
  const isClosed = (id: string) => judgeBlindness(candidateOf(revisions.get(id) ?? [], null, here), here, debriefId).state === 'closed';
  return latestRevisions(found)
    .filter(({ data }) => !isClosed(data.id))
    .toSorted((a, b) => (finishOf(a) < finishOf(b) ? 1 : -1))
    .map(({ data, source }) => ({ data, source }));
}
