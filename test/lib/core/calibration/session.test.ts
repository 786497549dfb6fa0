import { expect, test } from 'vitest';
import { calibrationSchema, completeRatings, fitsSession } from '@/lib/core/calibration/session';
import { suggestSamples } from '@/lib/core/calibration/suggest-samples';
import { answersBy, aSession } from './sessions.ts';

const draft = { calibrationId: 'session', ratedAt: 1 };

test('a rating is complete once it has a score and evidence, and complete ratings are in the order of the samples', () => {
  const drafts = [
    { ...draft, sample: 's3', score: 4, evidence: ' Because. ' },
    { ...draft, sample: 's1', score: 2, evidence: 'Said so.' },
    { ...draft, sample: 's2', score: 2, evidence: '  ' },
    { ...draft, sample: 's4', score: null, evidence: 'Something' },
    { ...draft, sample: 'other', score: 1, evidence: 'Something' },
  ];
  expect(completeRatings(aSession(), drafts)).toEqual([
    { sample: 's1', score: 2, evidence: 'Said so.' },
    { sample: 's3', score: 4, evidence: 'Because.' },
  ]);
});

test('answers fit a session that rate each of its samples once', () => {
  expect(fitsSession(aSession(), answersBy('a', [1, 2, 3, 4]))).toBe(true);
  for (const scores of [[1, 2, 3], [1, 2, 3, 4, 5], []]) expect(fitsSession(aSession(), answersBy('a', scores))).toBe(false);
  const twice = answersBy('a', [1, 2, 3, 4]);
  expect(fitsSession(aSession(), { ...twice, ratings: twice.ratings.map((rating) => ({ ...rating, sample: 's1' })) })).toBe(false);
});

test('two samples of each dimension are suggested, those that were used the least', () => {
  const samples = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, dimension: id < 'd' ? 'd1' : 'd2', title: id, text: id }));
  expect(suggestSamples(samples, [])).toEqual(['a', 'b', 'd', 'e']);
  expect(suggestSamples(samples, ['a', 'b', 'a'])).toEqual(['c', 'b', 'd', 'e']);
});

test('a month has four digits and two', () => {
  for (const month of ['2026-13', '2026-1', 'November', '']) expect(calibrationSchema.safeParse(aSession({ month })).success).toBe(false);
  expect(calibrationSchema.safeParse(aSession()).success).toBe(true);
});
