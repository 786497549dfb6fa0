import type { BrokenFile } from '../break.ts';

const peeking = ['test/lib/storage/calibration/peeking.test.ts'];

/** Breaks of calibrations: the blind rule, and an interval that does not depend on any order. */
export const calibrationBreaks: readonly BrokenFile[] = [
  {
    file: 'lib/storage/calibration/open.ts',
    tests: peeking,
    breaks: [
      {
        name: 'others’ answers are open before one’s own are finished',
        before: 'if (finishedAt === null) return { calibration, ratings, answers: null };',
        after: '',
      },
    ],
  },
  {
    file: 'lib/storage/calibration/receive-answers.ts',
    tests: peeking,
    breaks: [
      { name: 'answers that wait are told apart', before: "calibration.finishedAt === null ? 'waits' : arrival", after: 'arrival' },
      {
        name: 'later answers of a person replace the first',
        before: "isSame(known.answers, answers) ? ('same' as const) : ('two-bodies' as const)",
        after: "'new' as const",
      },
    ],
  },
  {
    file: 'lib/storage/unreadable.ts',
    tests: peeking,
    breaks: [
      {
        name: 'answers that cannot be read are listed while one’s own are open',
        before: "((await hasUnfinishedCalibration()) ? ['calibrationAnswers'] : [])",
        after: '[]',
      },
    ],
  },
  {
    file: 'lib/storage/calibration/commands.ts',
    tests: peeking,
    breaks: [
      {
        name: 'answers are finished without all ratings',
        before: "if (completeRatings(calibration, ratings).length < calibration.samples.length) return 'incomplete';",
        after: '',
      },
    ],
  },
  {
    file: 'lib/core/names/find-name-forms.ts',
    tests: ['test/lib/core/names/replace-names.test.ts'],
    breaks: [{ name: 'names are replaced within other words', before: '!isJoined(searched, start) && allows', after: 'allows' }],
  },
  {
    file: 'lib/state/calibration/own/sources.ts',
    tests: ['test/lib/state/calibration/own-samples.test.ts'],
    breaks: [
      {
        name: 'samples are made of interviews that are not finished',
        before: 'if (record === null || record.interview.finishedAt === null) return null;',
        after: 'if (record === null) return null;',
      },
    ],
  },
  {
    file: 'lib/core/calibration/file.ts',
    tests: ['test/lib/state/calibration/own-samples.test.ts'],
    breaks: [
      {
        name: 'what a writer gave their samples is not in their answers',
        before: '({ ...given, finishedAt: iso(given.finishedAt) })',
        after: '({ rater: given.rater, ratings: given.ratings, finishedAt: iso(given.finishedAt) })',
      },
    ],
  },
  {
    file: 'lib/core/statistics/units.ts',
    tests: ['test/lib/core/statistics/bootstrap.test.ts'],
    breaks: [{ name: 'the interval depends on the order of units', before: '\n    .sort(compareLists)', after: '' }],
  },
];
