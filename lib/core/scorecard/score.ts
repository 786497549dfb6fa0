import type { Dimension } from '@/lib/core/rubric/rubric';

/** A dimension's rating: its score, or that it was not assessed. */
export type RatedDimension = { readonly dimension: string; readonly value: number | 'not-assessed' };

/** The weighted score and the share of the weight that it is based on; null when nothing was scored. */
export type WeightedScore = { readonly value: number | null; readonly outOf: 5; readonly coverage: number };

/** Weighted average over the scored dimensions, in hundredths rounded half up, by scorecard-v1's integer formula. */
export function calculateScore(dimensions: readonly Pick<Dimension, 'id' | 'weight'>[], ratings: readonly RatedDimension[]): WeightedScore {
  let sum = 0;
  let counted = 0;
  let all = 0;
  for (const dimension of dimensions) {
    all += dimension.weight;
    const value = ratings.find((rating) => rating.dimension === dimension.id)?.value;
    if (typeof value !== 'number') continue;
    sum += value * dimension.weight;
    counted += dimension.weight;
  }
  if (counted === 0) return { value: null, outOf: 5, coverage: 0 };
  return { value: Math.floor((200 * sum + counted) / (2 * counted)) / 100, outOf: 5, coverage: Math.round((counted / all) * 10_000) / 10_000 };
}
