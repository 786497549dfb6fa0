import { describe, expect, test } from 'vitest';
import { coverPlan, isSameInterviewer, shareOfInterview } from '@/lib/core/plan/coverage';
import { fc } from '../../../setup/properties.ts';
import { aPlan, aPlanned } from './plans.ts';

const who = (name: string | null, email: string | null = null) => ({ name, email });

test.each([
  [who('Nora', 'nora@example.com'), who('N. Feld', ' NORA@example.com'), true],
  [who('Nora', 'nora@example.com'), who('Nora', 'other@example.com'), false],
  [who('Nóra Feld'), who('nora feld', 'nora@example.com'), true],
  [who('Nora'), who('Jonas'), false],
  [who(null), who(null), false],
])('%o and %o are the same person: %s', (one, other, isSame) => {
  expect([isSameInterviewer(one, other), isSameInterviewer(other, one)]).toEqual([isSame, isSame]);
});

describe('the coverage of a plan', () => {
  test('says who covers what, what rests on one signal, and what nobody covers', () => {
    const { rows, covered, coveredTwice } = coverPlan(aPlan([aPlanned('a', ['t', 'd']), aPlanned('b', ['t', 'c'])]));
    expect(rows.map(({ dimension, isCoveredBy, interviewers, signals }) => [dimension.id, isCoveredBy, interviewers, signals])).toEqual([
      ['t', [true, true], 2, 'several'],
      ['d', [true, false], 1, 'one'],
      ['s', [false, false], 0, 'none'],
      ['c', [false, true], 1, 'one'],
    ]);
    expect([covered, coveredTwice]).toEqual([0.8, 0.4]);
  });

  test('counts two interviews of one person as one signal, and each that nobody is assigned to as another', () => {
    const nora = { interviewer: who('Nora', 'nora@example.com') };
    const twice = coverPlan(aPlan([aPlanned('a', ['t'], nora), aPlanned('b', ['t'], nora)]));
    expect(twice.rows[0]?.signals).toBe('one');
    const open = coverPlan(aPlan([aPlanned('a', ['t'], { interviewer: who(null) }), aPlanned('b', ['t'], { interviewer: who(null) })]));
    expect(open.rows[0]?.signals).toBe('several');
    expect(open.unassigned.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('names the interviews that cover nothing of the rubric', () => {
    expect(coverPlan(aPlan([aPlanned('a', []), aPlanned('b', ['gone']), aPlanned('c', ['t'])])).empty.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('is a part of the number of dimensions where none has a weight', () => {
    const plan = aPlan([aPlanned('a', ['t'])]);
    const light = { ...plan, rubric: { ...plan.rubric, dimensions: plan.rubric.dimensions.map((one) => ({ ...one, weight: 0 })) } };
    expect(coverPlan(light).covered).toBe(0.25);
  });
});

const dimensions = fc.subarray(['t', 'd', 's', 'c', 'gone']);
const people = fc.record({ name: fc.constantFrom('Nora', 'Jonas', null), email: fc.constantFrom('nora@example.com', null) });
const interviews = fc
  .array(fc.record({ dimensions, interviewer: people }), { maxLength: 8 })
  .map((all) => all.map(({ dimensions: own, interviewer }, index) => aPlanned(String(index), own, { interviewer })));

test('property: a dimension has as many signals as interviewers at most, none exactly where nobody covers it, and shares are within bounds', async () => {
  await fc.assert(
    fc.property(interviews, (all) => {
      const plan = aPlan(all);
      const { rows, covered, coveredTwice } = coverPlan(plan);
      expect(rows).toHaveLength(4);
      for (const { isCoveredBy, interviewers, signals } of rows) {
        const count = isCoveredBy.filter(Boolean).length;
        expect(interviewers).toBeLessThanOrEqual(count);
        expect(signals === 'none').toBe(count === 0);
        expect(signals === 'several').toBe(interviewers > 1);
      }
      expect(covered).toBeGreaterThanOrEqual(coveredTwice);
      expect(covered).toBeLessThanOrEqual(1);
      for (const interview of all) expect(shareOfInterview(interview, plan)).toBeLessThanOrEqual(covered + 1e-9);
    }),
  );
});

test('property: the order of the interviews does not matter', async () => {
  await fc.assert(
    fc.property(interviews, (all) => {
      const counts = (plan: typeof all) => coverPlan(aPlan(plan)).rows.map((row) => row.interviewers);
      expect(counts(all.toReversed())).toEqual(counts(all));
    }),
  );
});

test('property: one more interview of people who are told apart takes no signal away', async () => {
  await fc.assert(
    fc.property(interviews, (all) => {
      const named = all.map((one) => ({ ...one, interviewer: { ...one.interviewer, email: null } }));
      const [before, after] = [coverPlan(aPlan(named.slice(1))), coverPlan(aPlan(named))];
      for (const [index, { interviewers }] of before.rows.entries()) expect(after.rows[index]?.interviewers).toBeGreaterThanOrEqual(interviewers);
    }),
  );
});
