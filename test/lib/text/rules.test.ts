import { expect, test } from 'vitest';
import { because } from '@/lib/core/reasons';
import { explainRule } from '@/lib/text/rules';

const bar = { count: 2, score: 4 };

test.each([
  [because('bar-met', { ...bar, reached: 3 }), 'The bar is met: at least two dimensions at 4 or higher are needed, three dimensions reached it.'],
  [
    because('bar-not-met', { ...bar, reached: 1 }),
    'The bar is not met: at least two dimensions at 4 or higher are needed, one dimension reached it.',
  ],
  [
    because('bar-not-asked', { ...bar, level: 'mid' as const }),
    'Senior and Staff need at least two dimensions at 4 or higher. This is a mid rubric.',
  ],
  [because('score-compared', { name: 'Debugging', score: 3, value: 2 }), 'Debugging needs 3 or higher: it has 2.'],
  [because('score-not-assessed', { name: 'Debugging', score: 3 }), 'Debugging needs 3 or higher. It was not assessed.'],
])('%j is explained', (finding, words) => expect(explainRule(finding)).toBe(words));
