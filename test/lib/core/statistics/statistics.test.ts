import { expect, test } from 'vitest';
import {
  cohenKappa,
  differencesByGroup,
  type IntraclassForm,
  intraclassCorrelation,
  krippendorffAlpha,
  type Level,
  pairAgreement,
  quadraticWeights,
  severities,
  summarizeScores,
} from '@/lib/core/statistics';
import { fc } from '../../../setup/properties.ts';
import { drawnTables, observers, permute, readTable } from './tables.ts';

test.each([
  ['nominal', 0.7434],
  ['ordinal', 0.8154],
  ['interval', 0.8491],
  ['ratio', 0.7974],
] as const)("Krippendorff's published data give alpha at the %s level: %f", (level, alpha) => {
  expect(krippendorffAlpha(observers, level)).toBeCloseTo(alpha, 4);
});

/** Shrout and Fleiss, 1979: six targets and four judges. */
const judges = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

test('units that only one rater rated change nothing', () => {
  const more = observers.map((values, rater) => [...values, rater === 0 ? 5 : null, null, rater === 2 ? 1 : null]);
  for (const level of ['nominal', 'ordinal', 'interval', 'ratio'] as const)
    expect(krippendorffAlpha(more, level)).toBe(krippendorffAlpha(observers, level));
  expect(pairAgreement(more, 0)).toEqual(pairAgreement(observers, 0));
});

test.each([
  ['1,1', 0.1657],
  ['2,1', 0.2898],
  ['3,1', 0.7148],
  ['1,k', 0.4428],
  ['2,k', 0.6201],
  ['3,k', 0.9093],
] as const)('the data of Shrout and Fleiss give ICC(%s): %f', (form, correlation) => {
  expect(intraclassCorrelation(judges, form)).toBeCloseTo(correlation, 4);
});

test("a table of 20, 5, 10 and 15 gives Cohen's kappa of 0.4", () => {
  expect(
    cohenKappa([
      [20, 5],
      [10, 15],
    ]),
  ).toBeCloseTo(0.4, 10);
});

test('two raters with one and the same score have no alpha, because agreement cannot be told from chance', () => {
  for (const level of ['nominal', 'ordinal', 'interval', 'ratio'] as const)
    expect(krippendorffAlpha(readTable(Array(2).fill('3 3 3 3 3 3 3')), level)).toBeNull();
});

test('an alpha of 0 can stand beside six of seven that agree', () => {
  const ratings = readTable(['3 3 3 3 3 3 5', '3 3 3 3 3 3 3']);
  expect(krippendorffAlpha(ratings, 'ordinal')).toBeCloseTo(0, 10);
  expect(pairAgreement(ratings, 0)).toEqual({ agreeing: 6, pairs: 7, share: 6 / 7 });
  expect(pairAgreement(ratings, 1)).toEqual({ agreeing: 6, pairs: 7, share: 6 / 7 });
});

test('two raters who differ by one on two of seven', () => {
  const ratings = readTable(['4 3 5 2 4 3 5', '4 4 5 2 3 3 5']);
  expect(krippendorffAlpha(ratings, 'ordinal')).toBeCloseTo(0.8598, 4);
  expect(krippendorffAlpha(ratings, 'interval')).toBeCloseTo(0.875, 4);
  expect(pairAgreement(ratings, 0)).toMatchObject({ agreeing: 5, pairs: 7 });
  expect(pairAgreement(ratings, 1)).toMatchObject({ agreeing: 7, pairs: 7, share: 1 });
});

test('nothing, one rater, and units with one value are undefined', () => {
  for (const ratings of [[], readTable(['1 2 3']), readTable(['1 . 3', '. 2 .'])]) {
    expect(krippendorffAlpha(ratings, 'ordinal')).toBeNull();
    expect(pairAgreement(ratings, 0)).toEqual({ agreeing: 0, pairs: 0, share: null });
  }
  for (const table of [
    [],
    [[1, 2]],
    [[1], [2]],
    [[1, 2], [1]],
    [
      [0.1, 0.1, 0.1],
      [0.1, 0.1, 0.1],
    ],
  ])
    expect(intraclassCorrelation(table, '2,1')).toBeNull();
  for (const table of [
    [],
    [
      [0, 0],
      [0, 0],
    ],
    [
      [7, 0],
      [0, 0],
    ],
    [[1, 2]],
  ])
    expect(cohenKappa(table)).toBeNull();
});

test('quadratic weights leave the nearest disagreement the lightest, and come close to ICC(2,1)', () => {
  expect(quadraticWeights(3)).toEqual([
    [0, 0.25, 1],
    [0.25, 0, 0.25],
    [1, 0.25, 0],
  ]);
  const pairs = Array.from({ length: 400 }, (_, at) => [1 + (at % 5), 1 + ((at + (at % 3 === 0 ? 1 : 0)) % 5)] as const);
  const table = Array.from({ length: 5 }, (_, row) =>
    Array.from({ length: 5 }, (_none, column) => pairs.filter(([a, b]) => a === row + 1 && b === column + 1).length),
  );
  expect(cohenKappa(table, quadraticWeights(5))).toBeCloseTo(intraclassCorrelation(pairs, '2,1') ?? NaN, 2);
});

