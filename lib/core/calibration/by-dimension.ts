import { summarizeScores } from '@/lib/core/statistics';
import type { ComparedSample } from './compare';

/** A dimension of a session with each rater's mean over its samples, in the order of the answers; null where someone rated none. */
export type ComparedDimension = {
  readonly dimension: string;
  /** How many samples are rated on it. */
  readonly samples: number;
  readonly means: readonly (number | null)[];
  /** The mean of the experts' ratings; null without any. */
  readonly expert: number | null;
  /** The largest spread of any of its samples; null where none was rated by two. */
  readonly spread: number | null;
};

const meanOf = (scores: readonly (number | null)[]): number | null => summarizeScores(scores)?.mean ?? null;

function compareDimension(dimension: string, samples: readonly ComparedSample[]): ComparedDimension {
  const raters = samples[0]?.ratings ?? [];
  return {
    dimension,
    samples: samples.length,
    means: raters.map((_, rater) => meanOf(samples.map(({ ratings }) => ratings[rater]?.score ?? null))),
    expert: meanOf(samples.map(({ expert }) => expert?.score ?? null)),
    spread: summarizeScores(samples.map(({ spread }) => spread))?.max ?? null,
  };
}

/** The compared samples by dimension, those on which raters lie furthest apart first. */
export const compareByDimension = (samples: readonly ComparedSample[]): readonly ComparedDimension[] =>
  [...Map.groupBy(samples, ({ sample }) => sample.dimension)]
    .map(([dimension, own]) => compareDimension(dimension, own))
    .toSorted((a, b) => (b.spread ?? -1) - (a.spread ?? -1));
