import type { BrokenFile } from '../break.ts';

const core = ['plan/coverage', 'plan/change-plan', 'interview/focus/in-focus', 'scorecard/focus/split-missing'].map(
  (name) => `test/lib/core/${name}.test.ts`,
);
const storage = ['test/lib/storage/plan/plans.test.ts'];

/** Breaks of interview plans and of what their interviews focus. */
export const planBreaks: readonly BrokenFile[] = [
  {
    file: 'lib/core/plan/coverage.ts',
    tests: core,
    breaks: [
      { name: 'one interviewer counts as several signals', before: "interviewers === 1 ? 'one' : 'several'", after: "'several'" },
      { name: 'two interviews of one person are two signals', before: 'group.some((one) => isSameInterviewer(one, interviewer))', after: 'false' },
    ],
  },
  {
    file: 'lib/core/plan/prepare-planned.ts',
    tests: core,
    breaks: [
      {
        name: 'a change of the plan moves what was changed by hand',
        before: '...(was.startsAt !== is.startsAt && { startsAt: is.startsAt })',
        after: 'startsAt: is.startsAt',
      },
    ],
  },
  {
    file: 'lib/core/interview/focus/listed-focus.ts',
    tests: core,
    breaks: [
      {
        name: 'the plan outdoes the debrief',
        before: 'preparation?.followUp ?? preparation?.plan',
        after: 'preparation?.plan ?? preparation?.followUp',
      },
    ],
  },
  {
    file: 'lib/core/scorecard/focus/split-missing.ts',
    tests: core,
    breaks: [
      {
        name: 'evidence that is missing out of focus is settled with the rest',
        before: "one.what === 'rating' && out",
        after: "(one.what === 'rating' || one.what === 'evidence') && out",
      },
    ],
  },
  {
    file: 'lib/storage/plan/commands.ts',
    tests: storage,
    breaks: [
      { name: 'undo goes over a later change', before: 'if (stored?.changedAt !== after.changedAt)', after: 'if (stored === null)' },
      {
        name: 'an interview is prepared twice',
        before: "if (all.some(({ interviewId }) => known.has(interviewId))) return failure('prepared-already');",
        after: '',
      },
      { name: 'a file takes a later change back', before: 'before.changedAt >= plan.changedAt', after: 'before.changedAt === plan.changedAt' },
    ],
  },
  {
    file: 'lib/storage/plan/related.ts',
    tests: storage,
    breaks: [
      {
        name: 'erasing takes templates',
        before: 'if (data === undefined || data.candidate === null) return [];',
        after: "if (data === undefined) return [];\n    if (data.candidate === null) return [{ id: data.id, candidate: '', applicationId: 'A-1' }];",
      },
      { name: 'the plan of an erased interview stays', before: ' || sources.includes(plan.id)', after: '' },
    ],
  },
];
