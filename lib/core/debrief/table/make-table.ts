import { countStances, type StanceCounts } from '@/lib/core/scorecard/checklist';
import { type ScoreSummary, summarizeScores } from '@/lib/core/statistics';
import type { DebriefScorecard, ScorecardData } from '../debrief-scorecard';
import { type AlignedDimension, alignDimensions } from './align';

/** What one scorecard says about a dimension. */
export type DebriefCell = {
  readonly scorecardId: string;
  /** The dimension's id in this scorecard. */
  readonly dimension: string;
  /** Null where it was not assessed. */
  readonly score: number | null;
  readonly anchor: string | null;
  /** How many notes are evidence for the rating. */
  readonly evidence: number;
  readonly stances: StanceCounts;
  readonly weight: number;
  readonly comment: string | null;
};

/** A dimension across scorecards: a cell for each, null where a scorecard's rubric does not have it. */
export type DebriefRow = AlignedDimension & {
  /** The first of its ids, by which settlements name it. */
  readonly id: string;
  readonly name: string;
  readonly cells: readonly (DebriefCell | null)[];
  /** Of the scores present; null where nobody assessed it. The mean is not rounded. */
  readonly summary: ScoreSummary | null;
  readonly isWide: boolean;
};

/** How rubrics of a debrief differ; null where they do not. */
export type RubricDifferences = {
  readonly levels: readonly string[];
  readonly titles: readonly string[];
  readonly haveOtherVersions: boolean;
  readonly haveOtherWeights: boolean;
  /** The ids of rows whose dimensions have different ids, and were aligned by name. */
  readonly alignedByName: readonly string[];
  /** The ids of rows that a scorecard's rubric does not have. */
  readonly missingSomewhere: readonly string[];
};

/** Dimensions × scorecards; `columns` are the scorecards in the order of the cells. */
export type DebriefTable<Column extends DebriefScorecard = DebriefScorecard> = {
  readonly columns: readonly Column[];
  readonly rows: readonly DebriefRow[];
  readonly differences: RubricDifferences | null;
};

/** The spread from which on scores are a wide disagreement. */
export const wideSpread = 2;

function makeCell(data: ScorecardData, ids: readonly string[]): DebriefCell | null {
  const dimension = data.rubric.dimensions.find(({ id }) => ids.includes(id));
  if (dimension === undefined) return null;
  const rating = data.ratings.find((one) => one.dimension === dimension.id);
  const evidence = data.notes.filter(({ id }) => rating?.evidence.includes(id) === true);
  return {
    scorecardId: data.id,
    dimension: dimension.id,
    score: rating?.score ?? null,
    anchor: rating?.anchor ?? null,
    evidence: evidence.length,
    stances: countStances(evidence),
    weight: dimension.weight,
    comment: rating?.comment ?? null,
  };
}

function makeRow({ ids, names }: AlignedDimension, scorecards: readonly DebriefScorecard[]): DebriefRow {
  const cells = scorecards.map(({ data }) => makeCell(data, ids));
  const summary = summarizeScores(cells.map((cell) => cell?.score ?? null));
  return { id: ids[0] ?? '', name: names[0] ?? '', ids, names, cells, summary, isWide: (summary?.spread ?? 0) >= wideSpread };
}

const distinct = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

function findDifferences(scorecards: readonly DebriefScorecard[], rows: readonly DebriefRow[]): RubricDifferences | null {
  const rubrics = scorecards.map(({ data }) => data.rubric);
  const versions = distinct(rubrics.map(({ id, version }) => `${id} ${version}`));
  const weights = distinct(rubrics.map(({ dimensions }) => JSON.stringify(dimensions.map(({ id, weight }) => [id, weight]).sort())));
  const found: RubricDifferences = {
    levels: distinct(rubrics.map(({ level }) => level)),
    titles: distinct(rubrics.map(({ title }) => title)),
    haveOtherVersions: versions.length > 1,
    haveOtherWeights: weights.length > 1,
    alignedByName: rows.filter(({ ids }) => ids.length > 1).map(({ id }) => id),
    missingSomewhere: rows.filter(({ cells }) => cells.includes(null)).map(({ id }) => id),
  };
  return versions.length > 1 || weights.length > 1 || found.levels.length > 1 ? found : null;
}

/** Puts scorecards side by side, in the order in which they are given. */
export function makeDebriefTable<Column extends DebriefScorecard>(scorecards: readonly Column[]): DebriefTable<Column> {
  const rows = alignDimensions(scorecards).map((aligned) => makeRow(aligned, scorecards));
  return { columns: scorecards, rows, differences: findDifferences(scorecards, rows) };
}

/** The two ends of a row: the scorecards with its lowest score, and those with its highest. */
export function endsOf({ cells, summary }: DebriefRow): { readonly low: readonly string[]; readonly high: readonly string[] } {
  const at = (score: number | undefined) => cells.flatMap((cell) => (cell !== null && cell.score === score ? [cell.scorecardId] : []));
  return summary === null ? { low: [], high: [] } : { low: at(summary.min), high: at(summary.max) };
}
