import { describe, expect, test } from 'vitest';
import { adaptToRubric, copyPlan, isRubricChanged, putInterview, removeInterview, setCovered } from '@/lib/core/plan/change-plan';
import { interviewPlanSchema, mostPlanned } from '@/lib/core/plan/plan';
import { followPlan, preparePlanned } from '@/lib/core/plan/prepare-planned';
import { fc } from '../../../setup/properties.ts';
import { aPlan, aPlanned } from './plans.ts';

const plan = aPlan([aPlanned('a', ['t']), aPlanned('b', ['d', 'c'], { startsAt: 5000, link: 'https://meet.example.com/x' })]);
const counted = () => {
  let last = 0;
  return () => {
    last += 1;
    return `new-${last}`;
  };
};

test('property: covering is idempotent, and taking it back leaves the plan as it was', async () => {
  await fc.assert(
    fc.property(fc.constantFrom('a', 'b', 'gone'), fc.constantFrom('t', 'd', 's', 'c'), (interview, dimension) => {
      const covered = setCovered(plan, interview, dimension, true);
      expect(setCovered(covered, interview, dimension, true)).toEqual(covered);
      const without = setCovered(plan, interview, dimension, false);
      expect(setCovered(covered, interview, dimension, false)).toEqual(without);
      expect(interviewPlanSchema.safeParse(covered).success).toBe(true);
    }),
  );
});

test('an interview is put in place of the one with its id, else at the end, and no more than fit', () => {
  expect(putInterview(plan, aPlanned('a', ['s'])).interviews.map(({ dimensions }) => dimensions)).toEqual([['s'], ['d', 'c']]);
  expect(putInterview(plan, aPlanned('c', [])).interviews.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  const full = aPlan(Array.from({ length: mostPlanned }, (_, index) => aPlanned(String(index), [])));
  expect(putInterview(full, aPlanned('more', []))).toBe(full);
  expect(removeInterview(plan, 'a').interviews.map(({ id }) => id)).toEqual(['b']);
});

test('another rubric leaves no interview with a dimension that it does not have', () => {
  const rubric = { id: 'other', title: 'Other', dimensions: [{ id: 'c', name: 'Collaboration', weight: 100 }] };
  const adapted = adaptToRubric(plan, rubric);
  expect(adapted.rubric).toEqual(rubric);
  expect(adapted.interviews.map(({ dimensions }) => dimensions)).toEqual([[], ['c']]);
  expect([isRubricChanged(plan, plan.rubric), isRubricChanged(plan, rubric)]).toEqual([false, true]);
});

describe('a copy', () => {
  const candidate = { name: 'Ada', email: null, applicationId: null };

  test('of a template is the candidate’s, with interviews of its own, and knows its template', () => {
    const template = { ...plan, candidate: null };
    const copy = copyPlan(template, { candidate, newId: counted(), now: 9000 });
    expect(copy).toMatchObject({ candidate, templateId: 'plan', createdAt: 9000, changedAt: 9000, role: plan.role, rubric: plan.rubric });
    expect(copy.interviews.map(({ dimensions }) => dimensions)).toEqual([['t'], ['d', 'c']]);
    expect(new Set([copy.id, ...copy.interviews.map(({ id }) => id)])).toEqual(new Set(['new-1', 'new-2', 'new-3']));
    expect(copy.interviews.map(({ startsAt, link }) => [startsAt, link])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test('of a candidate’s plan can become a template', () => {
    expect(copyPlan(plan, { candidate: null, newId: counted(), now: 9000 })).toMatchObject({ candidate: null, templateId: null });
  });
});

describe('a prepared interview of a plan', () => {
  const [, second] = plan.interviews;
  if (second === undefined) throw new Error('Expected a second interview.');

  test('carries the dimensions that its interviewer covers, and the candidate’s data', () => {
    expect(preparePlanned(plan, second, 'p')).toMatchObject({
      id: 'p',
      candidate: 'Grace Hopper',
      email: 'grace@example.com',
      applicationId: 'A-1',
      rubric: 'rubric',
      startsAt: 5000,
      link: 'https://meet.example.com/x',
      plan: { planId: 'plan', interviewId: 'b', dimensions: ['d', 'c'] },
    });
    expect(preparePlanned({ ...plan, candidate: null }, second, 'p')).toBeNull();
  });

  test('follows what is changed in the plan, and keeps what was changed in itself', () => {
    const prepared = preparePlanned(plan, second, 'p');
    if (prepared === null) throw new Error('Expected a prepared interview.');
    const moved = { ...prepared, startsAt: 7000 };
    const after = setCovered(plan, 'b', 's', true);
    expect(followPlan(moved, plan, after)).toMatchObject({ startsAt: 7000, plan: { dimensions: ['d', 'c', 's'] } });
    expect(followPlan(moved, plan, putInterview(plan, { ...second, startsAt: 8000 }))).toMatchObject({ startsAt: 8000 });
    expect(followPlan(moved, plan, setCovered(plan, 'a', 's', true))).toBe(moved);
    expect(followPlan(moved, plan, removeInterview(plan, 'b'))).toBe(moved);
  });
});
