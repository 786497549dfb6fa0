import * as z from 'zod/mini';
import { rubricSchema } from '@/lib/core/rubric/rubric';

const id = z.string().check(z.minLength(1), z.maxLength(200));
const known = z.nullable(z.string().check(z.maxLength(500)));
const wallClock = z.number().check(z.gte(0));

/** The longest evidence for a rating, in characters. */
export const longestEvidence = 2000;

/** A month as in 2026-11. */
export const monthSchema = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/));

/** A sample of a session: an answer that is rated on one dimension. What an expert says of it is not in it. */
export const sessionSampleSchema = z.readonly(
  z.object({
    id,
    dimension: id,
    title: z.string().check(z.minLength(1), z.maxLength(200)),
    text: z.string().check(z.minLength(1), z.maxLength(5000)),
  }),
);
/** A sample of a session. */
export type SessionSample = z.infer<typeof sessionSampleSchema>;

/** What all who rate have in common: the month, the rubric, the samples, and who chose them. */
export const sessionFields = {
  id,
  month: monthSchema,
  owner: z.readonly(z.object({ name: known, email: known })),
  rubric: rubricSchema,
  samples: z.readonly(z.array(sessionSampleSchema).check(z.minLength(1), z.maxLength(200))),
};

/** A person who rates; `id` is made on their device for this session. */
export const raterSchema = z.readonly(z.object({ id, name: known, email: known }));
/** A person who rates. */
export type Rater = z.infer<typeof raterSchema>;

/** A rating of a sample with the sentence that it rests on. */
export const sampleRatingSchema = z.readonly(
  z.object({ sample: id, score: z.int().check(z.gte(1), z.lte(5)), evidence: z.string().check(z.minLength(1), z.maxLength(longestEvidence)) }),
);
/** A rating of a sample with the sentence that it rests on. */
export type SampleRating = z.infer<typeof sampleRatingSchema>;

const score = z.int().check(z.gte(1), z.lte(5));

/** What the writer of a sample gave it, and why. */
export const expertSampleRatingSchema = z.readonly(
  z.object({ sample: id, score, reasons: z.string().check(z.minLength(1), z.maxLength(longestEvidence)) }),
);
/** What the writer of a sample gave it, and why. */
export type ExpertSampleRating = z.infer<typeof expertSampleRatingSchema>;

const experts = z.exactOptional(z.readonly(z.array(expertSampleRatingSchema).check(z.maxLength(200))));

/** Everything that one person rated in a session; `finishedAt` is in wall-clock milliseconds. */
export const answersSchema = z.readonly(
  z.object({
    rater: raterSchema,
    finishedAt: wallClock,
    ratings: z.readonly(z.array(sampleRatingSchema).check(z.maxLength(200))),
    /** What they gave as the writer of samples of the session; absent where they wrote none. */
    experts,
  }),
);
/** Everything that one person rated in a session. */
export type RaterAnswers = z.infer<typeof answersSchema>;

/** A calibration session on this device. Others' answers may be seen once one's own are finished. */
export const calibrationSchema = z.readonly(
  z.object({
    ...sessionFields,
    /** Whether it was begun on this device. */
    isOwner: z.boolean(),
    /** Who rates on this device. */
    rater: raterSchema,
    createdAt: wallClock,
    /** When one's own answers were finished, in wall-clock milliseconds; null before. */
    finishedAt: z.nullable(wallClock),
    /** What whoever rates on this device gave as the writer of samples; it is for the others once they have finished. */
    experts,
  }),
);
/** A calibration session on this device. */
export type Calibration = z.infer<typeof calibrationSchema>;

/** A rating as it is being made: the score is null until it is chosen, the evidence may be empty. */
export const draftRatingSchema = z.readonly(
  z.object({
    calibrationId: id,
    sample: id,
    score: z.nullable(z.int().check(z.gte(1), z.lte(5))),
    evidence: z.string().check(z.maxLength(longestEvidence)),
    ratedAt: wallClock,
  }),
);
/** A rating as it is being made. */
export type DraftSampleRating = z.infer<typeof draftRatingSchema>;

/** The answers of another person, as they arrived. */
export const receivedAnswersSchema = z.readonly(
  z.object({ calibrationId: id, raterId: id, source: z.string(), receivedAt: wallClock, answers: answersSchema }),
);
/** The answers of another person, as they arrived. */
export type ReceivedAnswers = z.infer<typeof receivedAnswersSchema>;

/** Whether a rating is complete: it has a score and evidence. */
export const isRated = ({ score, evidence }: Pick<DraftSampleRating, 'score' | 'evidence'>): boolean => score !== null && evidence.trim() !== '';

/** The complete ratings of a session, in the order of its samples. */
export function completeRatings({ samples }: Pick<Calibration, 'samples'>, drafts: readonly DraftSampleRating[]): readonly SampleRating[] {
  return samples.flatMap(({ id: sample }) => {
    const draft = drafts.find((one) => one.sample === sample);
    return draft?.score == null || !isRated(draft) ? [] : [{ sample, score: draft.score, evidence: draft.evidence.trim() }];
  });
}

/** Whether someone's answers rate every sample of a session once, and nothing else. */
export function fitsSession({ samples }: Pick<Calibration, 'samples'>, { ratings }: RaterAnswers): boolean {
  const rated = new Set(ratings.map(({ sample }) => sample));
  return ratings.length === samples.length && samples.every((sample) => rated.has(sample.id));
}
