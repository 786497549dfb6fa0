import type { Dimension, Rubric } from '@/lib/core/rubric/rubric';
import type { Interview, Note, Rating, Tick } from './interview';

/** Everything in an interview that a change of its rubric can affect. */
export type AssessedParts = {
  readonly interview: Interview;
  readonly notes: readonly Note[];
  readonly ratings: readonly Rating[];
  readonly ticks: readonly Tick[];
};

/** A row before and after; null where it did not exist, or is removed. */
export type MovedRow<Row> = { readonly before: Row | null; readonly after: Row | null };

/** The effect of a change of rubric: the rows that change, deletions before additions, and what to tell the user. */
export type RubricMove = {
  readonly notes: readonly MovedRow<Note>[];
  readonly ratings: readonly MovedRow<Rating>[];
  readonly ticks: readonly MovedRow<Tick>[];
  /** How many notes there are, and how many of them belong to no dimension afterwards. */
  readonly kept: { readonly notes: number; readonly unfiled: number; readonly ratings: readonly Dimension[] };
  /** The dimensions whose ratings are deleted. */
  readonly lost: readonly Dimension[];
};

const folded = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const idsOf = ({ dimensions }: Rubric) =>
  dimensions
    .map(({ id }) => id)
    .sort()
    .join('\n');

/** Whether two rubrics are levels of the same role, with the same dimensions. */
export const isLevelOf = (rubric: Rubric, other: Rubric): boolean => rubric.role === other.role && idsOf(rubric) === idsOf(other);

/** Maps each dimension of the old rubric to one of the new, by id: the same one among levels of one role, otherwise the one with the same name. */
export function matchRubrics(from: Rubric, to: Rubric): ReadonlyMap<string, string> {
  if (isLevelOf(from, to)) return new Map(from.dimensions.map(({ id }) => [id, id]));
  const named = new Map(to.dimensions.map(({ id, name }) => [folded(name), id]));
  return new Map(
    from.dimensions.flatMap(({ id, name }) => {
      const match = named.get(folded(name));
      named.delete(folded(name));
      return match === undefined ? [] : [[id, match] as const];
    }),
  );
}

/** Moves keyed rows to their new dimension, or deletes them where there is none. Deletions come first, so that no row overwrites another. */
function moveRows<Row extends { readonly dimension: string }>(rows: readonly Row[], matches: ReadonlyMap<string, string>): readonly MovedRow<Row>[] {
  const moving = rows.filter((row) => matches.get(row.dimension) !== row.dimension);
  const gone = moving.map((before) => ({ before, after: null }));
  const come = moving.flatMap((row) => {
    const dimension = matches.get(row.dimension);
    return dimension === undefined ? [] : [{ before: null, after: { ...row, dimension } }];
  });
  return [...gone, ...come];
}

/** Decides the effect of a change to another rubric: every note stays; ratings and ticks stay where a dimension has the same name. */
export function planRubricChange({ interview, notes, ratings, ticks }: AssessedParts, to: Rubric): RubricMove {
  const matches = matchRubrics(interview.rubric, to);
  const place = ({ dimension }: Note) => (dimension === null ? null : (matches.get(dimension) ?? null));
  const rated = interview.rubric.dimensions.filter(({ id }) => ratings.some(({ dimension }) => dimension === id));
  return {
    notes: notes.filter((note) => place(note) !== note.dimension).map((before) => ({ before, after: { ...before, dimension: place(before) } })),
    ratings: moveRows(ratings, matches),
    ticks: moveRows(ticks, matches),
    kept: {
      notes: notes.length,
      unfiled: notes.filter((note) => note.dimension !== null && place(note) === null).length,
      ratings: rated.filter(({ id }) => matches.has(id)),
    },
    lost: rated.filter(({ id }) => !matches.has(id)),
  };
}
