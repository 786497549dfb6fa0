import * as z from 'zod/mini';
import { repairTexts, type ScorecardEnvelope } from './scorecard-schema';

/** An amendment under way: why, when it began, and when the scorecard had first been finished, in wall milliseconds. */
export const amendmentSchema = z.readonly(z.object({ interviewId: z.string(), reason: z.string(), since: z.number(), finishedAt: z.number() }));
/** An amendment under way. */
export type Amendment = z.infer<typeof amendmentSchema>;

/** A scorecard as the next revision of an earlier one: it keeps the times of the first finish, and says why it differs. */
export function amendScorecard(next: ScorecardEnvelope, before: ScorecardEnvelope, reason: string): ScorecardEnvelope {
  const { finishedAt, secondsToFinish, endedAt } = before.data.interview;
  return repairTexts({
    ...next,
    type: 'scorecard.amended',
    data: {
      ...next.data,
      revision: before.data.revision + 1,
      interview: { ...next.data.interview, endedAt, finishedAt, secondsToFinish },
      amendment: { reason: reason.trim(), amendedAt: next.timestamp ?? '' },
    },
  });
}
