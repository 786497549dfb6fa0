import { expect, test } from 'vitest';
import { readPlanFile, writePlanFile } from '@/lib/core/plan/plan-file';
import { aPlan, aPlanned } from './plans.ts';

const plan = aPlan([aPlanned('a', ['t'], { link: 'https://meet.example.com/x' })]);

test('a plan that was written is read as it was', () => {
  expect(readPlanFile(writePlanFile(plan))).toEqual({ ok: true, value: plan });
});

test.each([
  ['{"schema":', 'not-json'],
  ['{"schema":"rubric/1"}', 'not-a-plan'],
  [JSON.stringify({ schema: 'plan/1', plan: { ...plan, interviews: [{ id: 'a' }] } }), 'not-a-plan'],
  [writePlanFile(aPlan([aPlanned('a', ['t'], { link: 'javascript:alert(1)' })])), 'not-a-plan'],
])('%s is refused as %s', (text, reason) => {
  expect(readPlanFile(text)).toEqual({ ok: false, reason });
});
