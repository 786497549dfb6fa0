import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';
import { makeReport, type ScorecardReport } from '@/lib/export/report';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { fc } from '../../setup/properties.ts';
import { finish } from '../delivery/destinations/attempt.ts';

type Note = ScorecardEnvelope['data']['notes'][number];
type NoteParts = Partial<Note> & Pick<Note, 'text'>;

/** The zone in which the tests tell times, an hour before Greenwich in November. */
export const zone = 'Europe/Berlin';

/** A finished scorecard of the built-in junior rubric with some notes; those that name no dimension are under the first. */
export function scorecardWith(notes: readonly NoteParts[], more: Partial<ScorecardEnvelope['data']> = {}): ScorecardEnvelope {
  const { data, ...rest } = finish([4, 3, 5, 'not-assessed', 2, 3, 4]);
  const [first] = data.rubric.dimensions;
  const filled = notes.map(
    (note, index): Note => ({
      id: `n${index}`,
      recordedAt: '2026-11-23T22:51:23.000Z',
      callTime: 83_000,
      dimension: first?.id ?? null,
      kind: 'note',
      stance: null,
      source: 'typed',
      ...note,
    }),
  );
  const interview = { ...data.interview, startedAt: '2026-11-23T22:50:00.000Z', finishedAt: '2026-11-23T23:42:00.000Z' };
  return { ...rest, data: { ...data, interview, notes: filled, ...more } };
}

/** Its report in the tests' zone, with the rubric’s anchors. */
export const reportOf = (envelope: ScorecardEnvelope): ScorecardReport => makeReport({ envelope, rubric }, zone);

/** The report of a scorecard with some notes. */
export const reportWith = (...notes: readonly string[]): ScorecardReport => reportOf(scorecardWith(notes.map((text) => ({ text }))));

/** Texts in scripts that must be exported unchanged. */
export const scripts: readonly (readonly [string, string])[] = [
  ['Hebrew', 'הסבירה את ה-GC בלי הכנה, ואמרה 42'],
  ['Arabic', 'شرحت لام ألف: لا إله، 12:30 مساءً'],
  ['Chinese', '她解释了垃圾回收，没有准备。⼈口'],
  ['Japanese', '彼女は「設計」を説明した。ｶﾅ・かな'],
  ['Cyrillic', 'Объяснила сборку мусора без подготовки. Ёж'],
  ['Polish', 'Łukasz wyjaśnił żółwiem gęślą jaźń'],
  ['emoji', 'Good 👩‍💻 work 🇵🇱'],
];

/** Notes that a spreadsheet would run as formulas if they were not escaped. */
export const formulas: readonly string[] = ['=1+1', '=HYPERLINK("https://example.test","x")', '+1', '-1', '@SUM(1)', '＝1+1', "'=1+1", '=cmd|x!A1'];

const pieces = fc.constantFrom(
  ...['# ', '- ', '1. ', '> ', '---', '===', '\n', '\n\n', '    ', '\t', '&nbsp;', '&amp;', '<b>', '</w:t>', ']]>', '**', '__', '~~', '`', '|', '\\'],
  ...[
    '[a](b)',
    '![a](b)',
    '=1+1',
    '@a',
    '"',
    '""',
    "'",
    ',',
    ';',
    '\r\n',
    ':-',
    '-:',
    '_x000D_',
    '_x0041_',
    '\u2028',
    '\u0000',
    '\u0007',
    'https://a.b',
  ],
  ...scripts.map(([, words]) => words),
);

/** Any words of a note: of every script, with what the formats have for markup in between. */
export const anyWords: fc.Arbitrary<string> = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 })
  .map((parts) => parts.join(''));
