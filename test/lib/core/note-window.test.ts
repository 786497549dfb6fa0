import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ListLayout, placeRows } from '@/lib/core/note-window';

const layouts = fc.record({
  total: fc.integer({ min: 0, max: 20_000 }),
  page: fc.constant(50),
  estimate: fc.integer({ min: 20, max: 80 }),
  heights: fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 500, max: 9000 }))).map((entries) => new Map(entries)),
});

function heightOf({ total, page, heights, estimate }: ListLayout, from: number, to: number): number {
  let sum = 0;
  for (let index = from / page; index * page < to; index++) sum += heights.get(index) ?? Math.min(page, total - index * page) * estimate;
  return sum;
}

test('the drawn rows and the spaces make up the whole list, and the viewport sees only rows', () => {
  fc.assert(
    fc.property(layouts, fc.nat(1_000_000), fc.integer({ min: 50, max: 1500 }), (layout, offset, viewport) => {
      const whole = heightOf(layout, 0, layout.total);
      const top = Math.min(offset, Math.max(0, whole - viewport));
      const { from, to, before, after } = placeRows(layout, top, viewport);
      expect(before + heightOf(layout, from, to) + after).toBe(whole);
      expect(before).toBeLessThanOrEqual(top);
      expect(whole - after).toBeGreaterThanOrEqual(Math.min(whole, top + viewport));
    }),
    { numRuns: 1000 },
  );
});

test('a list of 10,000 draws a bounded number of rows wherever it stands', () => {
  const layout = { total: 10_000, page: 50, heights: new Map<number, number>(), estimate: 30 };
  for (const top of [0, 5000, 150_000, 299_000, Number.MAX_SAFE_INTEGER]) {
    const { from, to } = placeRows(layout, top, 300);
    expect(to - from).toBeLessThanOrEqual(200);
    expect(to).toBeGreaterThan(from);
  }
});
