import { sum } from './sum';
import { summarizeScores } from './summary';
import type { RatingTable } from './units';

/**
 * How one rater differs from the others on the `n` units that both rated. `mean` is the mean difference, above 0 for a rater who scores higher;
 * `deviation` is the standard deviation of the differences, null below two units; `unit` is the index of the unit with the largest difference.
 */
export type Severity = { readonly n: number; readonly mean: number | null; readonly deviation: number | null; readonly unit: number | null };

type Difference = { readonly unit: number; readonly by: number };

function differencesOf(ratings: RatingTable, rater: number): readonly Difference[] {
  const own = ratings[rater] ?? [];
  return own.flatMap((value, unit) => {
    const others = summarizeScores(ratings.map((values, other) => (other === rater ? null : (values[unit] ?? null))));
    return value === null || others === null ? [] : [{ unit, by: value - others.mean }];
  });
}

function deviationOf(differences: readonly Difference[], mean: number): number | null {
  if (differences.length < 2) return null;
  return Math.sqrt(sum(differences.map(({ by }) => (by - mean) ** 2)) / (differences.length - 1));
}

function severityOf(ratings: RatingTable, rater: number): Severity {
  const differences = differencesOf(ratings, rater);
  const summary = summarizeScores(differences.map(({ by }) => by));
  if (summary === null) return { n: 0, mean: null, deviation: null, unit: null };
  const largest = differences.reduce((most, next) => (Math.abs(next.by) > Math.abs(most.by) ? next : most));
  return { n: summary.n, mean: summary.mean, deviation: deviationOf(differences, summary.mean), unit: largest.unit };
}

/** How each rater differs from the mean of the others, in the order of the raters. */
export const severities = (ratings: RatingTable): readonly Severity[] => ratings.map((_, rater) => severityOf(ratings, rater));

/** How one rater differs from the others on the units of one group: the mean difference over `n` units. */
export type GroupDifference = { readonly group: string; readonly n: number; readonly mean: number };

/** How one rater differs from the others by group, the largest mean difference first; `groups` names the group of each unit. */
export function differencesByGroup(ratings: RatingTable, rater: number, groups: readonly string[]): readonly GroupDifference[] {
  const grouped = Map.groupBy(differencesOf(ratings, rater), ({ unit }) => groups[unit] ?? '');
  return [...grouped]
    .map(([group, all]) => ({ group, n: all.length, mean: sum(all.map(({ by }) => by)) / all.length }))
    .toSorted((a, b) => Math.abs(b.mean) - Math.abs(a.mean) || (a.group < b.group ? -1 : 1));
}
