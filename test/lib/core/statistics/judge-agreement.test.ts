import { expect, test } from 'vitest';
import { bandOf, intraclassCorrelation, judgeAgreement, krippendorffAlpha } from '@/lib/core/statistics';
import { observers, readTable } from './tables.ts';

test.each([
  [1, 'good'],
  [0.8, 'good'],
  [0.7999999, 'tentative'],
  [0.667, 'tentative'],
  [0.6669999, 'low'],
  [-0.2, 'low'],
] as const)('an alpha of %f is %s: nothing is rounded before', (alpha, band) => {
  expect(bandOf(alpha)).toBe(band);
});

test('the published observers agree well, over eleven units that two or more rated', () => {
  const agreement = judgeAgreement(observers);
  expect(agreement).toMatchObject({ raters: 4, units: 11, alpha: { is: 'told', value: krippendorffAlpha(observers, 'ordinal'), band: 'good' } });
  expect(agreement.intraclass).toEqual({ is: 'too-little', shortBy: { units: 2, raters: 0 }, units: 8 });
});

test('nine units or one rater are too little to tell: the counts stand alone, with what is missing', () => {
  const nine = readTable(['1 2 3 4 5 1 2 3 4', '1 2 3 4 5 1 2 3 4']);
  expect(judgeAgreement(nine)).toMatchObject({
    ...{ raters: 2, units: 9, exact: { agreeing: 9, pairs: 9 } },
    alpha: { is: 'too-little', shortBy: { units: 1, raters: 0 } },
  });
  expect(judgeAgreement(readTable(['1 2 3']))).toMatchObject({ raters: 0, units: 0, alpha: { is: 'too-little', shortBy: { units: 10, raters: 2 } } });
  expect(judgeAgreement([])).toMatchObject({ raters: 0, exact: { share: null } });
});

test('ten units are enough, and a unit that one rater alone rated is not counted', () => {
  const ratings = readTable(['1 2 3 4 5 1 2 3 4 5 3', '1 2 3 4 5 1 2 3 4 4 .', '. . . . . . . . . . .']);
  const agreement = judgeAgreement(ratings);
  expect(agreement).toMatchObject({ raters: 2, units: 10, alpha: { is: 'told' }, intraclass: { is: 'told', units: 10 } });
  const pairs = [1, 2, 3, 4, 5, 1, 2, 3, 4].map((value) => [value, value]);
  expect(agreement.intraclass).toMatchObject({ value: intraclassCorrelation([...pairs, [5, 4]], '2,1') });
});

test('one number for all is no variation, however many rated', () => {
  const ratings = readTable(Array<string>(3).fill(Array<string>(12).fill('3').join(' ')));
  expect(judgeAgreement(ratings)).toMatchObject({ alpha: { is: 'no-variation' }, intraclass: { is: 'no-variation' }, exact: { share: 1 } });
});
