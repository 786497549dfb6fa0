import * as z from 'zod/mini';
import { envelopeSchema } from '@/lib/core/scorecard/scorecard-schema';

const numbered = { interviewer: z.string(), scorecard_id: z.string(), revision: z.int(), candidate: z.uuid(), updated_seq: z.int() };

/** A scorecard's key and number, as the store gives them. */
export const scorecardKeyRow = z.object(numbered);
/** A scorecard's key and number, as the store gives them. */
export type ScorecardKeyRow = z.infer<typeof scorecardKeyRow>;
type ScorecardKey = Pick<ScorecardKeyRow, 'interviewer' | 'scorecard_id' | 'revision'>;

/** A scorecard as the store gives it. The database has checked whose it is; the rest is what that interviewer's device wrote. */
export const scorecardRow = z.object({ ...numbered, finished_at: z.string(), body: envelopeSchema.shape.data });
/** A scorecard as the store gives it. */
export type StoreScorecard = z.infer<typeof scorecardRow>;

/** The key of a scorecard's revision, as one text. */
export const scorecardKey = ({ interviewer, scorecard_id, revision }: ScorecardKey): string => `${interviewer} ${scorecard_id} ${revision}`;

/** What a device wrote, read from the row that it sends. */
export const storedBody = z.object({ body: envelopeSchema.shape.data });
