import { alphaOf, type Level } from './alpha';
import { addUnit, clear, countWithin, listValues, noSums } from './coincidences';
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

/** Alpha of each draw that has variation. Each draw takes as many units as there are, any of them several times. */
function drawAlphas(sorted: readonly (readonly number[])[], level: Level, draws: number, random: () => number): Float64Array {
  const values = listValues(sorted);
  const units = sorted.map((unit) => countWithin(unit, values));
  const sums = noSums(values.length);
  const alphas = new Float64Array(draws);
  let count = 0;
  for (let draw = 0; draw < draws; draw++) {
    clear(sums);
    for (let taken = 0; taken < units.length; taken++) addUnit(sums, units[Math.floor(random() * units.length)] ?? { counts: [], pairs: [] });
    const alpha = alphaOf({ values, ...sums }, level);
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
