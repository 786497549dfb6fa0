import type { Reviewable } from './review';
import type { Dimension } from './rubric';

/** One thing that stands between a scorecard and its finish. */
export type Missing = { readonly what: 'rating' | 'evidence'; readonly dimension: Dimension } | { readonly what: 'recommendation' };

function missingOf(dimension: Dimension, { ratings, evidence }: Reviewable): readonly Missing[] {
  const value = ratings.find((rating) => rating.dimension === dimension.id)?.value;
  if (value === undefined) return [{ what: 'rating', dimension }];
  if (value !== 'not-assessed' && (evidence[dimension.id] ?? 0) === 0) return [{ what: 'evidence', dimension }];
  return [];
}

/** Everything missing before the scorecard can be finished, in the rubric's order. */
export function findMissing(reviewable: Reviewable): readonly Missing[] {
  const { rubric, recommendation } = reviewable.interview;
  const missing = rubric.dimensions.flatMap((dimension) => missingOf(dimension, reviewable));
  return recommendation === null ? [...missing, { what: 'recommendation' }] : missing;
}
