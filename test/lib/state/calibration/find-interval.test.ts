import { expect, test } from 'vitest';
import { bootstrapAlpha } from '@/lib/core/statistics';
import { findInterval } from '@/lib/state/calibration/find-interval';
import { observers } from '../../core/statistics/tables.ts';

test('a worker draws the same interval as the page would', async () => {
  expect(await findInterval(observers, new AbortController().signal)).toEqual(bootstrapAlpha(observers, 'ordinal'));
});

test('there is no interval when it is no longer wanted', async () => {
  expect(await findInterval(observers, AbortSignal.abort())).toBeNull();
});
