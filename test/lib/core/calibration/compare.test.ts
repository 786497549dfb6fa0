import { expect, test } from 'vitest';
import { compareAnswers } from '@/lib/core/calibration/compare';
import { findDividingAnchors } from '@/lib/core/calibration/dividing-anchors';
import { answersBy, aSession } from './sessions.ts';

const answers = [answersBy('a', [3, 2, 4, 5]), answersBy('b', [3, 4, 4, 4]), answersBy('c', [3, 4, 5, 3])];

test('the disagreements come first, each with everyone’s rating and the expert’s', () => {
  const { samples } = compareAnswers(aSession(), answers, new Map([['s2', { score: 4, reasons: 'As the anchor says.' }]]));
  expect(samples.map(({ sample, spread }) => [sample.id, spread])).toEqual([
    ['s2', 2],
    ['s4', 2],
    ['s3', 1],
    ['s1', 0],
  ]);
  expect(samples[0]?.ratings.map((rating) => rating?.score)).toEqual([2, 4, 4]);
  expect(samples.map(({ expert }) => expert?.score ?? null)).toEqual([4, null, null, null]);
});

test('agreement counts raters and samples, and is not told of four', () => {
  const { agreement, table } = compareAnswers(aSession(), answers, new Map());
  expect(table[0]).toEqual([3, 2, 4, 5]);
  expect(agreement).toMatchObject({
    raters: 3,
    units: 4,
    exact: { agreeing: 5, pairs: 12 },
    alpha: { is: 'too-little', shortBy: { units: 6, raters: 0 } },
  });
});

test('each rater differs from the others by dimension, the largest difference first', () => {
  const { differences } = compareAnswers(aSession(), answers, new Map());
  expect(differences[0]?.byDimension[0]).toEqual({ group: 'd1', n: 2, mean: -1 });
  expect(differences).toHaveLength(3);
});

test('one rater has nobody to differ from', () => {
  const { samples, differences } = compareAnswers(aSession(), answers.slice(0, 1), new Map());
  expect(samples.every(({ spread }) => spread === null)).toBe(true);
  expect(differences[0]).toMatchObject({ n: 0, mean: null, byDimension: [] });
});

test('an anchor divides where ratings are two apart: the one between them, with the reading at each end', () => {
  const { samples } = compareAnswers(aSession(), answers, new Map());
  expect(findDividingAnchors(samples)).toEqual([
    expect.objectContaining({ dimension: 'd1', score: 3, samples: 1, low: expect.objectContaining({ score: 2, evidence: 'a on s2' }) }),
    expect.objectContaining({ dimension: 'd2', score: 4, samples: 1, high: expect.objectContaining({ score: 5, evidence: 'a on s4' }) }),
  ]);
  expect(findDividingAnchors(compareAnswers(aSession(), answers.slice(1), new Map()).samples)).toEqual([]);
});
