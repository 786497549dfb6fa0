import { expect, test } from 'vitest';
import { readIntervalRequest } from '@/lib/calibration/interval-request';

test('a request holds a list of ratings for each rater, null where there is none', () => {
  expect(
    readIntervalRequest({
      ratings: [
        [1, null],
        [2, 3],
      ],
    }),
  ).toEqual([
    [1, null],
    [2, 3],
  ]);
  expect(readIntervalRequest({ ratings: [] })).toEqual([]);
});

test.each([null, 'text', {}, { ratings: 1 }, { ratings: [1] }, { ratings: [['1']] }, { ratings: [[Number.NaN]] }])('%j is no request', (request) => {
  expect(readIntervalRequest(request)).toBeNull();
});
