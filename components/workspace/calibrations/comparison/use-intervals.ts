import { useEffect, useState } from 'preact/hooks';
import type { AlphaInterval, RatingTable } from '@/lib/core/statistics';
import { findInterval } from '@/lib/state/calibration/find-interval';

/** The interval of alpha for each of some tables, drawn in a worker; 'drawing' until it is there, null where it failed. */
export function useIntervals(tables: readonly RatingTable[]): readonly (AlphaInterval | 'drawing' | null)[] {
  const [drawn, setDrawn] = useState<ReadonlyMap<string, AlphaInterval | null>>(new Map());
  const keys = tables.map((table) => JSON.stringify(table));
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn once for the same ratings.
  useEffect(() => {
    const stop = new AbortController();
    const draw = async () => {
      for (const [at, table] of tables.entries()) {
        const key = keys[at] ?? '';
        const found = drawn.has(key) ? (drawn.get(key) ?? null) : await findInterval(table, stop.signal);
        if (stop.signal.aborted) return;
        setDrawn((before) => new Map(before).set(key, found));
      }
    };
    draw().catch(reportError);
    return () => stop.abort();
  }, [keys.join(' ')]);
  return keys.map((key) => (drawn.has(key) ? (drawn.get(key) ?? null) : 'drawing'));
}
