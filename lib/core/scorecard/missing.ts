import type { Dimension } from '@/lib/core/rubric/rubric';
import type { Reviewable } from './review';

/** One thing that is missing before a scorecard can be finished. */
export type Missing =
  | { readonly what: 'rating' | 'evidence'; readonly dimension: Dimension }
  | { readonly what: 'recommendation' }
  | { readonly what: 'reason' };

/** What a dimension needs before the finish; null when it is complete. */
export function missingOf(
  dimension: Dimension,
  { ratings, evidence }: Reviewable,
): { readonly what: 'rating' | 'evidence'; readonly dimension: Dimension } | null {
  const value = ratings.find((rating) => rating.dimension === dimension.id)?.value;
  if (value === undefined) return { what: 'rating', dimension };
  if (value !== 'not-assessed' && (evidence[dimension.id] ?? 0) === 0) return { what: 'evidence', dimension };
  return null;
}

/** Everything missing before the scorecard can be finished, in the rubric's order; `unexplained` when it is an amendment without a reason. */
export function findMissing(reviewable: Reviewable, unexplained = false): readonly Missing[] {
  const { rubric, recommendation } = reviewable.interview;
  const reason: readonly Missing[] = unexplained ? [{ what: 'reason' }] : [];
  const missing = [...reason, ...rubric.dimensions.flatMap((dimension) => missingOf(dimension, reviewable) ?? [])];
  return recommendation === null ? [...missing, { what: 'recommendation' }] : missing;
}
