import { expect, test } from 'vitest';
import { compareByDimension } from '@/lib/core/calibration/by-dimension';
import { compareAnswers } from '@/lib/core/calibration/compare';
import { judgeTrend, type TrendPoint } from '@/lib/core/calibration/trend';
import { answersBy, aSession } from './sessions.ts';

const point = (alpha: number | null, low: number | null = null, high: number | null = null): TrendPoint => ({
  ...{ id: `${alpha}`, month: '2026-11', units: 12, alpha },
  interval: low === null && high === null ? null : { low, high },
});

test.each([
  ['none', [point(0.5, 0.3, 0.7), point(0.8, 0.6, 0.9)]],
  ['rose', [point(0.3, 0.1, 0.5), point(0.6, 0.4, 0.8), point(0.8, 0.6, 0.9)]],
  ['fell', [point(0.8, 0.7, 0.9), point(0.3, 0.1, 0.5)]],
  ['none', [point(0.5, 0.3, 0.6), point(0.8, 0.6, 0.9)]],
  ['too-little', [point(0.5, 0.3, 0.7)]],
  ['too-little', [point(0.5, 0.3, 0.7), point(null), point(0.9)]],
  ['too-little', [point(0.5, 0.3, 0.7), point(0.9, null, 0.95)]],
  ['too-little', []],
] as const)('the months tell: %s', (trend, points) => {
  expect(judgeTrend(points)).toBe(trend);
});

test('by dimension stand each rater’s mean and the largest spread, where they differ most first', () => {
  const answers = [answersBy('a', [1, 2, 3, 5]), answersBy('b', [1, 3, 3, 2])];
  const { samples } = compareAnswers(aSession(), answers, new Map([['s1', { score: 2, reasons: 'So.' }]]));
  expect(compareByDimension(samples)).toEqual([
    { dimension: 'd2', samples: 2, means: [4, 2.5], expert: null, spread: 3 },
    { dimension: 'd1', samples: 2, means: [1.5, 2], expert: 2, spread: 1 },
  ]);
  const [alone] = compareByDimension(compareAnswers(aSession(), answers.slice(0, 1), new Map()).samples);
  expect(alone).toMatchObject({ dimension: 'd1', means: [1.5], spread: null });
});
