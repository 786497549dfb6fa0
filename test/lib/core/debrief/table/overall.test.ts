import { describe, expect, test } from 'vitest';
import { endsOf, makeDebriefTable } from '@/lib/core/debrief/table/make-table';
import { applyMeanRules, applyOwnRules, averageScores, countRecommendations } from '@/lib/core/debrief/table/overall';
import { fc } from '../../../../setup/properties.ts';
import { joined, rated } from '../scorecards.ts';

const weights = [40, 30, 20, 10];
const panel = [
  rated(weights, [4, 3, 5, null], { id: 'a', recommendation: 'yes' }),
  rated(weights, [2, 3, 4, 4], { id: 'b', recommendation: 'no' }),
  rated(weights, [5, null, 4, 2], { id: 'c', recommendation: 'yes' }),
];
const table = makeDebriefTable(panel);

/*
 * By hand:        a      b      c    | n  mean    min max spread
 *   d1 (40)       4      2      5    | 3  11/3    2   5   3
 *   d2 (30)       3      3      –    | 2  3       3   3   0
 *   d3 (20)       5      4      4    | 3  13/3    4   5   1
 *   d4 (10)       –      4      2    | 2  3       2   4   2
 *   own score  350/90   2.90  300/70 | mean of them 3.6915
 *   score of means: (40·11/3 + 30·3 + 20·13/3 + 10·3) / 100 = 3.5333
 */
test('the averages are those of a table computed by hand', () => {
  expect(table.rows.map(({ summary }) => summary)).toEqual([
    { n: 3, mean: 11 / 3, min: 2, max: 5, spread: 3 },
    { n: 2, mean: 3, min: 3, max: 3, spread: 0 },
    { n: 3, mean: 13 / 3, min: 4, max: 5, spread: 1 },
    { n: 2, mean: 3, min: 2, max: 4, spread: 2 },
  ]);
  expect(averageScores(table)).toEqual({ meanOfScores: { value: 3.69, n: 3 }, scoreOfMeans: { value: 3.53, n: 4 }, areApart: true });
});

test('a spread of 2 or more is wide, and its ends are those with the lowest and the highest score', () => {
  expect(table.rows.map(({ isWide }) => isWide)).toEqual([true, false, false, true]);
  const [first, , , last] = table.rows;
  expect(first && endsOf(first)).toEqual({ low: ['b'], high: ['c'] });
  expect(last && endsOf(last)).toEqual({ low: ['c'], high: ['b'] });
});

test('a cell holds the score, its anchor, and how much evidence there is of which stance', () => {
  const [first, , , last] = table.rows;
  expect(first?.cells[0]).toEqual({
    scorecardId: 'a',
    dimension: 'd1',
    score: 4,
    anchor: 'Anchor 4',
    evidence: 1,
    stances: { for: 1, against: 0, revisit: 0, plain: 0 },
    weight: 40,
    comment: null,
  });
  expect(last?.cells[0]).toMatchObject({ score: null, anchor: null, evidence: 0 });
});

describe('the two averages are apart', () => {
  test('from exactly 0.05 on', () => {
    const exact = makeDebriefTable([rated([90, 10], [4, 3], { id: 'a' }), rated([90, 10], [4, null], { id: 'b' })]);
    expect(averageScores(exact)).toEqual({ meanOfScores: { value: 3.95, n: 2 }, scoreOfMeans: { value: 3.9, n: 2 }, areApart: true });
  });

  test('and not below, although rounded they are', () => {
    const below = makeDebriefTable([rated([901, 99], [4, 3], { id: 'a' }), rated([901, 99], [4, null], { id: 'b' })]);
    expect(averageScores(below)).toEqual({ meanOfScores: { value: 3.95, n: 2 }, scoreOfMeans: { value: 3.9, n: 2 }, areApart: false });
  });
});

test('what nobody assessed, or what has no weight, has no average', () => {
  expect(averageScores(makeDebriefTable([]))).toEqual({ meanOfScores: null, scoreOfMeans: null, areApart: false });
  const none = makeDebriefTable([rated([1, 1], [null, null])]);
  expect(averageScores(none)).toEqual({ meanOfScores: null, scoreOfMeans: null, areApart: false });
  expect(none.rows.map(({ summary, isWide }) => [summary, isWide])).toEqual([
    [null, false],
    [null, false],
  ]);
  expect(averageScores(makeDebriefTable([rated([0, 0], [4, 5])]))).toMatchObject({ meanOfScores: null, scoreOfMeans: null });
});

test('of rubrics with other weights each dimension counts with its mean share, and the difference is said', () => {
  const mixed = makeDebriefTable([rated([75, 25], [4, 2], { id: 'a' }), rated([25, 75], [4, 2], { id: 'b', level: 'mid' })]);
  expect(averageScores(mixed).scoreOfMeans).toEqual({ value: 3, n: 2 });
  expect(mixed.differences).toMatchObject({ levels: ['junior', 'mid'], haveOtherWeights: true, haveOtherVersions: true, alignedByName: [] });
  expect(table.differences).toBeNull();
});

