import { expect, test } from 'vitest';
import { makeId } from '@/lib/core/id';
import { type Interview, type Note, type Rating, type RatingValue, scores } from '@/lib/core/interview/interview';
import { rubricSchema } from '@/lib/core/rubric/rubric';
import { findMissing } from '@/lib/core/scorecard/missing';
import { countEvidence } from '@/lib/core/scorecard/review';
import { applyRules } from '@/lib/core/scorecard/rules';
import { calculateScore } from '@/lib/core/scorecard/score';
import { makeScorecard } from '@/lib/core/scorecard/scorecard';
import { formatCallTime } from '@/lib/core/time/call-time';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { fc } from '../../../setup/properties.ts';

const rate = (values: readonly RatingValue[]): readonly Rating[] =>
  rubric.dimensions
    .slice(0, values.length)
    .map(({ id }, index) => ({ interviewId: 'i', dimension: id, value: values[index] ?? 'not-assessed', ratedAt: 0 }));

test.each([
  [5, 5],
  [3, 3],
  [1, 1],
] as const)('%i on all seven gives %i', (score, value) => {
  expect(calculateScore(rubric.dimensions, rate(Array(7).fill(score)))).toEqual({ value, outOf: 5, coverage: 1 });
});

test('the score is the rational average, rounded half up to hundredths', async () => {
  const values = fc.array(fc.constantFrom<RatingValue>(...scores, 'not-assessed'), { minLength: 7, maxLength: 7 });
  await fc.assert(
    fc.property(values, (given) => {
      const scored = rubric.dimensions.flatMap(({ weight }, index) => {
        const value = given[index];
        return typeof value === 'number' ? [{ weight, value }] : [];
      });
      const weight = scored.reduce((sum, entry) => sum + entry.weight, 0);
      const { value } = calculateScore(rubric.dimensions, rate(given));
      if (weight === 0) return value === null;
      const exact = scored.reduce((sum, entry) => sum + entry.weight * entry.value, 0) / weight;
      return value !== null && Math.abs(value - exact) <= 0.005 + 1e-9;
    }),
    { numRuns: 1000 },
  );
});

test('a dimension not assessed leaves the average and the coverage', () => {
  expect(calculateScore(rubric.dimensions, rate([4, 'not-assessed']))).toEqual({ value: 4, outOf: 5, coverage: 0.2 });
});

test('the built-in rubric is valid and its weights sum to 100', () => {
  expect(rubricSchema.safeParse(rubric).success).toBe(true);
  expect(rubric.dimensions.map(({ weight }) => weight)).toEqual([20, 20, 15, 15, 12, 8, 10]);
});

test('minutes can exceed 59', () => expect(formatCallTime(4_385_000)).toBe('73:05'));

test('ids are UUIDv7 and sort by time', () => {
  const random = new Uint8Array(10).fill(255);
  expect(makeId(1_700_000_000_000, random)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(makeId(1, random) < makeId(2, new Uint8Array(10))).toBe(true);
});

const interview: Interview = {
  id: 'i',
  scorecardId: 's',
  candidate: 'Grace',
  rubric,
  context: 'live-call',
  platform: 'meet',
  call: null,
  startedAt: 1000,
  endedAt: 61_000,
  finishedAt: null,
  revision: 0,
  summary: '',
  recommendation: 'yes',
};
const note = (id: string, dimension: string | null, text = 'said so', recordedAt = 2000): Note => ({
  id,
  interviewId: 'i',
  recordedAt,
  text,
  dimension,
  kind: 'note',
  stance: null,
});

test('a score without a note, an unrated dimension, and no recommendation are missing; not assessed is not', () => {
  const evidence = countEvidence([note('a', 'code-quality-testing', '  ')]);
  const reviewable = { interview: { ...interview, recommendation: null }, evidence, ratings: rate(['not-assessed', 3]) };
  expect(findMissing(reviewable).map(({ what }) => what)).toEqual(['evidence', 'rating', 'rating', 'rating', 'rating', 'rating', 'recommendation']);
});

test('the senior rule applies from senior on', () => {
  expect(applyRules(rubric, rate([4, 4])).map(({ applies, met }) => ({ applies, met }))).toEqual([{ applies: false, met: null }]);
  expect(applyRules({ ...rubric, level: 'senior' }, rate([4, 3]))[0]?.met).toBe(false);
  expect(applyRules({ ...rubric, level: 'staff' }, rate([4, 5]))[0]?.met).toBe(true);
});

test('a scorecard holds each rating in the rubric order, and notes by their moment', () => {
  const { data } = makeScorecard(
    { interview, notes: [{ ...note('b', null, 'x', 3000), source: 'quote' }, note('a', 'technical-knowledge')], ratings: rate([4]) },
    { name: null, email: null },
    121_000,
    ({ code }) => code,
  );
  expect(data.rules.map(({ explanation }) => explanation)).toEqual(['bar-not-asked']);
  expect(data.notes.map(({ id, callTime, source }) => [id, callTime, source])).toEqual([
    ['a', 1000, 'typed'],
    ['b', 2000, 'quote'],
  ]);
  expect(data.ratings[0]).toEqual({
    dimension: 'technical-knowledge',
    score: 4,
    anchor: rubric.dimensions[0]?.anchors.four,
    evidence: ['a'],
    comment: null,
  });
  expect(data.ratings[1]).toEqual({ dimension: 'code-quality-testing', score: null, anchor: null, evidence: [], comment: null });
  expect(data.interview.secondsToFinish).toBe(60);
});
