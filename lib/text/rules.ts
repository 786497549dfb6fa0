import type { RuleFinding } from '@/lib/core/scorecard/rules';

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const dimensionCount = (count: number) => `${numbers[count] ?? count} ${count === 1 ? 'dimension' : 'dimensions'}`;
const bar = ({ count, score }: { readonly count: number; readonly score: number }) => `at least ${dimensionCount(count)} at ${score} or higher`;

/** What a rule found, in one or two English sentences. */
export function explainRule(finding: RuleFinding): string {
  const { code, params } = finding;
  if (code === 'bar-not-asked') return `Senior and Staff need ${bar(params)}. This is a ${params.level} rubric.`;
  if (code === 'bar-met' || code === 'bar-not-met')
    return `The bar is ${code === 'bar-met' ? 'met' : 'not met'}: ${bar(params)} are needed, ${dimensionCount(params.reached)} reached it.`;
  if (code === 'score-not-assessed') return `${params.name} needs ${params.score} or higher. It was not assessed.`;
  return `${params.name} needs ${params.score} or higher: it has ${params.value}.`;
}
