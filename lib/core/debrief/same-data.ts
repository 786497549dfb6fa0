import type { ScorecardData } from './debrief-scorecard';

/** Data with the keys of each object in one order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  );
}

/** Whether two plain values say the same, in whatever order their fields are. */
export const isSameData = (one: unknown, other: unknown): boolean => JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));

/** Whether two scorecards say the same, in whatever order their fields are. */
export const isSameScorecard = (one: ScorecardData, other: ScorecardData): boolean => isSameData(one, other);
