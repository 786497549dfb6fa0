import type { RatingValue } from '@/lib/core/interview/interview';
import type { Environment } from '@/lib/state/app/environment';

import type { InterviewModel } from '@/lib/state/interview/interview-model';
import * as commands from '@/lib/storage/interview/note-commands';

/** The ratings of the interview on show. */
export type Ratings = ReturnType<typeof createRatings>;

type RatingsDependencies = Pick<InterviewModel, 'execute' | 'withInterview'> & Pick<Environment, 'now'>;

/** The ratings of the interview on show. */
export function createRatings({ execute, withInterview, now }: RatingsDependencies) {
  /** Rates a dimension. */
  const rateDimension = (dimension: string, value: RatingValue) =>
    withInterview(({ id }) => execute(id, commands.rateDimension({ interviewId: id, dimension, value, ratedAt: now() })));
  return { rateDimension };
}
