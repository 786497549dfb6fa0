import { sum } from './sum';

/** A square table of numbers. */
type Square = readonly (readonly number[])[];

/** Disagreement weights of `categories` ordered categories, (i−j)² / (k−1)²: 0 on the diagonal, 1 in the far corners. */
export const quadraticWeights = (categories: number): Square =>
  Array.from({ length: categories }, (_, row) =>
    Array.from({ length: categories }, (_none, column) => (row === column ? 0 : (row - column) ** 2 / (categories - 1) ** 2)),
  );

const equalWeights = (categories: number): Square =>
  Array.from({ length: categories }, (_, row) => Array.from({ length: categories }, (_none, column) => (row === column ? 0 : 1)));

/**
 * Cohen's kappa of a square table of counts, rows for one rater and columns for the other. `weights` are disagreement weights, 0 on the diagonal;
 * without them every disagreement counts the same. Null where it is undefined: no counts, a table that is not square, or no disagreement to expect.
 */
export function cohenKappa(table: Square, weights: Square = equalWeights(table.length)): number | null {
  if (table.some((row) => row.length !== table.length)) return null;
  const rows = table.map(sum);
  const columns = table.map((_, column) => sum(table.map((row) => row[column] ?? 0)));
  const total = sum(rows);
  let observed = 0;
  let expected = 0;
  for (const [row, counts] of table.entries())
    for (const [column, count] of counts.entries()) {
      const weight = weights[row]?.[column] ?? 0;
      observed += weight * count;
      expected += weight * (rows[row] ?? 0) * (columns[column] ?? 0);
    }
  return expected === 0 ? null : 1 - (observed * total) / expected;
}
