import type { RatingTable } from '@/lib/core/statistics';
import { fc } from '../../../setup/properties.ts';

/** Reads a table of ratings: a text per rater, a point where there is no rating. */
export const readTable = (rows: readonly string[]): RatingTable =>
  rows.map((row) => row.split(' ').map((cell) => (cell === '.' ? null : Number(cell))));

/** Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011: four observers and twelve units. */
export const observers = readTable(['1 2 3 3 2 1 4 1 2 . . .', '1 2 3 3 2 2 4 1 2 5 . 3', '. 3 3 3 2 3 4 2 2 5 1 .', '1 2 3 3 2 4 4 1 2 5 1 .']);

const score = fc.integer({ min: 1, max: 5 });

/** Tables of two to five raters and one to ten units with missing ratings, and an order of raters and of units. */
export const drawnTables = fc.record({ raters: fc.integer({ min: 2, max: 5 }), units: fc.integer({ min: 1, max: 10 }) }).chain(({ raters, units }) =>
  fc.record({
    ratings: fc.array(fc.array(fc.option(score), { minLength: units, maxLength: units }), { minLength: raters, maxLength: raters }),
    raterOrder: fc.shuffledSubarray([...Array(raters).keys()], { minLength: raters }),
    unitOrder: fc.shuffledSubarray([...Array(units).keys()], { minLength: units }),
  }),
);

/** A table with its raters and units in another order. */
export const permute = (ratings: RatingTable, raters: readonly number[], units: readonly number[]): RatingTable =>
  raters.map((rater) => units.map((unit) => ratings[rater]?.[unit] ?? null));
