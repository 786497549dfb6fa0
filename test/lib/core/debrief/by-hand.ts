import { rated } from './scorecards.ts';

const [uneven, even] = [
  [40, 30, 20, 10],
  [25, 25, 25, 25],
];

/**
 * Three scorecards with other weights and rules, and dimensions that were not assessed. Computed by hand:
 *
 *             Ada      Barbara  Cora   | n  mean   min max spread  share of the weight, in %
 *   d1 (40/25) 4        2        5     | 3  3.67   2   5   3 wide  (40 + 25 + 40) / 3 = 35
 *   d2 (30/25) 3        3        –     | 2  3      3   3   0       (30 + 25 + 30) / 3 = 28.33
 *   d3 (20/25) 5        4        4     | 3  4.33   4   5   1       (20 + 25 + 20) / 3 = 21.67
 *   d4 (10/25) –        4        2     | 2  3      2   4   2 wide  (10 + 25 + 10) / 3 = 15
 *   own score  350/90   13/4     300/70
 *              3.89     3.25     4.29  | mean 3.8082
 *   score of means: .35 · 3.6667 + .2833 · 3 + .2167 · 4.3333 + .15 · 3 = 3.5222
 *
 * At 4 or higher: two of Ada's (of two needed), two of Barbara's (of three), two of Cora's (of two); one of the means.
 */
export const byHand = [
  rated(uneven ?? [], [4, 3, 5, null], {
    id: 'a',
    interviewer: 'Ada',
    level: 'senior',
    recommendation: 'yes',
    finishedAt: '2026-11-23T17:10:00.000Z',
    rules: [
      { rule: 'minimum-count', count: 2, score: 4 },
      { rule: 'minimum-score', dimension: 'd1', score: 3 },
    ],
  }),
  rated(even ?? [], [2, 3, 4, 4], {
    id: 'b',
    interviewer: 'Barbara',
    level: 'staff',
    recommendation: 'no',
    finishedAt: '2026-11-24T17:10:00.000Z',
    rules: [
      { rule: 'minimum-count', count: 3, score: 4 },
      { rule: 'minimum-score', dimension: 'd2', score: 3 },
    ],
  }),
  rated(uneven ?? [], [5, null, 4, 2], {
    id: 'c',
    interviewer: 'Cora',
    level: 'senior',
    recommendation: 'yes',
    finishedAt: '2026-11-25T17:10:00.000Z',
    rules: [
      { rule: 'minimum-count', count: 2, score: 4 },
      { rule: 'minimum-score', dimension: 'd4', score: 3 },
    ],
  }),
];

/** The table by hand as texts: a row for each dimension, then the scores and the recommendations. */
export const tableByHand = [
  ['d1', '4', '2', '5', '3.67', '3, wide'],
  ['d2', '3', '3', '–', '3.00', '0'],
  ['d3', '5', '4', '4', '4.33', '1'],
  ['d4', '–', '4', '2', '3.00', '2, wide'],
];

/** What the rules find over the means, each once, and on each scorecard. */
export const rulesByHand = {
  means: [
    'The bar is not met: at least two dimensions at 4 or higher are needed, one dimension reached it.',
    'd1 needs 3 or higher: it has 3.67.',
    'The bar is not met: at least three dimensions at 4 or higher are needed, one dimension reached it.',
    'd2 needs 3 or higher: it has 3.',
    'd4 needs 3 or higher: it has 3.',
  ],
  own: [
    'Ada: The bar is met: at least two dimensions at 4 or higher are needed, two dimensions reached it.',
    'Ada: d1 needs 3 or higher: it has 4.',
    'Barbara: The bar is not met: at least three dimensions at 4 or higher are needed, two dimensions reached it.',
    'Barbara: d2 needs 3 or higher: it has 3.',
    'Cora: The bar is met: at least two dimensions at 4 or higher are needed, two dimensions reached it.',
    'Cora: d4 needs 3 or higher: it has 2.',
  ],
};
