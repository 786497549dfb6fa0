import { expect, test } from 'vitest';
import { noModelAnswer } from '@/lib/core/language-model/exchange';
import { afterModelFailure, canAskModel, healthy } from '@/lib/core/language-model/health';

const { reason } = noModelAnswer('timeout');
const after = (count: number, now = 0) =>
  Array.from({ length: count }).reduce<typeof healthy>((health) => afterModelFailure(health, reason, now), healthy);

test('a model is asked again after one failure and after two, and rests from the third on', () => {
  expect([1, 2, 3].map((count) => canAskModel(after(count), 0))).toEqual([true, true, false]);
  expect(after(3).lastFailure).toEqual({ why: 'timeout', status: null });
});

test('it rests for a minute, twice as long each time, and never for more than ten', () => {
  expect([3, 4, 5, 6, 7, 50].map((count) => after(count, 5).restUntil - 5)).toEqual([60_000, 120_000, 240_000, 480_000, 600_000, 600_000]);
  expect(canAskModel(after(3), 60_000)).toBe(true);
});
