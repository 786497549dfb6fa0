import { expect, test } from 'vitest';
import { newId } from '@/lib/state/app/ids';
import { createOrderedIds } from '@/lib/state/captions/ordered-ids';

test('ids increase in the order of creation, however many are made at once', () => {
  const next = createOrderedIds(newId);
  const made = Array.from({ length: 40 }, next);
  expect(made.toSorted()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
  expect(Math.max(...made.map(({ length }) => length))).toBeLessThan(200);
});

test('ids increase and stay short when the clock is set back', () => {
  let at = 5000;
  const next = createOrderedIds(() => String(--at));
  const made = Array.from({ length: 1000 }, next);
  expect(made.toSorted()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
  expect(Math.max(...made.map(({ length }) => length))).toBeLessThan(20);
});
