import { expect, test } from 'vitest';
import type { ScorecardData } from '@/lib/core/debrief/debrief-scorecard';
import { findScorecardFaults } from '@/lib/core/debrief/scorecard-faults';
import { scores } from '@/lib/core/interview/interview';
import { builtInRubrics } from '@/lib/rubrics/built-in';
import { fc } from '../../../setup/properties.ts';
import { finish } from '../../delivery/destinations/attempt.ts';
import { scorecardOf } from './scorecards.ts';

const sound = scorecardOf([
  { id: 'd1', weight: 60, score: 4 },
  { id: 'd2', weight: 40, score: 2 },
  { id: 'd3', weight: 20, score: null },
]);
const [first, second, third] = sound.ratings;
const withRatings = (...ratings: readonly (ScorecardData['ratings'][number] | undefined)[]): ScorecardData => ({
  ...sound,
  ratings: ratings.filter((rating) => rating !== undefined),
});
const codesOf = (data: ScorecardData) => findScorecardFaults(data).map(({ code }) => code);

test('a scorecard that was finished with the extension fits together, whatever was rated', async () => {
  expect(findScorecardFaults(sound)).toEqual([]);
  expect(findScorecardFaults(finish([4, 3, 5, 'not-assessed', 2, 3, 4]).data)).toEqual([]);
  const rubrics = await Promise.all(builtInRubrics.map(({ load }) => load()));
  const values = fc.array(fc.constantFrom(...scores, 'not-assessed' as const), { minLength: 12, maxLength: 12 });
  await fc.assert(
    fc.property(fc.constantFrom(...rubrics), values, (rubric, drawn) => {
      const { data } = finish(drawn, { rubric });
      const notes = data.notes.filter(({ dimension }) => dimension === null || rubric.dimensions.some(({ id }) => id === dimension));
      expect(findScorecardFaults({ ...data, notes })).toEqual([]);
    }),
  );
});

test.each<[string, ScorecardData, string]>([
  ['a score that its ratings do not give', { ...sound, score: { ...sound.score, value: 3.21 } }, 'score-differs'],
  ['a score where nothing was assessed', { ...withRatings(third), score: { ...sound.score, value: 3.2 } }, 'score-differs'],
  ['no score although something was assessed', { ...sound, score: { ...sound.score, value: null } }, 'score-differs'],
  ['another share of the weight', { ...sound, score: { ...sound.score, coverage: 1 } }, 'coverage-differs'],
  ['evidence that does not exist', { ...sound, notes: sound.notes.slice(1) }, 'unknown-evidence'],
  ['a rating of a dimension that does not exist', withRatings(first, second, first && { ...first, dimension: 'd9' }), 'unknown-dimension'],
  ['a note under one', { ...sound, notes: sound.notes.map((note) => ({ ...note, dimension: 'd9' })) }, 'unknown-dimension'],
  [
    'a rule about one',
    { ...sound, rules: [{ rule: 'minimum-score', dimension: 'd9', score: 3, applies: true, met: true, explanation: '' }] },
    'unknown-dimension',
  ],
  ['a dimension that is rated twice', withRatings(first, second, third, first && { ...first, score: 5 }), 'rated-twice'],
  [
    'a dimension that is listed twice',
    { ...sound, rubric: { ...sound.rubric, dimensions: [...sound.rubric.dimensions, ...sound.rubric.dimensions] } },
    'dimension-twice',
  ],
  ['a score above the scale', withRatings(first && { ...first, score: 6 }, second, third), 'score-outside'],
  ['a score below it', withRatings(first && { ...first, score: 0 }, second, third), 'score-outside'],
  [
    'a weight below 0',
    { ...sound, rubric: { ...sound.rubric, dimensions: sound.rubric.dimensions.map((dimension) => ({ ...dimension, weight: -1 })) } },
    'weight-outside',
  ],
  ['no finish', { ...sound, interview: { ...sound.interview, finishedAt: null } }, 'not-finished'],
  ['a revision before the first', { ...sound, revision: 0 }, 'no-such-revision'],
])('%s is a fault', (_what, data, code) => {
  expect(new Set(codesOf(data))).toEqual(new Set([code]));
});

test('a fault names what does not fit', () => {
  expect(findScorecardFaults({ ...sound, score: { ...sound.score, value: 3.21 } })).toEqual([
    { code: 'score-differs', params: { stated: 3.21, calculated: 3.2 } },
  ]);
});
