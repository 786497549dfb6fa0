import type { AlphaInterval } from '@/lib/core/statistics';

/** The agreement in one month: alpha with its interval, null where there is too little to tell, or the interval is not drawn. */
export type TrendPoint = {
  readonly id: string;
  readonly month: string;
  readonly units: number;
  readonly alpha: number | null;
  readonly interval: Pick<AlphaInterval, 'low' | 'high'> | null;
};

/** What the months tell: agreement rose or fell, no more than chance would do, or too little to tell. */
export type TrendFinding = 'rose' | 'fell' | 'none' | 'too-little';

/** Tells whether agreement moved between the first and the last month of some: only where their intervals lie apart. */
export function judgeTrend(points: readonly TrendPoint[]): TrendFinding {
  const told = points.filter(({ alpha, interval }) => alpha !== null && interval?.low != null && interval.high !== null);
  const [first, last] = [told[0]?.interval, told.at(-1)?.interval];
  if (told.length < 2 || first?.low == null || first.high === null || last?.low == null || last.high === null) return 'too-little';
  if (last.low > first.high) return 'rose';
  return last.high < first.low ? 'fell' : 'none';
}
