import { expect, test } from 'vitest';
import { splitMissing } from '@/lib/core/scorecard/focus/split-missing';
import { findMissing } from '@/lib/core/scorecard/missing';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { anInterview } from '../../../interviews.ts';

const [first = '', second = '', third = ''] = rubric.dimensions.map(({ id }) => id);
const known = { email: null, role: null, applicationId: null, link: null };
const focused = anInterview({ rubric, preparation: { ...known, plan: { planId: 'p', interviewId: 'i', dimensions: [first, second] } } });
const rated = (dimension: string, value: 4 | 'not-assessed') => ({ interviewId: 'i', dimension, value, ratedAt: 1 });

test('ratings that are missing out of focus are one thing, evidence there and all else is each for itself', () => {
  const reviewable = { interview: focused, ratings: [rated(first, 4), rated(third, 4)], evidence: { [first]: 1 } };
  const { each, aside, count } = splitMissing(findMissing(reviewable), focused);
  expect(each.map((one) => [one.what, 'dimension' in one ? one.dimension.id : null])).toEqual([
    ['rating', second],
    ['evidence', third],
    ['recommendation', null],
  ]);
  expect(aside.map(({ id }) => id)).toEqual(rubric.dimensions.slice(3).map(({ id }) => id));
  expect(count).toBe(4);
});

test('nothing is set aside once all out of focus is not assessed, or where nothing is in focus', () => {
  const ratings = rubric.dimensions.map(({ id }) => rated(id, 'not-assessed'));
  expect(splitMissing(findMissing({ interview: focused, ratings, evidence: {} }), focused)).toMatchObject({ aside: [], count: 1 });
  const plain = anInterview({ rubric });
  const missing = findMissing({ interview: plain, ratings: [], evidence: {} });
  expect(splitMissing(missing, plain)).toEqual({ each: missing, aside: [], count: missing.length });
});
