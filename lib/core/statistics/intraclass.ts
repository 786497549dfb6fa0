import { sum } from './sum';

/** The forms of Shrout and Fleiss: the model of the raters, then the reliability of one rater or of the mean of all. */
export type IntraclassForm = '1,1' | '2,1' | '3,1' | '1,k' | '2,k' | '3,k';

/** Mean squares of a table of `n` targets and `k` raters: between targets, within targets, between raters, and what remains. */
type MeanSquares = {
  readonly n: number;
  readonly k: number;
  readonly targets: number;
  readonly within: number;
  readonly raters: number;
  readonly rest: number;
};

const mean = (values: readonly number[]) => sum(values) / values.length;
const squaresAround = (values: readonly number[], centre: number) => sum(values.map((value) => (value - centre) ** 2));

function meanSquares(table: readonly (readonly number[])[], k: number): MeanSquares {
  const n = table.length;
  const centre = mean(table.flat());
  const total = squaresAround(table.flat(), centre);
  const targets = k * squaresAround(table.map(mean), centre);
  const ratersOf = Array.from({ length: k }, (_, rater) => mean(table.map((row) => row[rater] ?? 0)));
  const raters = n * squaresAround(ratersOf, centre);
  return {
    n,
    k,
    targets: targets / (n - 1),
    within: (total - targets) / (n * (k - 1)),
    raters: raters / (k - 1),
    rest: (total - targets - raters) / ((n - 1) * (k - 1)),
  };
}

/** The variance that counts for a form, and all of the variance it is a share of. */
const parts: Readonly<Record<IntraclassForm, (squares: MeanSquares) => readonly [number, number]>> = {
  '1,1': ({ targets, within, k }) => [targets - within, targets + (k - 1) * within],
  '2,1': ({ targets, raters, rest, n, k }) => [targets - rest, targets + (k - 1) * rest + (k * (raters - rest)) / n],
  '3,1': ({ targets, rest, k }) => [targets - rest, targets + (k - 1) * rest],
  '1,k': ({ targets, within }) => [targets - within, targets],
  '2,k': ({ targets, raters, rest, n }) => [targets - rest, targets + (raters - rest) / n],
  '3,k': ({ targets, rest }) => [targets - rest, targets],
};

/** The largest part of the squares of all values that rounding alone can leave as variance. */
const roundingShare = 1e-12;

/**
 * The intraclass correlation of a full table with one row per target and one column per rater. Null where it is undefined: fewer than two targets or
 * raters, rows of different lengths, or no variance to divide by. Shrout and Fleiss, Psychological Bulletin 86, 1979.
 */
export function intraclassCorrelation(table: readonly (readonly number[])[], form: IntraclassForm): number | null {
  const k = table[0]?.length ?? 0;
  if (table.length < 2 || k < 2 || table.some((row) => row.length !== k)) return null;
  const squares = meanSquares(table, k);
  const [counted, all] = parts[form](squares);
  return Math.abs(all) <= squaresAround(table.flat(), 0) * roundingShare ? null : counted / all;
}
