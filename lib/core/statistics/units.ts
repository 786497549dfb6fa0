/** One array per rater with one value per unit; null where the rater did not rate the unit. */
export type RatingTable = readonly (readonly (number | null)[])[];

/** The values of each unit that at least two raters rated, without the missing ones. */
export function pairableUnits(ratings: RatingTable): readonly (readonly number[])[] {
  const count = Math.max(0, ...ratings.map((values) => values.length));
  return Array.from({ length: count }, (_, unit) => ratings.flatMap((values) => values[unit] ?? [])).filter((values) => values.length > 1);
}

function compareLists(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, place) => value !== other[place]);
  return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -Infinity);
}

/** The pairable units in one order, and the values of each in one order, whatever the order of raters and units in the table. */
export const sortedUnits = (ratings: RatingTable): readonly (readonly number[])[] =>
  pairableUnits(ratings)
    .map((unit) => unit.toSorted((a, b) => a - b))
    .sort(compareLists);
