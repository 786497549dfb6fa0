import { sum } from './sum';
import { pairableUnits } from './units';

/** One array per rater with one value per unit; null where the rater did not rate the unit. */
export type RatingTable = readonly (readonly (number | null)[])[];

/** What the values are: names, ranks, figures on a scale, or figures on a scale with a true zero. */
export type Level = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** How often each value occurs in pairable units, and how often each pair of values occurs, by their places in `values`. */
type Coincidences = { readonly values: readonly number[]; readonly counts: readonly number[]; readonly pairs: readonly (readonly number[])[] };

function countCoincidences(units: readonly (readonly number[])[]): Coincidences {
  const values = [...new Set(units.flat())].sort((a, b) => a - b);
  const placeOf = new Map(values.map((value, place) => [value, place]));
  const pairs = values.map(() => values.map(() => 0));
  for (const unit of units)
    for (const [at, one] of unit.entries())
      for (const [otherAt, other] of unit.entries()) {
        const row = pairs[placeOf.get(one) ?? 0];
        const place = placeOf.get(other) ?? 0;
        if (at !== otherAt && row !== undefined) row[place] = (row[place] ?? 0) + 1 / (unit.length - 1);
      }
  const counts = values.map((value) => sum(units.map((unit) => unit.filter((other) => other === value).length)));
  return { values, counts, pairs };
}

/** Squared distance of the values at two places, the first of which is not the later one. */
type Distance = (low: number, high: number, coincidences: Coincidences) => number;

const valueAt = (list: readonly number[], place: number) => list[place] ?? 0;

const distances: Readonly<Record<Level, Distance>> = {
  nominal: (low, high) => (low === high ? 0 : 1),
  ordinal: (low, high, { counts }) => {
    const between = sum(counts.slice(low, high + 1));
    return (between - (valueAt(counts, low) + valueAt(counts, high)) / 2) ** 2;
  },
  interval: (low, high, { values }) => (valueAt(values, high) - valueAt(values, low)) ** 2,
  ratio: (low, high, { values }) => {
    const both = valueAt(values, high) + valueAt(values, low);
    return both === 0 ? 0 : ((valueAt(values, high) - valueAt(values, low)) / both) ** 2;
  },
};

/**
 * Krippendorff's alpha from the coincidence matrix; missing values are null, and units with fewer than two values are left out. Null where it is
 * undefined: without pairable units, or without any variation. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011.
 */
export function krippendorffAlpha(ratings: RatingTable, level: Level): number | null {
  const coincidences = countCoincidences(pairableUnits(ratings));
  const { counts, pairs } = coincidences;
  const total = sum(counts);
  let observed = 0;
  let expected = 0;
  for (const [low, row] of pairs.entries())
    for (let high = low + 1; high < row.length; high++) {
      const distance = distances[level](low, high, coincidences);
      observed += valueAt(row, high) * distance;
      expected += valueAt(counts, low) * valueAt(counts, high) * distance;
    }
  return expected === 0 ? null : 1 - ((total - 1) * observed) / expected;
}
