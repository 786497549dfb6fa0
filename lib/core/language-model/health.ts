import type { ModelFailure } from './exchange';

/** The recent failures of a language model: how many in a row, until which wall time in milliseconds it is not asked, and the last reason. */
export type ModelHealth = { readonly failures: number; readonly restUntil: number; readonly lastFailure: ModelFailure | null };

/** No failure so far. */
export const healthy: ModelHealth = { failures: 0, restUntil: 0, lastFailure: null };

const failuresBeforeRest = 3;
const firstRestMs = 60_000;
const longestRestMs = 600_000;

/**
 * The state after one more failure. From the third in a row on, the model is not asked for a while: one minute at first, then twice as long each
 * time, at most ten.
 */
export function afterModelFailure({ failures }: ModelHealth, lastFailure: ModelFailure, now: number): ModelHealth {
  const count = failures + 1;
  const rest = count < failuresBeforeRest ? 0 : Math.min(firstRestMs * 2 ** (count - failuresBeforeRest), longestRestMs);
  return { failures: count, restUntil: now + rest, lastFailure };
}

/** Whether the model may be asked now. */
export const canAskModel = ({ restUntil }: ModelHealth, now: number): boolean => now >= restUntil;
