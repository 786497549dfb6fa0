import { expect, test } from 'vitest';
import { foldRows, widestSpread } from '@/lib/core/calibration/fold';

const rows = (...spreads: readonly (number | null)[]) => spreads.map((spread) => ({ spread }));
const agreeing = (amount: number) => Array.from({ length: amount }, () => 0);

test.each([
  ['ten rows and no more', agreeing(10), 0],
  ['one row beyond ten, which takes no more room than the line in its place', agreeing(11), 0],
  ['four rows beyond ten', agreeing(14), 4],
  ['disagreements beyond ten', [...Array.from({ length: 12 }, () => 2), ...agreeing(3)], 3],
  ['nothing but disagreements', Array.from({ length: 20 }, () => 3), 0],
])('of %s the right number is folded away', (_, spreads, folded) => {
  const all = rows(...spreads);
  const found = foldRows(all);
  expect(found.folded).toHaveLength(folded);
  expect([...found.shown, ...found.folded]).toEqual(all);
});

test('the widest spread of rows is not known where one has a single rating', () => {
  expect(widestSpread(rows(0, 1, 0))).toBe(1);
  expect(widestSpread(rows(0, null))).toBeNull();
});
