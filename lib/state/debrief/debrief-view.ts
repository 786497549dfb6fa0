import type { Debrief } from '@/lib/core/debrief/debrief';
import { applicationOf, type ScorecardData, type ScorecardSource } from '@/lib/core/debrief/debrief-scorecard';
import type { DraftForm } from '@/lib/core/debrief/draft';
import { type CurrentEntries, currentEntries } from '@/lib/core/debrief/entries';
import type { JoinedBy, JoinedScorecard } from '@/lib/core/debrief/join-scorecards';
import { type DebriefCell, type DebriefRow, endsOf, makeDebriefTable, type RubricDifferences } from '@/lib/core/debrief/table/make-table';
import {
  applyMeanRules,
  applyOwnRules,
  averageScores,
  countRecommendations,
  type MeanRule,
  type Overall,
  type RecommendationCounts,
} from '@/lib/core/debrief/table/overall';
import type { Recommendation } from '@/lib/core/interview/interview';
import type { RuleOutcome } from '@/lib/core/scorecard/rules';
import { labelNames } from '@/lib/core/text/initials';
import { readableText } from '@/lib/core/text/readable';
import { makeReport, type ReportNote } from '@/lib/export/report';
import type { VisibleDebrief } from '@/lib/storage/debrief/open';
import { debriefTexts } from '@/lib/text/debrief/page';

/** An interviewer's column: who, their label in the chart, and what their scorecard concludes. */
export type DebriefColumn = {
  readonly scorecardId: string;
  readonly interviewId: string;
  readonly name: string;
  readonly email: string | null;
  readonly label: string;
  /** Whether it was finished on this device. */
  readonly isOwn: boolean;
  readonly joinedBy: JoinedBy;
  readonly candidate: string;
  readonly rubric: Pick<ScorecardData['rubric'], 'id' | 'title' | 'role' | 'level'>;
  readonly finishedAt: string | null;
  readonly source: ScorecardSource;
  /** When others' scorecards were opened on its device before it was finished (ISO 8601); null where they were not. */
  readonly othersOpenedAt: string | null;
  readonly score: ScorecardData['score'];
  readonly recommendation: Recommendation | null;
  readonly rules: readonly RuleOutcome[];
};

/** A cell with the notes that are its evidence, in the order of the call. */
export type EvidenceCell = DebriefCell & { readonly notes: readonly ReportNote[] };

/** A row of the table: a dimension with a cell for each column. */
export type EvidenceRow = Omit<DebriefRow, 'cells'> & { readonly cells: readonly (EvidenceCell | null)[] };

/** What the page of an open debrief shows. */
export type DebriefView = {
  readonly debrief: Debrief;
  readonly columns: readonly DebriefColumn[];
  readonly takenOut: readonly TakenOutScorecard[];
  readonly rows: readonly EvidenceRow[];
  readonly differences: RubricDifferences | null;
  readonly overall: Overall;
  readonly meanRules: readonly MeanRule[];
  readonly recommendations: RecommendationCounts;
  readonly entries: CurrentEntries;
};

/** A scorecard that was taken out of the debrief; `isOfApplication` says that it has the debrief's application. */
export type TakenOutScorecard = Pick<DebriefColumn, 'scorecardId' | 'name' | 'finishedAt' | 'source'> & { readonly isOfApplication: boolean };

function columnOf({ data, source, joinedBy }: JoinedScorecard, name: string, label: string): DebriefColumn {
  const { id, title, role, level } = data.rubric;
  return {
    scorecardId: data.id,
    interviewId: data.interview.id,
    name,
    email: data.interviewer.email,
    label,
    isOwn: source.kind === 'device',
    joinedBy,
    candidate: readableText(data.candidate.name),
    rubric: { id, title: readableText(title), role: readableText(role), level },
    finishedAt: data.interview.finishedAt,
    source,
    othersOpenedAt: data.interview.othersOpenedAt,
    score: data.score,
    recommendation: data.recommendation,
    rules: applyOwnRules(data),
  };
}

const nameOf = ({ data }: Pick<JoinedScorecard, 'data'>): string => readableText(data.interviewer.name ?? '') || debriefTexts.unnamed;

