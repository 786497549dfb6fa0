import type { BrokenFile } from '../break.ts';

const storage = ['open', 'receive', 'peeking'].map((name) => `test/lib/storage/debrief/${name}.test.ts`);
const overall = ['test/lib/core/debrief/table/overall.test.ts'];

/** Breaks of debriefs: the blind rule, joining and averages. */
export const debriefBreaks: readonly BrokenFile[] = [
  {
    file: 'lib/core/debrief/blind.ts',
    tests: ['test/lib/core/debrief/blind.test.ts'],
    breaks: [
      {
        name: 'the blind rule knows no names',
        before: 'return names.some((name) => canBeSameName(name, nameOf(interview)));',
        after: 'return false;',
      },
      { name: 'any follow-up leaves a debrief open', before: '(followsUp === null || followsUp !== debriefId)', after: 'followsUp === null' },
      { name: 'a follow-up closes its own debrief', before: ' && (followsUp === null || followsUp !== debriefId)', after: '' },
    ],
  },
  {
    file: 'lib/core/debrief/join-scorecards.ts',
    tests: ['test/lib/core/debrief/join-scorecards.test.ts'],
    breaks: [
      { name: 'scorecards without an application belong together', before: 'debrief.applicationId !== null && ', after: '' },
      { name: 'an earlier revision replaces a later one', before: 'scorecard.data.revision > known.data.revision', after: 'true' },
    ],
  },
  {
    file: 'lib/core/debrief/table/overall.ts',
    tests: overall,
    breaks: [
      {
        name: 'the averages are compared after rounding',
        before: 'areApart(mean, means.score, apart)',
        after: 'Math.abs(inHundredths(mean) - inHundredths(means.score)) >= 0.05 - 1e-9',
      },
      { name: 'a dimension that was not assessed counts as 0', before: 'cell?.score ?? []', after: '[cell?.score ?? 0]' },
    ],
  },
  {
    file: 'lib/storage/debrief/open.ts',
    tests: storage,
    breaks: [
      {
        name: 'a closed debrief shows what is in it',
        before: "if (blindness.state === 'closed') return { debrief, blindness };",
        after: '',
      },
    ],
  },
  {
    file: 'lib/storage/debrief/receive.ts',
    tests: storage,
    breaks: [
      { name: 'what waits is told as it arrives', before: "if (by !== null) return { outcome: 'waits', by };", after: '' },
      {
        name: 'a refusal names the score of one that waits',
        before: "return by === null ? { outcome: 'contradicts', faults } : { outcome: 'refused', by };",
        after: "return { outcome: 'contradicts', faults };",
      },
    ],
  },
  {
    file: 'lib/storage/debrief/related.ts',
    tests: storage,
    breaks: [{ name: 'access to data shows what waits', before: ' && !(onlyVisible && one.closedBy !== null)', after: '' }],
  },
  {
    file: 'lib/storage/backup/rows.ts',
    tests: storage,
    breaks: [
      {
        name: 'a backup counts the scorecards of others',
        before: "uncounted: readonly string[] = ['received']",
        after: 'uncounted: readonly string[] = []',
      },
    ],
  },
];