test('a dimension that one rubric does not have is absent there, not 0', () => {
  const some = makeDebriefTable([rated([1, 1], [4, 2], { id: 'a' }), joined([{ id: 'd1', weight: 1, score: 2 }], { id: 'b' })]);
  expect(some.rows[1]?.cells).toEqual([expect.objectContaining({ score: 2 }), null]);
  expect(some.rows[1]?.summary).toEqual({ n: 1, mean: 2, min: 2, max: 2, spread: 0 });
  expect(some.differences?.missingSomewhere).toEqual(['d2']);
});

test('recommendations are counted', () => {
  expect(countRecommendations(panel)).toEqual({ 'strong-no': 0, no: 1, yes: 2, 'strong-yes': 0, none: 0 });
});

describe('rules', () => {
  const rules = [
    { rule: 'minimum-count', count: 2, score: 4 },
    { rule: 'minimum-score', dimension: 'd1', score: 3 },
  ] as const;
  const senior = (scores: readonly (number | null)[], id: string) => rated([1, 1, 1], scores, { id, level: 'senior', rules });

  test('are applied to each scorecard and over the means, where exactly the score is enough', () => {
    const both = [senior([5, 4, 1], 'a'), senior([3, 4, 3], 'b')];
    expect(both.map(({ data }) => applyOwnRules(data).map(({ met }) => met))).toEqual([
      [true, true],
      [false, true],
    ]);
    expect(applyMeanRules(makeDebriefTable(both)).map(({ applies, met, scorecards }) => ({ applies, met, scorecards }))).toEqual([
      { applies: true, met: true, scorecards: ['a', 'b'] },
      { applies: true, met: true, scorecards: ['a', 'b'] },
    ]);
  });

  test('are not met just below the score', () => {
    const means = applyMeanRules(makeDebriefTable([senior([5, 4, 1], 'a'), senior([2, 4, 3], 'b')]));
    expect(means.map(({ met }) => met)).toEqual([false, true]);
  });

  test('are those of each rubric', () => {
    const mixed = makeDebriefTable([senior([5, 4, 1], 'a'), rated([1, 1, 1], [5, 4, 1], { id: 'b', level: 'junior', rules })]);
    expect(applyMeanRules(mixed).map(({ rule, applies, scorecards }) => [rule.rule, applies, scorecards])).toEqual([
      ['minimum-count', true, ['a']],
      ['minimum-score', true, ['a', 'b']],
      ['minimum-count', false, ['b']],
    ]);
  });
});

const score = fc.option(fc.integer({ min: 1, max: 5 }));
const drawnWeights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 6 });
const drawnPanel = drawnWeights.chain((drawn) =>
  fc
    .array(fc.array(score, { minLength: drawn.length, maxLength: drawn.length }), { minLength: 1, maxLength: 5 })
    .map((all) => all.map((scores, index) => rated(drawn, scores, { id: `s${index}` }))),
);

describe('of any panel', () => {
  test('every mean lies between the lowest and the highest score, and averages between 1 and 5', async () => {
    await fc.assert(
      fc.property(drawnPanel, (cards) => {
        const made = makeDebriefTable(cards);
        const summaries = made.rows.map(({ summary }) => summary).filter((summary) => summary !== null);
        expect(summaries.every(({ mean, min, max }) => mean >= min && mean <= max)).toBe(true);
        const { meanOfScores, scoreOfMeans } = averageScores(made);
        const averages = [meanOfScores, scoreOfMeans].filter((average) => average !== null);
        expect(averages.every(({ value }) => value >= 1 && value <= 5)).toBe(true);
        expect(meanOfScores === null).toBe(scoreOfMeans === null);
      }),
    );
  });

  test('both averages are the same where everybody assessed everything', async () => {
    const complete = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.property(complete, fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.nat(1000), fc.nat(1000)), (all, drawn) => {
        const { meanOfScores, scoreOfMeans, areApart } = averageScores(
          makeDebriefTable(all.map((scores, at) => rated(drawn, scores, { id: `s${at}` }))),
        );
        expect([areApart, meanOfScores?.value]).toEqual([false, scoreOfMeans?.value]);
      }),
    );
  });

  test('one scorecard alone has its own score as both', async () => {
    await fc.assert(
      fc.property(drawnPanel, ([only]) => {
        if (only === undefined) return;
        const { meanOfScores, scoreOfMeans } = averageScores(makeDebriefTable([only]));
        expect([meanOfScores?.value ?? null, scoreOfMeans?.value ?? null]).toEqual([only.data.score.value, only.data.score.value]);
      }),
    );
  });
});
