import { pairableUnits, type RatingTable } from './units';

/** How often each value occurs in some units, and how often two different values meet within one, by their places in `values`. */
export type Coincidences = {
  /** The values, the lowest first. */
  readonly values: readonly number[];
  readonly counts: ArrayLike<number>;
  /** The first value with each later one, then the second with each later one, and so on; a pair in a unit of m values counts 1/(m−1). */
  readonly pairs: ArrayLike<number>;
};

/** The coincidences within one unit of at least two values; the values are those of all units. */
export function countWithin(unit: readonly number[], values: readonly number[]): Coincidences {
  const counts = values.map((value) => unit.filter((other) => other === value).length);
  const pairs = counts.flatMap((one, place) => counts.slice(place + 1).map((other) => (one * other) / (unit.length - 1)));
  return { values, counts, pairs };
}

/** How many pairs of different values so many values make. */
export const countPairs = (values: number): number => (values * (values - 1)) / 2;

/** Every value that occurs in some units, the lowest first. */
export const listValues = (units: readonly (readonly number[])[]): readonly number[] => [...new Set(units.flat())].sort((a, b) => a - b);

function addTo(sums: Float64Array, more: ArrayLike<number>): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (more[at] ?? 0);
}

/** The coincidences of all pairable units of a table. */
export function countCoincidences(ratings: RatingTable): Coincidences {
  const units = pairableUnits(ratings);
  const values = listValues(units);
  const sums = { values, counts: new Float64Array(values.length), pairs: new Float64Array(countPairs(values.length)) };
  for (const unit of units) {
    const { counts, pairs } = countWithin(unit, values);
    addTo(sums.counts, counts);
    addTo(sums.pairs, pairs);
  }
  return sums;
}
