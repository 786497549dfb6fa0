import * as z from 'zod/mini';
import { type ExpertSampleRating, expertSampleRatingSchema, type SessionSample, sessionSampleSchema } from './session';

const named = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));

/** The longest title and text of a sample, and the longest reasons for its rating, in characters. */
export const sampleBounds = { title: 200, text: 5000, reasons: 2000 } as const;

/**
 * A sample answer of one's own, made from a real interview after its names were replaced. Nothing in it leads back to the interview: no id, no name and
 * no time, so that erasing a candidate has nothing to find.
 */
export const ownSampleSchema = z.readonly(
  z.object({
    id: named(200),
    rubric: z.readonly(z.object({ id: named(200), title: named(200) })),
    dimension: z.readonly(z.object({ id: named(200), name: named(200) })),
    title: named(sampleBounds.title),
    text: named(sampleBounds.text),
    score: expertSampleRatingSchema.def.innerType.shape.score,
    reasons: named(sampleBounds.reasons),
  }),
);
/** A sample answer of one's own. */
export type OwnSample = z.infer<typeof ownSampleSchema>;

/** What a sample is in a session: without what its writer gave it. */
export const asSessionSample = ({ id, dimension, title, text }: OwnSample): SessionSample =>
  sessionSampleSchema.parse({ id, dimension: dimension.id, title, text });

/** What the writer of samples gave those of a session that have the same text. */
export const expertsOf = (samples: readonly SessionSample[], own: readonly OwnSample[]): readonly ExpertSampleRating[] =>
  samples.flatMap(({ id: sample, text }) => {
    const known = own.find(({ id }) => id === sample);
    return known?.text === text ? [{ sample, score: known.score, reasons: known.reasons }] : [];
  });

/** Why a sample cannot be saved: a field is empty or too long, or it has no score. */
export type OwnSampleFault = 'no-title' | 'no-text' | 'too-long' | 'no-score' | 'no-reasons';

/** What is written of a sample so far; the score is null until it is chosen. */
export type OwnSampleFields = { readonly title: string; readonly text: string; readonly score: number | null; readonly reasons: string };

/** The first thing that keeps a sample from being saved; null for nothing. */
export function findSampleFault({ title, text, score, reasons }: OwnSampleFields): OwnSampleFault | null {
  if (text.trim() === '') return 'no-text';
  if (text.length > sampleBounds.text || title.length > sampleBounds.title || reasons.length > sampleBounds.reasons) return 'too-long';
  if (title.trim() === '') return 'no-title';
  if (score === null) return 'no-score';
  return reasons.trim() === '' ? 'no-reasons' : null;
}
