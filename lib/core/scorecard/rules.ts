import type { Rating } from '@/lib/core/interview/interview';
import type { Rubric, Rule } from '@/lib/core/rubric/rubric';

/** What a rule says of one scorecard; `met` is null where the rule does not apply. */
export type RuleOutcome = Rule & { readonly applies: boolean; readonly met: boolean | null; readonly explanation: string };

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const dimensionCount = (count: number) => `${words[count] ?? count} ${count === 1 ? 'dimension' : 'dimensions'}`;

function countRule(rule: Extract<Rule, { rule: 'minimum-count' }>, rubric: Rubric, ratings: readonly Rating[]): RuleOutcome {
  const applies = rubric.level === 'senior' || rubric.level === 'staff';
  const reached = ratings.filter(({ value }) => typeof value === 'number' && value >= rule.score).length;
  const met = reached >= rule.count;
  const bar = `at least ${dimensionCount(rule.count)} at ${rule.score} or higher`;
  if (!applies) return { ...rule, applies, met: null, explanation: `Senior and Staff need ${bar}. This is a ${rubric.level} rubric.` };
  const verdict = met ? 'The bar is met' : 'The bar is not met';
  return { ...rule, applies, met, explanation: `${verdict}: ${bar} are needed, ${dimensionCount(reached)} reached it.` };
}

function scoreRule(rule: Extract<Rule, { rule: 'minimum-score' }>, rubric: Rubric, ratings: readonly Rating[]): RuleOutcome {
  const name = rubric.dimensions.find(({ id }) => id === rule.dimension)?.name ?? rule.dimension;
  const value = ratings.find(({ dimension }) => dimension === rule.dimension)?.value;
  if (typeof value !== 'number')
    return { ...rule, applies: true, met: null, explanation: `${name} needs ${rule.score} or higher. It was not assessed.` };
  const met = value >= rule.score;
  return { ...rule, applies: true, met, explanation: `${name} needs ${rule.score} or higher: it has ${value}.` };
}

/** Each rule of the rubric with its outcome, in the rubric's order. */
export function applyRules(rubric: Rubric, ratings: readonly Rating[]): readonly RuleOutcome[] {
  return rubric.rules.map((rule) => (rule.rule === 'minimum-count' ? countRule(rule, rubric, ratings) : scoreRule(rule, rubric, ratings)));
}
