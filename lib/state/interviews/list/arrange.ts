import type { InterviewStage } from '@/lib/core/interview/entry';
import { recommendations } from '@/lib/core/interview/interview';
import { levels } from '@/lib/core/rubric/rubric';
import { type ListedInterview, type ListedState, listedStates } from './listed-interview';

/** A column that the list can be sorted by. */
export type Column = 'candidate' | 'role' | 'date' | 'recommendation' | 'score' | 'state';

/** The column that a list is sorted by, and the direction. */
export type Sorting = { readonly column: Column; readonly descending: boolean };

/** The filters of a list; null for no restriction. */
export type InterviewFilters = {
  readonly state: ListedState | null;
  readonly recommendation: ListedInterview['recommendation'];
  readonly role: string | null;
};

/** The latest first. */
export const latestFirst: Sorting = { column: 'date', descending: true };

/** Everything. */
export const noFilters: InterviewFilters = { state: null, recommendation: null, role: null };

const { compare } = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

const order: readonly string[] = levels;
const levelOf = ({ level }: ListedInterview) => order.indexOf(level);
const compareRoles = (a: ListedInterview, b: ListedInterview) => compare(a.role, b.role) || levelOf(a) - levelOf(b);

/** The sort value of a row in a column of numbers; null for an empty cell. */
const numbers: Readonly<Partial<Record<Column, (row: ListedInterview) => number | null>>> = {
  date: ({ startedAt }) => startedAt,
  recommendation: ({ recommendation }) => (recommendation === null ? null : recommendations.indexOf(recommendation)),
  score: ({ score }) => score,
  state: ({ state }) => listedStates.indexOf(state),
};

/** Ranks each different text once: comparing texts of any language is slow. */
function rankBy(
  rows: readonly ListedInterview[],
  keyOf: (row: ListedInterview) => string,
  order: (a: ListedInterview, b: ListedInterview) => number,
): (row: ListedInterview) => number {
  const firsts = new Map(rows.map((row) => [keyOf(row), row]));
  const ranks = new Map<string, number>();
  let before: ListedInterview | undefined;
  let rank = 0;
  for (const row of [...firsts.values()].sort(order)) {
    if (before !== undefined && order(before, row) !== 0) rank += 1;
    ranks.set(keyOf(row), rank);
    before = row;
  }
  return (row) => ranks.get(keyOf(row)) ?? 0;
}

function placeIn(rows: readonly ListedInterview[], column: Column): (row: ListedInterview) => number | null {
  if (column === 'candidate')
    return rankBy(
      rows,
      ({ candidate }) => candidate,
      (a, b) => compare(a.candidate, b.candidate),
    );
  if (column === 'role') return rankBy(rows, ({ role, level }) => `${role}\n${level}`, compareRoles);
  return numbers[column] ?? (() => null);
}

/** Sorts rows, which are given latest first: equal ones stay in that order, and empty cells are last in both directions. */
export function sortRows(rows: readonly ListedInterview[], { column, descending }: Sorting): readonly ListedInterview[] {
  if (column === 'date') return descending ? rows : rows.toReversed();
  const placeOf = placeIn(rows, column);
  const placed = rows.map((row) => ({ row, place: placeOf(row) }));
  const sign = descending ? -1 : 1;
  placed.sort((a, b) => (a.place === null || b.place === null ? Number(a.place === null) - Number(b.place === null) : sign * (a.place - b.place)));
  return placed.map(({ row }) => row);
}

/** Whether a row passes the filters. */
export const fitsFilters = (row: ListedInterview, { state, recommendation, role }: InterviewFilters): boolean =>
  (state === null || row.state === state) &&
  (recommendation === null || row.recommendation === recommendation) &&
  (role === null || row.role === role);

/** An item of a list: the header of a group, or a row with its index. */
export type InterviewItem =
  | { readonly kind: 'group'; readonly stage: InterviewStage; readonly count: number }
  | { readonly kind: 'row'; readonly row: ListedInterview; readonly place: number };

const stages: readonly InterviewStage[] = ['running', 'to-finish', 'finished'];

/** The rows in groups by stage, those that need work first. */
export function groupRows(rows: readonly ListedInterview[]): readonly ListedInterview[] {
  const byStage = Map.groupBy(rows, ({ stage }) => stage);
  return stages.flatMap((stage) => byStage.get(stage) ?? []);
}

/** The items of a list; grouped rows have a header before each group. */
export function toItems(rows: readonly ListedInterview[], isGrouped: boolean): readonly InterviewItem[] {
  const counts = isGrouped ? Map.groupBy(rows, ({ stage }) => stage) : null;
  return rows.flatMap((row, place): readonly InterviewItem[] => {
    const own = { kind: 'row', row, place } as const;
    const isFirst = counts !== null && row.stage !== rows[place - 1]?.stage;
    return isFirst ? [{ kind: 'group', stage: row.stage, count: counts.get(row.stage)?.length ?? 0 }, own] : [own];
  });
}
