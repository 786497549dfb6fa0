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

/** What a change of rubric does: the rows that change, deletions before additions, and what the user has to be told. */
export type RubricMove = {
  readonly notes: readonly MovedRow<Note>[];
  readonly ratings: readonly MovedRow<Rating>[];
  readonly ticks: readonly MovedRow<Tick>[];
  /** How many notes there are, and how many of them stand under no dimension after it. */
  readonly kept: { readonly notes: number; readonly unfiled: number; readonly ratings: readonly Dimension[] };
  /** The dimensions whose ratings go. */
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

/** Whether two rubrics are levels of one: the same role, and the same dimensions. */
export const isLevelOf = (rubric: Rubric, other: Rubric): boolean => rubric.role === other.role && idsOf(rubric) === idsOf(other);

/** Which dimension of the new rubric stands for which of the old one, by their ids: its own among levels of one rubric, else the like-named one. */
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

/** Moves keyed rows to their new dimension, or away where there is none: all that go first, so that none takes the place of one that is still there. */
function moveRows<Row extends { readonly dimension: string }>(rows: readonly Row[], matches: ReadonlyMap<string, string>): readonly MovedRow<Row>[] {
  const moving = rows.filter((row) => matches.get(row.dimension) !== row.dimension);
  const gone = moving.map((before) => ({ before, after: null }));
  const come = moving.flatMap((row) => {
    const dimension = matches.get(row.dimension);
    return dimension === undefined ? [] : [{ before: null, after: { ...row, dimension } }];
  });
  return [...gone, ...come];
}

/** Decides what a change to another rubric does: every note stays, ratings and ticks stay with a dimension of the same name. */
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
