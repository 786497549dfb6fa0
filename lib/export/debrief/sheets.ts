import type { Row } from 'write-excel-file/universal';
import { debriefLabels } from '@/lib/text/debrief/exports';
import { columnNames, factLabels, partNames } from '@/lib/text/exports';
import { numberCell, textCell } from '../excel/cells';
import { longRows, type ReportSheet, sheetOf } from '../excel/sheets';
import type { DebriefReport, ReportRow } from './report';

const mark = (isSet: boolean) => (isSet ? textCell(debriefLabels.yes) : null);

function scoresSheet({ interviewers, dimensions }: DebriefReport): ReportSheet {
  const columns = [
    [columnNames.dimension, 32],
    ...interviewers.map(({ name }) => [name, 16] as const),
    [debriefLabels.mean, 8],
    [debriefLabels.count, 15],
    [debriefLabels.lowest, 8],
    [debriefLabels.highest, 8],
    [debriefLabels.spread, 8],
    [debriefLabels.wide, 8],
  ] as const;
  const rows = dimensions.map(({ name, ratings, mean, n, min, max, spread, wide }) => [
    textCell(name),
    ...ratings.map((rating) => numberCell(rating?.score ?? null)),
    ...[numberCell(mean, '0.00'), numberCell(n), numberCell(min), numberCell(max), numberCell(spread), mark(wide)],
  ]);
  const totals: readonly Row[] = [
    [],
    [textCell(factLabels.score), ...interviewers.map(({ score }) => numberCell(score, '0.00'))],
    [textCell(factLabels.recommendation), ...interviewers.map(({ recommendation }) => textCell(recommendation))],
  ];
  return sheetOf(debriefLabels.scores, columns, [...rows, ...totals]);
}

function ratingRows({ name, ratings }: ReportRow): readonly Row[] {
  return ratings.flatMap((rating) => {
    if (rating === null) return [];
    const { interviewer, score, evidence, stances, anchor } = rating;
    const counts = [evidence, stances.for, stances.against, stances.revisit].map((count) => numberCell(count));
    return longRows([textCell(name), textCell(interviewer), numberCell(score), ...counts], anchor ?? '');
  });
}

const ratingsSheet = ({ dimensions }: DebriefReport): ReportSheet =>
  sheetOf(
    debriefLabels.ratings,
    [
      [columnNames.dimension, 32],
      [debriefLabels.interviewer, 28],
      [columnNames.score, 8],
      [columnNames.evidence, 11],
      [columnNames.strengths, 12],
      [columnNames.concerns, 12],
      [columnNames.followUps, 12],
      [partNames.anchor, 70],
      [columnNames.remark, 30],
    ],
    dimensions.flatMap(ratingRows),
  );

function entryRows({ name, comments, settlement }: ReportRow): readonly Row[] {
  const entry = (kind: string, by: string, at: string, text: string) =>
    longRows(
      [kind, name, by, at].map((words) => textCell(words)),
      text,
    );
  return [
    ...comments.flatMap(({ about, by, at, text }) => entry(`${debriefLabels.evidence} (${about})`, by, at, text)),
    ...(settlement === null ? [] : entry(settlement.how, settlement.by, settlement.at, settlement.reason)),
  ];
}

const entriesSheet = ({ dimensions }: DebriefReport): ReportSheet =>
  sheetOf(
    debriefLabels.disagreements,
    [
      [debriefLabels.kind, 32],
      [columnNames.dimension, 32],
      [debriefLabels.by, 28],
      [debriefLabels.at, 42],
      [columnNames.text, 80],
      [columnNames.remark, 30],
    ],
    dimensions.flatMap(entryRows),
  );

const debriefSheet = ({ candidate, verdict, facts, rules, reasons }: DebriefReport): ReportSheet =>
  sheetOf(
    debriefLabels.debrief,
    [
      [columnNames.part, 24],
      [columnNames.text, 90],
      [columnNames.remark, 40],
    ],
    [
      { label: columnNames.candidate, text: candidate },
      ...verdict,
      ...(reasons === null ? [] : [{ label: debriefLabels.reasons, text: reasons }]),
      ...facts,
      ...rules.map((text) => ({ label: debriefLabels.rules, text })),
    ].flatMap(({ label, text }) => longRows([textCell(label)], text)),
  );

/** The sheets of a debrief: scores side by side, every rating, what was written and settled, and the decision with its facts. */
export const listDebriefSheets = (report: DebriefReport): readonly ReportSheet[] => [
  scoresSheet(report),
  ratingsSheet(report),
  entriesSheet(report),
  debriefSheet(report),
];
