import * as z from 'zod/mini';
import { envelopeSchema } from '@/lib/core/scorecard/scorecard-schema';

/** A scorecard as the store gives it. The database has checked whose it is; the rest is what that interviewer's device wrote. */
export const storeScorecardSchema = z.object({
  interviewer: z.string(),
  scorecard_id: z.string(),
  revision: z.int(),
  candidate: z.string(),
  finished_at: z.string(),
  body: envelopeSchema.shape.data,
});
/** A scorecard as the store gives it. */
export type StoreScorecard = z.infer<typeof storeScorecardSchema>;

/** What a device wrote, read from the row that it sends. */
export const storedBody = z.object({ body: envelopeSchema.shape.data });
