import type { ModelFailure } from './exchange';

/** How a language model has answered lately: failures in a row, until which wall time in milliseconds it is left alone, and what failed last. */
export type ModelHealth = { readonly failures: number; readonly restUntil: number; readonly lastFailure: ModelFailure | null };

/** Nothing has failed. */
export const healthy: ModelHealth = { failures: 0, restUntil: 0, lastFailure: null };

const failuresBeforeRest = 3;
const firstRestMs = 60_000;
const longestRestMs = 600_000;

/** The health after one more failure: from the third in a row on the model rests, a minute at first and twice as long each time, ten at most. */
export function afterModelFailure({ failures }: ModelHealth, lastFailure: ModelFailure, now: number): ModelHealth {
  const count = failures + 1;
  const rest = count < failuresBeforeRest ? 0 : Math.min(firstRestMs * 2 ** (count - failuresBeforeRest), longestRestMs);
  return { failures: count, restUntil: now + rest, lastFailure };
}

/** Whether the model is to be asked now. */
export const canAskModel = ({ restUntil }: ModelHealth, now: number): boolean => now >= restUntil;
