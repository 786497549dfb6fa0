import { alphaOf, type Level } from './alpha';
import { type Coincidences, countPairs, countWithin, listValues } from './coincidences';
import { seededRandom } from './random';
import { type RatingTable, sortedUnits } from './units';

/**
 * The interval that alpha lies in for 95 of 100 sets of units like these. `withoutVariation` counts those of the `draws` in which all ratings were one
 * number, so that there was no alpha; `low` and `high` are null where that was so in all of them.
 */
export type AlphaInterval = {
  readonly low: number | null;
  readonly high: number | null;
  readonly draws: number;
  readonly withoutVariation: number;
};

/** How many draws an interval is made of. */
export const usualDraws = 2000;
/** The seed of all draws: the same ratings give the same interval on every device. */
const usualSeed = 20_261_129;

/** The value below which a share of sorted values lies; between two of them in proportion (type 7 of Hyndman and Fan, as in R). */
function quantile(sorted: Float64Array, share: number): number | null {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below === undefined || above === undefined ? null : below + (above - below) * (place - Math.floor(place));
}

/** What each unit adds to the sums, one unit after the other: its counts, then its pairs. `stride` is how many numbers that are for each. */
function flatten(units: readonly Coincidences[], stride: number): Float64Array {
  const flat = new Float64Array(units.length * stride);
  for (const [unit, { counts, pairs }] of units.entries()) {
    flat.set(counts, unit * stride);
    flat.set(pairs, unit * stride + counts.length);
  }
  return flat;
}

/** Replaces the sums by those of as many units as there are, any of them several times. It runs for each draw, and so allocates nothing. */
function drawUnits(sums: Float64Array, flat: Float64Array, random: () => number): void {
  const stride = sums.length;
  const units = flat.length / stride;
  sums.fill(0);
  for (let taken = 0; taken < units; taken++) {
    const from = Math.floor(random() * units) * stride;
    for (let at = 0; at < stride; at++) sums[at] = (sums[at] ?? 0) + (flat[from + at] ?? 0);
  }
}

/** Alpha of each draw that has variation. */
function drawAlphas(sorted: readonly (readonly number[])[], level: Level, draws: number, random: () => number): Float64Array {
  const values = listValues(sorted);
  const sums = new Float64Array(values.length + countPairs(values.length));
  const flat = flatten(
    sorted.map((unit) => countWithin(unit, values)),
    sums.length,
  );
  const drawn: Coincidences = { values, counts: sums.subarray(0, values.length), pairs: sums.subarray(values.length) };
  const alphas = new Float64Array(draws);
  let count = 0;
  for (let draw = 0; draw < draws; draw++) {
    drawUnits(sums, flat, random);
    const alpha = alphaOf(drawn, level);
    if (alpha !== null) alphas[count++] = alpha;
  }
  return alphas.subarray(0, count);
}

/**
 * The 95 % interval of Krippendorff's alpha by a bootstrap over units. The units are sorted before, so that the order of raters and units changes
 * nothing. Without pairable units every draw is without variation.
 */
export function bootstrapAlpha(ratings: RatingTable, level: Level, { draws = usualDraws, seed = usualSeed } = {}): AlphaInterval {
  const alphas = drawAlphas(sortedUnits(ratings), level, draws, seededRandom(seed)).sort();
  return { low: quantile(alphas, 0.025), high: quantile(alphas, 0.975), draws, withoutVariation: draws - alphas.length };
}
