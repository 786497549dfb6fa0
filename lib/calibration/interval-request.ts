import type { RatingTable } from '@/lib/core/statistics';

const isRow = (row: unknown): row is readonly (number | null)[] =>
  Array.isArray(row) && row.every((value) => value === null || (typeof value === 'number' && Number.isFinite(value)));

/**
 * The ratings of a request for the interval of alpha: one list per rater with one rating per unit, null where there is none. Null where the request
 * holds none. The worker that draws is too small to hold a validation of its own.
 */
export function readIntervalRequest(request: unknown): RatingTable | null {
  const ratings: unknown = typeof request === 'object' && request !== null && 'ratings' in request ? request.ratings : null;
  return Array.isArray(ratings) && ratings.every(isRow) ? ratings : null;
}
