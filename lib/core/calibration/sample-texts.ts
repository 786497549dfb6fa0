import { idFromName } from '@/lib/core/rubric/slug';

/** A score on the scale of every rubric. */
export type SampleScore = 1 | 2 | 3 | 4 | 5;

/** A sample answer as it is written: a title that says nothing of its score, what was said, and how an expert rates it and why. */
export type SampleAnswer = { readonly title: string; readonly score: SampleScore; readonly text: string; readonly reasons: string };

/** What ships for a dimension: its part of the three complete examples, and sample answers between the anchors. */
export type DimensionSamples = {
  readonly great: string;
  readonly good: string;
  readonly noFit: string;
  readonly answers: readonly SampleAnswer[];
};

/** What ships for a rubric, by the ids of its dimensions. */
export type RubricSamples = Readonly<Record<string, DimensionSamples>>;

/** A sample answer: its title, the expert's score, what was said, and the expert's reasons. */
export const sampleAnswer = (title: string, score: SampleScore, text: string, reasons: string): SampleAnswer => ({ title, score, text, reasons });

/** An expert's rating of a sample, and its reasons. */
export type ExpertRating = { readonly score: number; readonly reasons: string };

/** A sample answer of a rubric, with its expert's rating, which is for those who have rated it. */
export type ShippedSample = {
  readonly id: string;
  readonly dimension: string;
  readonly title: string;
  readonly text: string;
  readonly expert: ExpertRating;
};

/** A number that a text always gives, and that tells nothing of it (FNV-1a). */
const hash = (text: string): number =>
  [...text].reduce((mixed, letter) => Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5);

/**
 * The sample answers of a rubric in the order of its dimensions; an id stays the same while its title does. Within a dimension they come in an order
 * that has nothing to do with their scores.
 */
export const listSamples = (rubricId: string, samples: RubricSamples): readonly ShippedSample[] =>
  Object.entries(samples).flatMap(([dimension, { answers }]) =>
    answers
      .map(({ title, text, score, reasons }) => ({
        id: `${rubricId}.${dimension}.${idFromName(title)}`,
        dimension,
        title,
        text,
        expert: { score, reasons },
      }))
      .toSorted((a, b) => hash(a.id) - hash(b.id)),
  );
