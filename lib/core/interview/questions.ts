import type { Tick } from './interview';

/**
 * When a question ended, in wall-clock milliseconds: when its answer was recorded, else when the next question began; null while it is being asked.
 */
export function askedUntil(asked: Tick, ticks: readonly Tick[]): number | null {
  const later = ticks.filter(({ kind, at }) => kind === 'question' && at > asked.at).map(({ at }) => at);
  return asked.until ?? (later.length === 0 ? null : Math.min(...later));
}
