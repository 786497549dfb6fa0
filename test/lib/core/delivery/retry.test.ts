import { expect, test } from 'vitest';
import { parseRetryAfter, restAfter, retryDelaysMs, waitAfter } from '@/lib/core/delivery/retry';
import { fc } from '../../../setup/properties.ts';

test('the waits follow the schedule and end with it', () => {
  const made = retryDelaysMs.map((_, index) => waitAfter(index + 1, null, 0));
  expect(made).toEqual([...retryDelaysMs.slice(1), null]);
});

test('jitter adds a fifth at most, and Retry-After is a floor', async () => {
  await fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.option(fc.integer({ min: 0, max: 1e9 })),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (made, after, jitter) => {
        const wait = waitAfter(made, after, jitter) ?? -1;
        const step = retryDelaysMs[made] ?? -1;
        expect(wait).toBeGreaterThanOrEqual(Math.max(step, after ?? 0));
        expect(wait).toBeLessThanOrEqual(Math.round(Math.max(step * 1.2, after ?? 0)));
      },
    ),
  );
});

test('a destination’s pause doubles with each failure, from a second to half an hour unless it asks for more', () => {
  const rests = [0, 1, 2, 3, 4, 5, 11, 12, 50, 5000].map((failures) => restAfter(failures, null, 0));
  expect(rests).toEqual([1000, 1000, 2000, 4000, 8000, 16_000, 1_024_000, 1_800_000, 1_800_000, 1_800_000]);
  expect(restAfter(1, null, 1)).toBe(1200);
  expect(restAfter(1, 7_200_000, 0)).toBe(7_200_000);
});

const minute = 60_000;
const week = 7 * 24 * 60 * minute;
test.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Thu, 01 Jan 1970 00:01:00 GMT', minute],
  ['Wed, 31 Dec 1969 23:00:00 GMT', 0],
  ['99999999999', week],
  ['Thu, 01 Jan 2099 00:00:00 GMT', week],
  ['soon', null],
  ['-5', null],
  ['1.5', null],
  ['', null],
  [null, null],
])('Retry-After %s reads as %s milliseconds', (header, wait) => expect(parseRetryAfter(header, 0)).toBe(wait));
