import { dividingSpread } from './dividing-anchors';

type Rated = { readonly spread: number | null };

/** How many rows of a comparison are shown at first. */
const fewestShown = 10;

/** The rows of a comparison that are shown at first and those that are folded away; `folded` is empty, or holds two or more. */
export type FoldedRows<Row> = { readonly shown: readonly Row[]; readonly folded: readonly Row[] };

/** Folds away the last rows of a comparison that has the disagreements first, and never a disagreement. */
export function foldRows<Row extends Rated>(rows: readonly Row[]): FoldedRows<Row> {
  const divided = rows.findLastIndex(({ spread }) => (spread ?? 0) >= dividingSpread) + 1;
  const shown = Math.max(fewestShown, divided);
  return rows.length - shown < 2 ? { shown: rows, folded: [] } : { shown: rows.slice(0, shown), folded: rows.slice(shown) };
}

/** How far apart the ratings of some rows are at most; null where one of them has a single rating. */
export const widestSpread = (rows: readonly Rated[]): number | null =>
  rows.reduce<number | null>((widest, { spread }) => (widest === null || spread === null ? null : Math.max(widest, spread)), 0);
