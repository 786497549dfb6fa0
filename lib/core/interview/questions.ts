import type { Tick } from './interview';

/** Until when a question was asked, in wall-clock milliseconds: until its answer was recorded, else until the next question was asked; null while it is being asked. */
export function askedUntil(asked: Tick, ticks: readonly Tick[]): number | null {
  const later = ticks.filter(({ kind, at }) => kind === 'question' && at > asked.at).map(({ at }) => at);
  return asked.until ?? (later.length === 0 ? null : Math.min(...later));
}
