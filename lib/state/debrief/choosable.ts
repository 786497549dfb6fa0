import { applicationOf } from '@/lib/core/debrief/debrief-scorecard';
import { listAddable } from '@/lib/storage/debrief/addable';
import { listRecentScorecards } from '@/lib/storage/debrief/recent';
import type { AddableScorecard } from '@/lib/storage/debrief/visible-scorecards';
import { describeChoosable } from '@/lib/text/debrief/list';

/** A finished scorecard that may be put into a debrief; `about` says whose it is, by which rubric, and when it was finished. */
export type ChoosableScorecard = { readonly id: string; readonly candidate: string; readonly applicationId: string | null; readonly about: string };

const mostRecent = 200;

const choosable = ({ data, source }: AddableScorecard): ChoosableScorecard => ({
  id: data.id,
  candidate: data.candidate.name,
  applicationId: applicationOf(data),
  about: describeChoosable(data, source.kind !== 'device'),
});

/** The scorecards that a debrief can begin with, the latest first. */
export const listChoosable = async (): Promise<readonly ChoosableScorecard[]> => (await listRecentScorecards(mostRecent)).map(choosable);

/** The scorecards of candidates whose name could be the one that is typed, however old. */
export const findChoosable = async (name: string): Promise<readonly ChoosableScorecard[]> => (await listAddable(name)).map(choosable);
