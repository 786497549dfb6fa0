import { because } from '@/lib/core/reasons';
import type { Dimension, Rubric, Rule } from '@/lib/core/rubric/rubric';
import type { RatedDimension } from './score';

/** The part of a rubric that its rules are about. */
export type RuledRubric = Pick<Rubric, 'level' | 'rules'> & { readonly dimensions: readonly Pick<Dimension, 'id' | 'name'>[] };

type Bar = { readonly count: number; readonly score: number };

/** What a rule found: a code with its parameters, which lib/text turns into a sentence. */
export type RuleFinding =
  | { readonly code: 'bar-not-asked'; readonly params: Bar & { readonly level: Rubric['level'] } }
  | { readonly code: 'bar-met'; readonly params: Bar & { readonly reached: number } }
  | { readonly code: 'bar-not-met'; readonly params: Bar & { readonly reached: number } }
  | { readonly code: 'score-not-assessed'; readonly params: { readonly name: string; readonly score: number } }
  | { readonly code: 'score-compared'; readonly params: { readonly name: string; readonly score: number; readonly value: number } };

/** The result of a rule for one scorecard; `met` is null where the rule does not apply. */
export type RuleOutcome = { readonly rule: Rule; readonly applies: boolean; readonly met: boolean | null; readonly finding: RuleFinding };

function countRule(rule: Extract<Rule, { rule: 'minimum-count' }>, rubric: RuledRubric, ratings: readonly RatedDimension[]): RuleOutcome {
  const { count, score } = rule;
  const applies = rubric.level === 'senior' || rubric.level === 'staff';
  if (!applies) return { rule, applies, met: null, finding: because('bar-not-asked', { count, score, level: rubric.level }) };
  const reached = ratings.filter(({ value }) => typeof value === 'number' && value >= score).length;
  const met = reached >= count;
  const found = { count, score, reached };
  return { rule, applies, met, finding: met ? because('bar-met', found) : because('bar-not-met', found) };
}

function scoreRule(rule: Extract<Rule, { rule: 'minimum-score' }>, rubric: RuledRubric, ratings: readonly RatedDimension[]): RuleOutcome {
  const { dimension, score } = rule;
  const name = rubric.dimensions.find(({ id }) => id === dimension)?.name ?? dimension;
  const value = ratings.find((rating) => rating.dimension === dimension)?.value;
  if (typeof value !== 'number') return { rule, applies: true, met: null, finding: because('score-not-assessed', { name, score }) };
  return { rule, applies: true, met: value >= score, finding: because('score-compared', { name, score, value }) };
}

/** The result of each rule, in the rubric's order. */
export function applyRules(rubric: RuledRubric, ratings: readonly RatedDimension[]): readonly RuleOutcome[] {
  return rubric.rules.map((rule) => (rule.rule === 'minimum-count' ? countRule(rule, rubric, ratings) : scoreRule(rule, rubric, ratings)));
}
