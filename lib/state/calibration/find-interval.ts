import { intervalSchema } from '@/lib/calibration/interval';
import type { AlphaInterval, RatingTable } from '@/lib/core/statistics';
import { runReader } from '@/lib/state/files/run-reader';

const startWorker = () => new Worker(new URL('../../calibration/interval-worker.ts', import.meta.url), { type: 'module', name: 'interval' });

/** The 95 % interval of the ordinal alpha of ratings, drawn in a worker; null when the signal aborts first, or the worker fails, which is reported. */
export async function findInterval(ratings: RatingTable, signal: AbortSignal): Promise<AlphaInterval | null> {
  const drawn = await runReader(startWorker, { ratings }, intervalSchema, { signal });
  return drawn.ok ? drawn.value : null;
}
