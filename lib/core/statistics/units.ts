import type { RatingTable } from './alpha';

/** The values of each unit that at least two raters rated, without the missing ones. */
export function pairableUnits(ratings: RatingTable): readonly (readonly number[])[] {
  const count = Math.max(0, ...ratings.map((values) => values.length));
  return Array.from({ length: count }, (_, unit) => ratings.flatMap((values) => values[unit] ?? [])).filter((values) => values.length > 1);
}
