import { pairableUnits, type RatingTable } from './units';

/** How often each value occurs in some units, and how often each pair of values occurs within one, by their places in `values`. */
export type Coincidences = {
  /** The values, the lowest first. */
  readonly values: readonly number[];
  readonly counts: ArrayLike<number>;
  /** One row after the other: how often the value of the row meets that of the column; a pair in a unit of m values counts 1/(m−1). */
  readonly pairs: ArrayLike<number>;
};

/** The coincidences within one unit of at least two values; the values are those of all units. */
export function countWithin(unit: readonly number[], values: readonly number[]): Coincidences {
  const counts = values.map((value) => unit.filter((other) => other === value).length);
  const pairs = counts.flatMap((one, row) => counts.map((other, column) => (one * (row === column ? other - 1 : other)) / (unit.length - 1)));
  return { values, counts, pairs };
}

/** Every value that occurs in some units, the lowest first. */
export const listValues = (units: readonly (readonly number[])[]): readonly number[] => [...new Set(units.flat())].sort((a, b) => a - b);

/** Sums of coincidences, which can be cleared and used again. */
export type CoincidenceSums = { readonly counts: Float64Array; readonly pairs: Float64Array };

/** Sums for so many values, all of them 0. */
export const noSums = (values: number): CoincidenceSums => ({ counts: new Float64Array(values), pairs: new Float64Array(values * values) });

/** Sets sums back to 0. */
export function clear({ counts, pairs }: CoincidenceSums): void {
  counts.fill(0);
  pairs.fill(0);
}

function addTo(sums: Float64Array, more: ArrayLike<number>): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (more[at] ?? 0);
}

/** Adds the coincidences of one unit. */
export function addUnit({ counts, pairs }: CoincidenceSums, unit: Pick<Coincidences, 'counts' | 'pairs'>): void {
  addTo(counts, unit.counts);
  addTo(pairs, unit.pairs);
}

/** The coincidences of all pairable units of a table. */
export function countCoincidences(ratings: RatingTable): Coincidences {
  const units = pairableUnits(ratings);
  const values = listValues(units);
  const sums = noSums(values.length);
  for (const unit of units) addUnit(sums, countWithin(unit, values));
  return { values, ...sums };
}
