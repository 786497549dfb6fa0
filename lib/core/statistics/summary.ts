import { sum } from './sum';

/** Scores in short: how many there are, their mean, the lowest, the highest, and the spread between these two. */
export type ScoreSummary = { readonly n: number; readonly mean: number; readonly min: number; readonly max: number; readonly spread: number };

/** The summary of the scores that are present; null when there is none. The mean is not rounded. */
export function summarizeScores(scores: readonly (number | null)[]): ScoreSummary | null {
  const present = scores.filter((score) => score !== null);
  if (present.length === 0) return null;
  const [min, max] = [Math.min(...present), Math.max(...present)];
  const mean = sum(present) / present.length;
  return { n: present.length, mean, min, max, spread: max - min };
}
