import Papa from 'papaparse';
import { guardFormula } from '@/lib/core/text/formula';
import { localMinute, zoneAt } from '@/lib/core/time/local-time';
import { columnNames, factLabels, partNames, rowNames } from '@/lib/text/exports';
import type { ReportDimension, ReportNote, ScorecardReport } from './report';

/** The cells that differ from row to row; missing ones are empty. */
type Row = {
  readonly part: string;
  readonly dimension?: string | null;
  readonly weight?: number;
  readonly score?: number | null;
  readonly callTime?: string;
  readonly stance?: string | null;
  readonly text?: string | null;
  readonly source?: string | null;
};

const columns = [
  columnNames.candidate,
  factLabels.interviewer,
  factLabels.interview,
  columnNames.zone,
  factLabels.rubric,
  factLabels.level,
  columnNames.part,
  columnNames.dimension,
  columnNames.weight,
  columnNames.score,
  columnNames.callTime,
  columnNames.stance,
  columnNames.text,
  columnNames.source,
] as const;

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** A call time as 00:12:30: spreadsheets read two parts as hours and minutes, and three parts correctly. */
function longCallTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(twoDigits).join(':');
}

const noteRow = (part: string, { callTimeMs, dimension, stance, text, source }: ReportNote): Row => ({
  part,
  dimension,
  callTime: longCallTime(callTimeMs),
  stance,
  text,
  source,
});

function dimensionRows({ name, weight, score, anchor, comment, evidence }: ReportDimension): readonly Row[] {
  const commented = comment === null ? [] : [{ part: partNames.comment, dimension: name, text: comment }];
  return [
    { part: rowNames.rating, dimension: name, weight, score, text: anchor },
    ...commented,
    ...evidence.map((note) => noteRow(rowNames.note, note)),
  ];
}

function rowsOf({ recommendation, score, rules, summary, dimensions, otherNotes, emptyMarks }: ScorecardReport): readonly Row[] {
  return [
    { part: factLabels.recommendation, text: recommendation },
    ...(score === null ? [] : [{ part: factLabels.score, score: score.value, text: score.text }]),
    ...rules.map((text) => ({ part: rowNames.rule, text })),
    ...(summary === null ? [] : [{ part: partNames.summary, text: summary }]),
    ...dimensions.flatMap(dimensionRows),
    ...otherNotes.map((note) => noteRow(rowNames.note, note)),
    ...emptyMarks.map((mark) => noteRow(rowNames.mark, mark)),
  ];
}

/**
 * A scorecard as CSV (RFC 4180) for spreadsheets: a row for each rating, note and other part, with the interview's data in each row, so that several
 * files can be combined into one table. It has a byte order mark, and nothing that a spreadsheet would run as a formula.
 */
export function writeCsv(report: ScorecardReport): string {
  const { candidate, interviewer, startedAt, zone, rubric } = report;
  const time = startedAt === null ? ['', ''] : [localMinute(startedAt, zone), zoneAt(startedAt, zone)];
  const same = [candidate, interviewer, ...time, rubric.title, rubric.level];
  const rows = rowsOf(report).map(({ part, dimension, weight, score, callTime, stance, text, source }) => {
    const cells = [...same, part, dimension, weight, score, callTime, stance, text, source];
    return cells.map((cell) => guardFormula(String(cell ?? '')));
  });
  return `\uFEFF${Papa.unparse([[...columns], ...rows], { newline: '\r\n' })}\r\n`;
}
