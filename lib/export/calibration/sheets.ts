import type { Row } from 'write-excel-file/universal';
import type { SessionComparison } from '@/lib/core/calibration/compare';
import type { Calibration } from '@/lib/core/calibration/session';
import type { AlphaInterval } from '@/lib/core/statistics';
import { calibrationLabels, describeAgreement } from '@/lib/text/calibration/compare';
import { columnNames } from '@/lib/text/exports';
import { numberCell, textCell } from '../excel/cells';
import { longRows, type ReportSheet, sheetOf } from '../excel/sheets';

const dimensionName = ({ rubric }: Calibration, id: string) => rubric.dimensions.find((dimension) => dimension.id === id)?.name ?? id;

function ratingsSheet(calibration: Calibration, names: readonly string[], { samples }: SessionComparison): ReportSheet {
  const columns = [
    [calibrationLabels.answer, 40],
    [columnNames.dimension, 30],
    ...names.map((name) => [name, 14] as const),
    [calibrationLabels.expert, 10],
    [calibrationLabels.spread, 10],
  ] as const;
  const rows = samples.map(({ sample, ratings, expert, spread }) => [
    textCell(sample.title),
    textCell(dimensionName(calibration, sample.dimension)),
    ...ratings.map((rating) => numberCell(rating?.score ?? null)),
    numberCell(expert?.score ?? null),
    numberCell(spread),
  ]);
  return sheetOf(calibrationLabels.ratings, columns, rows);
}

function evidenceRows(names: readonly string[], { samples }: SessionComparison): readonly Row[] {
  return samples.flatMap(({ sample, ratings, expert }) => [
    ...ratings.flatMap((rating, at) =>
      rating === null ? [] : longRows([textCell(sample.title), textCell(names[at] ?? ''), numberCell(rating.score)], rating.evidence),
    ),
    ...(expert === null ? [] : longRows([textCell(sample.title), textCell(calibrationLabels.expert), numberCell(expert.score)], expert.reasons)),
  ]);
}

const evidenceSheet = (names: readonly string[], comparison: SessionComparison): ReportSheet =>
  sheetOf(
    columnNames.evidence,
    [
      [calibrationLabels.answer, 40],
      [calibrationLabels.rater, 20],
      [columnNames.score, 8],
      [columnNames.evidence, 80],
      [columnNames.remark, 30],
    ],
    evidenceRows(names, comparison),
  );

const agreementSheet = ({ agreement }: SessionComparison, interval: AlphaInterval | null): ReportSheet =>
  sheetOf(
    calibrationLabels.agreement,
    [
      [columnNames.part, 30],
      [columnNames.text, 80],
      [columnNames.remark, 20],
    ],
    describeAgreement(agreement, { interval }).flatMap(({ label, text }) => longRows([textCell(label)], text)),
  );

/** A compared session as its sheets show it; `interval` is that of alpha, null where there is none. */
type Compared = {
  readonly calibration: Calibration;
  readonly names: readonly string[];
  readonly comparison: SessionComparison;
  readonly interval: AlphaInterval | null;
};

/** The sheets of a compared session: all ratings side by side, what they rest on, and how well they agree. Severity is in none of them. */
export const listCalibrationSheets = ({ calibration, names, comparison, interval }: Compared): readonly ReportSheet[] => [
  ratingsSheet(calibration, names, comparison),
  evidenceSheet(names, comparison),
  agreementSheet(comparison, interval),
];