function columnsOf(scorecards: readonly JoinedScorecard[]): readonly DebriefColumn[] {
  const names = scorecards.map(nameOf);
  const labels = labelNames(names);
  return scorecards.map((scorecard, at) => columnOf(scorecard, names[at] ?? '', labels[at] ?? ''));
}

/** The notes that a scorecard's ratings name as evidence, each under the dimension that it is evidence for. */
const evidenceNotes = ({ ratings, notes }: ScorecardData): ScorecardData['notes'] =>
  ratings.flatMap(({ dimension, evidence }) => notes.filter(({ id }) => evidence.includes(id)).map((note) => ({ ...note, dimension })));

/** A scorecard's evidence for reading, by dimension. */
const evidenceOf = ({ data }: JoinedScorecard): ReadonlyMap<string, readonly ReportNote[]> => {
  const report = makeReport({ envelope: { type: '', timestamp: null, data: { ...data, notes: evidenceNotes(data) } }, rubric: null });
  return new Map(data.ratings.map(({ dimension }, at) => [dimension, report.dimensions[at]?.evidence ?? []]));
};

function rowsOf(rows: readonly DebriefRow[], scorecards: readonly JoinedScorecard[]): readonly EvidenceRow[] {
  const evidence = scorecards.map(evidenceOf);
  return rows.map(({ cells, name, ...row }) => ({
    ...row,
    name: readableText(name),
    cells: cells.map((cell, at) => (cell === null ? null : { ...cell, notes: evidence[at]?.get(cell.dimension) ?? [] })),
  }));
}

const takenOutOf = ({ applicationId }: Debrief, takenOut: VisibleDebrief['takenOut']): readonly TakenOutScorecard[] =>
  takenOut.map(({ data, source }) => ({
    scorecardId: data.id,
    name: nameOf({ data }),
    finishedAt: data.interview.finishedAt,
    source,
    isOfApplication: applicationId !== null && applicationOf(data) === applicationId,
  }));

/** Prepares what the page of an open debrief shows. */
export function makeDebriefView({
  debrief,
  scorecards,
  takenOut,
  entries,
}: Pick<VisibleDebrief, 'debrief' | 'scorecards' | 'takenOut' | 'entries'>): DebriefView {
  const table = makeDebriefTable(scorecards);
  return {
    debrief,
    columns: columnsOf(scorecards),
    takenOut: takenOutOf(debrief, takenOut),
    rows: rowsOf(table.rows, scorecards),
    differences: table.differences,
    overall: averageScores(table),
    meanRules: applyMeanRules(table),
    recommendations: countRecommendations(scorecards),
    entries: currentEntries(entries),
  };
}

/** The two ends of a wide disagreement, the lower first, with whoever gave that rating. */
export type DisagreementEnd = { readonly column: DebriefColumn; readonly cell: EvidenceCell };

/** Everyone at one of the two ends of a row, the lower end first. */
export function listEnds(row: EvidenceRow, columns: readonly DebriefColumn[]): readonly DisagreementEnd[] {
  const { low, high } = endsOf(row);
  const find = (id: string) => {
    const at = columns.findIndex(({ scorecardId }) => scorecardId === id);
    const [column, cell] = [columns[at], row.cells[at]];
    return column === undefined || cell === undefined || cell === null ? [] : [{ column, cell }];
  };
  return [...low, ...high].flatMap(find);
}

/** The forms of a wide disagreement: how it is settled, and the evidence of both ends. */
export const listRowForms = (row: EvidenceRow, columns: readonly DebriefColumn[]): readonly DraftForm[] => [
  { form: 'settlement', ids: row.ids },
  ...listEnds(row, columns).map(({ column }) => ({ form: 'evidence', scorecardId: column.scorecardId, ids: row.ids }) as const),
];

/** The forms that the page of an open debrief shows. */
export const listForms = ({ rows, columns }: Pick<DebriefView, 'rows' | 'columns'>): readonly DraftForm[] => [
  { form: 'decision' },
  ...rows.filter(({ isWide }) => isWide).flatMap((row) => listRowForms(row, columns)),
];
