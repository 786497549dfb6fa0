import { type Coincidences, countCoincidences } from './coincidences';
import type { RatingTable } from './units';

/** What the values are: names, ranks, figures on a scale, or figures on a scale with a true zero. */
export type Level = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** Squared distance of the values at two places, the first of which is not the later one. */
type Distance = (low: number, high: number, coincidences: Coincidences) => number;

const at = (list: ArrayLike<number>, place: number) => list[place] ?? 0;

function ordinalDistance(low: number, high: number, { counts }: Coincidences): number {
  let between = 0;
  for (let place = low; place <= high; place++) between += at(counts, place);
  return (between - (at(counts, low) + at(counts, high)) / 2) ** 2;
}

const distances: Readonly<Record<Level, Distance>> = {
  nominal: (low, high) => (low === high ? 0 : 1),
  ordinal: ordinalDistance,
  interval: (low, high, { values }) => (at(values, high) - at(values, low)) ** 2,
  ratio: (low, high, { values }) => {
    const both = at(values, high) + at(values, low);
    return both === 0 ? 0 : ((at(values, high) - at(values, low)) / both) ** 2;
  },
};

/** Krippendorff's alpha of coincidences that are counted; null without any variation. */
export function alphaOf(coincidences: Coincidences, level: Level): number | null {
  const { values, counts, pairs } = coincidences;
  let [total, observed, expected, pair] = [0, 0, 0, 0];
  for (let low = 0; low < values.length; low++) {
    total += at(counts, low);
    for (let high = low + 1; high < values.length; high++) {
      const distance = distances[level](low, high, coincidences);
      observed += at(pairs, pair++) * distance;
      expected += at(counts, low) * at(counts, high) * distance;
    }
  }
  return expected === 0 ? null : 1 - ((total - 1) * observed) / expected;
}

/**
 * Krippendorff's alpha from the coincidence matrix; missing values are null, and units with fewer than two values are left out. Null where it is
 * undefined: without pairable units, or without any variation. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011.
 */
export const krippendorffAlpha = (ratings: RatingTable, level: Level): number | null => alphaOf(countCoincidences(ratings), level);
