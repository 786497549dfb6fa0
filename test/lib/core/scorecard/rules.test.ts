import { describe, expect, test } from 'vitest';
import type { Rating, RatingValue } from '@/lib/core/interview/interview';
import { levels, type Rubric } from '@/lib/core/rubric/rubric';
import { applyRules } from '@/lib/core/scorecard/rules';
import { backendEngineerSenior } from '@/lib/rubrics/built-in/backend-engineer-senior';

const [first, second, third] = backendEngineerSenior.dimensions.map(({ id }) => id);
const rate = (...values: readonly RatingValue[]): readonly Rating[] =>
  values.map((value, index) => ({ interviewId: 'i', dimension: [first, second, third][index] ?? '', value, ratedAt: 0 }));
const withRule = (rule: Rubric['rules'][number], level: Rubric['level'] = 'senior'): Rubric => ({ ...backendEngineerSenior, level, rules: [rule] });
const outcomeOf = (rubric: Rubric, ratings: readonly Rating[]) => applyRules(rubric, ratings).map(({ applies, met }) => ({ applies, met }));

const twoAtFour = { rule: 'minimum-count', count: 2, score: 4 } as const;

describe('so many dimensions at a score', () => {
  test.each(levels.map((level) => [level, level === 'senior' || level === 'staff'] as const))('at level %s: %s', (level, applies) => {
    expect(outcomeOf(withRule(twoAtFour, level), rate(5, 5, 5))).toEqual([{ applies, met: applies ? true : null }]);
  });

  test.each<[string, readonly RatingValue[], boolean]>([
    ['exactly as many at exactly the score', [4, 4, 3], true],
    ['more than as many', [4, 5, 4], true],
    ['one too few', [4, 3, 3], false],
    ['one that was not assessed', [4, 'not-assessed'], false],
  ])('is judged with %s', (_what, values, met) => expect(outcomeOf(withRule(twoAtFour), rate(...values))).toEqual([{ applies: true, met }]));
});

describe('a dimension at a score', () => {
  const rule = { rule: 'minimum-score', dimension: second ?? '', score: 3 } as const;
  test.each<[string, readonly RatingValue[], boolean | null]>([
    ['above it', [1, 4], true],
    ['exactly at it', [1, 3], true],
    ['below it, whatever the others have', [5, 2, 5], false],
    ['that was not assessed', [5, 'not-assessed'], null],
    ['that was not rated', [5], null],
  ])('is judged %s', (_what, values, met) => expect(outcomeOf(withRule(rule), rate(...values))).toEqual([{ applies: true, met }]));

  test.each(levels)('applies at level %s', (level) => expect(outcomeOf(withRule(rule, level), rate(3, 3))).toEqual([{ applies: true, met: true }]));
});
