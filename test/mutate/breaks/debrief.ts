import type { BrokenFile } from '../break.ts';

const storage = ['open', 'receive', 'peeking', 'looks'].map((name) => `test/lib/storage/debrief/${name}.test.ts`);
const overall = ['test/lib/core/debrief/table/overall.test.ts'];

/** Breaks of debriefs: the blind rule, joining and averages. */
export const debriefBreaks: readonly BrokenFile[] = [
  {
    file: 'lib/core/debrief/blind.ts',
    tests: ['test/lib/core/debrief/blind.test.ts'],
    breaks: [
      {
        name: 'the blind rule knows no names',
        before: 'return namesOf(interview).some((own) => names.some((name) => canBeSameName(name, own)));',
        after: 'return false;',
      },
      { name: 'a renamed interview closes nothing under its earlier names', before: '...interview.formerly', after: '' },
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
    file: 'lib/core/debrief/debrief.ts',
    tests: ['test/lib/state/debrief/scorecards.test.ts'],
    breaks: [{ name: 'a scorecard that is taken out is not known as such', before: 'removed: [...without(removed, id), id],', after: 'removed,' }],
  },
  {
    file: 'lib/storage/debrief/drafts.ts',
    tests: ['test/lib/state/debrief/drafts.test.ts'],
    breaks: [
      { name: 'a record deletes what was typed since', before: ' && isSameContent(stored.content, content)', after: '' },
      {
        name: 'unsaved text is read while its debrief is closed',
        before: ' || !isOpen(await openStored(database, debrief, await readLocalInterviews(database)))',
        after: '',
      },
      {
        name: 'unsaved text of a deleted debrief is stored',
        before: "if ((await database.debriefs.where('id').equals(draft.debriefId).count()) > 0) ",
        after: '',
      },
    ],
  },
  {
    file: 'lib/storage/debrief/looks/looks.ts',
    tests: storage,
    breaks: [
      {
        name: 'a look at others’ scorecards is not logged',
        before: 'await logLook(id, opened.candidate, at);',
        after: '',
      },
      { name: 'a look at one’s own scorecard counts', before: 'if (showsOthers(opened)) ', after: '' },
      { name: 'what others wrote is no look', before: ' || entries.some(({ id }) => came.has(id))', after: '' },
      {
        name: 'a look at another candidate counts',
        before: 'if (isAbout(interview, await candidateNow(database, look, here))) ',
        after: '',
      },
      { name: 'a look is logged once for any name', before: 'if (!areLogged(before, candidate)) ', after: 'if (before.length === 0) ' },
      { name: 'a data export is no look', before: 'for (const id of debriefs) await lookAtDebrief(id, at);', after: '' },
    ],
  },
  {
    file: 'lib/storage/backup/replace.ts',
    tests: storage,
    breaks: [{ name: 'an earlier backup takes a look back', before: 'if (table.name !== database.looks.name) ', after: '' }],
  },
  {
    file: 'lib/state/review/others-opened.ts',
    tests: ['test/lib/state/review/others-opened.test.ts'],
    breaks: [
      { name: 'a clock that is ahead hides a look', before: 'Number.POSITIVE_INFINITY', after: 'at' },
      { name: 'a corrected name forgets a look', before: ' ?? (await findOthersOpenedAt(id, timeOf(finishedAt) ?? at))', after: '' },
    ],
  },
  {
    file: 'lib/storage/debrief/delete.ts',
    tests: storage,
    breaks: [{ name: 'a closed debrief can be deleted with its log', before: "return 'closed';", after: '' }],
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
    breaks: [{ name: 'access to data shows what waits', before: '!(onlyVisible && closedBy !== null)', after: 'true' }],
  },
  {
    file: 'lib/storage/backup/rows.ts',
    tests: storage,
    breaks: [
      {
        name: 'a backup counts the scorecards of others',
        before: "ofOthers: readonly string[] = ['received', ",
        after: 'ofOthers: readonly string[] = [',
      },
    ],
  },
  {
    file: 'lib/storage/debrief/open.ts',
    tests: ['test/lib/state/debrief/list.test.ts'],
    breaks: [
      {
        name: 'the list tells what others decided before that is logged',
        before: 'shown.has(debrief.id) ? new Set() : one.came',
        after: 'new Set()',
      },
    ],
  },
];
