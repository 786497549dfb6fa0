import { expect, test } from 'vitest';
import { bootstrapAlpha, krippendorffAlpha } from '@/lib/core/statistics';
import { seededRandom } from '@/lib/core/statistics/random';
import { sortedUnits } from '@/lib/core/statistics/units';
import { fc } from '../../../setup/properties.ts';
import { drawnTables, observers, permute, readTable } from './tables.ts';

test('the same ratings give the same interval, which holds their alpha', () => {
  const interval = bootstrapAlpha(observers, 'ordinal');
  expect(interval).toEqual(bootstrapAlpha(observers, 'ordinal'));
  expect(interval).toMatchObject({ draws: 2000, withoutVariation: 0 });
  expect(interval.low).toBeLessThan(0.8154);
  expect(interval.high).toBeGreaterThan(0.8154);
  expect(bootstrapAlpha(observers, 'ordinal', { seed: 7 })).not.toEqual(interval);
});

test('each draw is the alpha of the units that were drawn', () => {
  const units = sortedUnits(observers);
  const random = seededRandom(5);
  const alphas = Array.from({ length: 41 }, () => {
    const drawn = units.map(() => units[Math.floor(random() * units.length)] ?? []);
    return krippendorffAlpha(
      Array.from({ length: 4 }, (_, rater) => drawn.map((unit) => unit[rater] ?? null)),
      'ordinal',
    );
  });
  const sorted = alphas.filter((alpha) => alpha !== null).sort((a, b) => a - b);
  // Of 41 draws a fortieth lies between the first and the second.
  expect(bootstrapAlpha(observers, 'ordinal', { draws: 41, seed: 5 })).toEqual({
    low: expect.closeTo(sorted[1] ?? NaN, 10),
    high: expect.closeTo(sorted[39] ?? NaN, 10),
    draws: 41,
    withoutVariation: 0,
  });
});

test('draws in which all ratings are one number are counted', () => {
  const ratings = readTable(['3 3 3 3 3 3 5', '3 3 3 3 3 3 3']);
  const { withoutVariation, low, high } = bootstrapAlpha(ratings, 'ordinal');
  // The one unit with variation is left out of (6/7)^7 = 34 % of the draws.
  expect(withoutVariation / 2000).toBeCloseTo((6 / 7) ** 7, 1);
  expect([low, high].every((end) => end !== null && end <= 0)).toBe(true);
  expect(bootstrapAlpha(readTable(['3 3 3', '3 3 3']), 'ordinal')).toEqual({ low: null, high: null, draws: 2000, withoutVariation: 2000 });
  expect(bootstrapAlpha([], 'ordinal', { draws: 10 })).toEqual({ low: null, high: null, draws: 10, withoutVariation: 10 });
});

test('the interval is the same in any order of raters and units, to the last digit', async () => {
  await fc.assert(
    fc.property(drawnTables, ({ ratings, raterOrder, unitOrder }) => {
      const settings = { draws: 40 };
      expect(bootstrapAlpha(permute(ratings, raterOrder, unitOrder), 'ordinal', settings)).toEqual(bootstrapAlpha(ratings, 'ordinal', settings));
    }),
    { numRuns: 60 },
  );
});

test('seeded numbers lie from 0 to below 1, and evenly', () => {
  const random = seededRandom(1);
  const counts = Array<number>(10).fill(0);
  for (let draw = 0; draw < 10_000; draw++) {
    const tenth = Math.floor(random() * 10);
    counts[tenth] = (counts[tenth] ?? NaN) + 1;
  }
  expect(counts).toHaveLength(10);
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