test('the summary of scores omits missing ones, and is empty without scores', () => {
  expect(summarizeScores([4, null, 2, 5])).toEqual({ n: 3, mean: 11 / 3, min: 2, max: 5, spread: 3 });
  expect(summarizeScores([null])).toBeNull();
});

test('severity is the mean difference to the others, its deviation, and where they differ most', () => {
  expect(severities(readTable(['4 5 3 .', '3 3 3 1', '3 3 . 2']))).toEqual([
    { n: 3, mean: 1, deviation: 1, unit: 1 },
    { n: 4, mean: -0.625, deviation: expect.closeTo(Math.sqrt(0.6875 / 3), 10), unit: 1 },
    { n: 3, mean: (-0.5 - 1 + 1) / 3, deviation: expect.closeTo(1.0408, 4), unit: 1 },
  ]);
  expect(severities(readTable(['4 5']))).toEqual([{ n: 0, mean: null, deviation: null, unit: null }]);
});

test.each(['nominal', 'ordinal', 'interval', 'ratio'] satisfies Level[])(
  'alpha at the %s level is the same in any order of raters and units',
  async (level) => {
    await fc.assert(
      fc.property(drawnTables, ({ ratings, raterOrder, unitOrder }) => {
        const permuted = permute(ratings, raterOrder, unitOrder);
        const [alpha, again] = [krippendorffAlpha(ratings, level), krippendorffAlpha(permuted, level)];
        if (alpha === null) expect(again).toBeNull();
        else expect(again).toBeCloseTo(alpha, 9);
        expect(pairAgreement(permuted, 1)).toEqual(pairAgreement(ratings, 1));
      }),
    );
  },
);

test.each(['1,1', '2,1', '3,1', '1,k', '2,k', '3,k'] satisfies IntraclassForm[])(
  'ICC(%s) is the same in any order of raters and targets',
  async (form) => {
    await fc.assert(
      fc.property(drawnTables, ({ ratings, raterOrder, unitOrder }) => {
        const table = ratings.map((row) => row.map((value) => value ?? 3));
        const permuted = raterOrder.map((rater) => unitOrder.map((unit) => table[rater]?.[unit] ?? 0));
        const [one, again] = [intraclassCorrelation(table, form), intraclassCorrelation(permuted, form)];
        if (one === null) expect(again).toBeNull();
        else expect(again).toBeCloseTo(one, 6);
      }),
    );
  },
);

const mostFrequent = (unit: readonly number[]) =>
  unit.reduce((most, next) => (unit.filter((one) => one === next).length > unit.filter((one) => one === most).length ? next : most));

test('a rater who gives the most frequent value of each unit never lowers exact agreement where each unit has equally many ratings', async () => {
  await fc.assert(
    fc.property(drawnTables, fc.nat(), ({ ratings }, seed) => {
      // Every unit keeps the same number of ratings, by raters that differ from unit to unit.
      const kept = 2 + (seed % Math.max(1, ratings.length - 1));
      const isKept = (rater: number, unit: number) => (rater + unit * (seed + 1)) % ratings.length < kept;
      const table = ratings.map((row, rater) => row.map((value, unit) => (isKept(rater, unit) ? (value ?? 3) : null)));
      const units = (table[0] ?? []).map((_, unit) => table.flatMap((row) => row[unit] ?? []));
      expect(new Set(units.map(({ length }) => length)).size).toBe(1);
      const [before, after] = [pairAgreement(table, 0), pairAgreement([...table, units.map(mostFrequent)], 0)];
      expect(after.share ?? 0).toBeGreaterThanOrEqual((before.share ?? 0) - 1e-12);
    }),
  );
});

test('where units have unequally many ratings, such a rater can lower it: units that few rated gain weight', () => {
  const table = readTable([...Array<string>(9).fill('3 .'), '3 1', '3 5']);
  const usual = [3, 1];
  expect(pairAgreement([...table, usual], 0).share ?? 0).toBeLessThan(pairAgreement(table, 0).share ?? 0);
});

test('differences by group are those of its units, the largest first', () => {
  const ratings = readTable(['4 5 3 .', '3 3 3 1', '3 3 . 2']);
  expect(differencesByGroup(ratings, 0, ['a', 'b', 'b', 'c'])).toEqual([
    { group: 'a', n: 1, mean: 1 },
    { group: 'b', n: 2, mean: 1 },
  ]);
  expect(differencesByGroup(ratings, 2, ['a', 'b', 'b', 'c'])[0]).toEqual({ group: 'b', n: 1, mean: -1 });
  expect(differencesByGroup(ratings, 7, [])).toEqual([]);
});

test('kappa is the same whichever rater stands in the rows', async () => {
  const square = fc.array(fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 });
  await fc.assert(
    fc.property(square, (table) => {
      const turned = table.map((_, column) => table.map((row) => row[column] ?? 0));
      const [one, again] = [cohenKappa(table, quadraticWeights(4)), cohenKappa(turned, quadraticWeights(4))];
      if (one === null) expect(again).toBeNull();
      else expect(again).toBeCloseTo(one, 9);
    }),
  );
});
