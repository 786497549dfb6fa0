import type { Cell, Row, SheetData } from 'write-excel-file/universal';
import { stanceLabels } from '@/lib/core/note/stance';
import { localDigits, zoneAt } from '@/lib/core/time/local-time';
import { columnNames, continuedText, factLabels, partNames, rowNames, sheetNames } from '@/lib/text/exports';
import type { ReportDimension, ReportNote, ScorecardReport } from '../report';
import { durationCell, headCell, momentCell, numberCell, splitText, textCell } from './cells';

/** A sheet of a workbook: its name, its rows with the header first, and the widths of its columns in characters. */
export type ReportSheet = { readonly sheet: string; readonly data: SheetData; readonly widths: readonly number[] };

/** Rows that end in a text of any length: what does not fit into a cell continues in the next row, which says so. */
export function longRows(before: readonly Cell[], text: string): readonly Row[] {
  return splitText(text).map((part, at) =>
    at === 0 ? [...before, textCell(part)] : [...before.map(() => null), textCell(part), textCell(continuedText)],
  );
}

const countOf = (notes: readonly ReportNote[], stance: string) => numberCell(notes.filter((note) => note.stance === stance).length);

const scoreRow = ({ name, weight, score, rating, anchor, evidence, comment }: ReportDimension, outOf: number): Row => [
  textCell(name),
  numberCell(weight),
  score === null ? textCell(rating) : numberCell(score),
  numberCell(outOf),
  numberCell(evidence.length),
  countOf(evidence, stanceLabels.for),
  countOf(evidence, stanceLabels.against),
  countOf(evidence, stanceLabels.revisit),
  textCell(anchor),
  textCell(comment),
];

const scoreColumns = [
  [columnNames.dimension, 28],
  [columnNames.weight, 8],
  [columnNames.score, 12],
  [columnNames.outOf, 8],
  [columnNames.evidence, 11],
  [columnNames.strengths, 12],
  [columnNames.concerns, 12],
  [columnNames.followUps, 12],
  [partNames.anchor, 60],
  [partNames.comment, 40],
] as const;

type Columns = readonly (readonly [string, number])[];

/** A sheet with a header of columns. */
export const sheetOf = (sheet: string, columns: Columns, rows: readonly Row[]): ReportSheet => ({
  sheet,
  data: [columns.map(([name]) => headCell(name)), ...rows],
  widths: columns.map(([, width]) => width),
});

/** Every note in order of time, whatever its dimension. */
function notesOf({ dimensions, otherNotes, emptyMarks }: ScorecardReport): readonly { readonly part: string; readonly note: ReportNote }[] {
  const written = [...dimensions.flatMap(({ evidence }) => evidence), ...otherNotes].map((note) => ({ part: rowNames.note, note }));
  const marks = emptyMarks.map((note) => ({ part: rowNames.mark, note }));
  return [...written, ...marks].toSorted((a, b) => a.note.callTimeMs - b.note.callTimeMs);
}

function notesSheet(report: ScorecardReport): ReportSheet {
  const columns = [
    [columnNames.callTime, 10],
    [`${columnNames.time} (${report.zone})`, 18],
    [columnNames.dimension, 28],
    [columnNames.part, 12],
    [columnNames.stance, 12],
    [columnNames.source, 12],
    [columnNames.note, 90],
    [columnNames.remark, 30],
  ] as const;
  const rows = notesOf(report).flatMap(({ part, note: { callTimeMs, recordedAt, dimension, stance, source, text } }) => {
    const written = recordedAt === null ? null : localDigits(recordedAt, report.zone);
    const before = [durationCell(callTimeMs), momentCell(written), textCell(dimension), textCell(part), textCell(stance), textCell(source)];
    return longRows(before, text);
  });
  return sheetOf(sheetNames.notes, columns, rows);
}

function rubricSheet({ dimensions, rubric }: ScorecardReport): ReportSheet {
  const labels = dimensions.find(({ anchors }) => anchors.length > 0)?.anchors.map(({ label }) => label) ?? [];
  const columns = [[columnNames.dimension, 28], [columnNames.weight, 8], ...labels.map((label) => [label, 45] as const)] as const;
  const rows = dimensions.map(({ name, weight, anchors }) => [textCell(name), numberCell(weight), ...anchors.map((anchor) => textCell(anchor.text))]);
  const about: readonly Row[] = [
    [],
    [textCell(factLabels.rubric), textCell(rubric.title)],
    [textCell(columnNames.version), numberCell(rubric.version)],
  ];
  return sheetOf(sheetNames.rubric, columns, [...rows, ...about]);
}

function timeRow(label: string, time: string | null, zone: string): readonly Row[] {
  return time === null ? [] : [[textCell(label), momentCell(localDigits(time, zone)), textCell(zoneAt(time, zone))]];
}

function interviewSheet({ facts, startedAt, finishedAt, zone, candidate, recommendation, score, rules, summary }: ScorecardReport): ReportSheet {
  const timeLabels: readonly string[] = [factLabels.interview, factLabels.finished];
  const rows = [
    ...longRows([textCell(columnNames.candidate)], candidate),
    ...facts.filter(({ label }) => !timeLabels.includes(label)).flatMap(({ label, text }) => longRows([textCell(label)], text)),
    ...timeRow(factLabels.interview, startedAt, zone),
    ...timeRow(factLabels.finished, finishedAt, zone),
    [textCell(factLabels.recommendation), textCell(recommendation)],
    ...(score === null ? [] : [[textCell(factLabels.score), numberCell(score.value, '0.00'), textCell(score.text)]]),
    ...rules.flatMap((rule) => longRows([textCell(rowNames.rule)], rule)),
    ...(summary === null ? [] : longRows([textCell(partNames.summary)], summary)),
  ];
  return sheetOf(
    sheetNames.interview,
    [
      [columnNames.part, 18],
      [columnNames.text, 90],
      [columnNames.remark, 40],
    ],
    rows,
  );
}

/** The sheets of a scorecard: scores, notes, rubric, and interview data with the conclusion. */
export const listSheets = (report: ScorecardReport): readonly ReportSheet[] => [
  sheetOf(
    sheetNames.scores,
    scoreColumns,
    report.dimensions.map((dimension) => scoreRow(dimension, report.rubric.outOf)),
  ),
  notesSheet(report),
  rubricSheet(report),
  interviewSheet(report),
];
