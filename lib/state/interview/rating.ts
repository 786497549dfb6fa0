import type { RatingValue } from '@/lib/core/interview/interview';
import type { Environment } from '@/lib/state/app/environment';
import { editCommands, type InterviewModel } from '@/lib/state/interview/interview-model';

/** The ratings of the interview on show. */
export type Ratings = ReturnType<typeof createRatings>;

type RatingsDependencies = Pick<InterviewModel, 'execute' | 'withInterview'> & Pick<Environment, 'now'>;

/** The ratings of the interview on show. */
export function createRatings({ execute, withInterview, now }: RatingsDependencies) {
  /** Rates a dimension. */
  const rateDimension = (dimension: string, value: RatingValue) =>
    withInterview(async ({ id }) => execute(id, (await editCommands()).rateDimension({ interviewId: id, dimension, value, ratedAt: now() })));
  return { rateDimension };
}
