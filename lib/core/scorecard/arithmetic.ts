import type { Rating } from '@/lib/core/interview/interview';
import type { Dimension } from '@/lib/core/rubric/rubric';

/** One dimension's part of the weighted score: score times weight; null for both where it was not assessed. */
export type ScoreLine = { readonly name: string; readonly weight: number; readonly score: number | null; readonly product: number | null };

/** How the weighted score is calculated: the sum of the products, divided by the sum of the weights that count. */
export type Arithmetic = { readonly lines: readonly ScoreLine[]; readonly sum: number; readonly weight: number };

/** The calculation of the weighted score, step by step, in the rubric's order. */
export function explainScore(dimensions: readonly Dimension[], ratings: readonly Rating[]): Arithmetic {
  const lines = dimensions.map(({ id, name, weight }): ScoreLine => {
    const value = ratings.find(({ dimension }) => dimension === id)?.value;
    return typeof value === 'number' ? { name, weight, score: value, product: value * weight } : { name, weight, score: null, product: null };
  });
  return {
    lines,
    sum: lines.reduce((sum, { product }) => sum + (product ?? 0), 0),
    weight: lines.reduce((sum, { weight, score }) => sum + (score === null ? 0 : weight), 0),
  };
}
