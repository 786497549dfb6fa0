const minuteMs = 60_000;

/** After how many minutes without a key or pointer the lock is offered. */
export const lockPresets = [5, 15, 30] as const;
/** The fewest and the most minutes that can be chosen. */
export const lockBounds = { least: 1, most: 480 } as const;
/** How long it takes until a forgotten passphrase is no longer asked for, in milliseconds. */
export const releaseAfterMs = 60 * minuteMs;

/** Whether everything is locked, and when a key or pointer was used last, in wall milliseconds. */
export type LockState = { readonly isLocked: boolean; readonly activeAt: number };

/** When the lock is due, in wall milliseconds; null where there is none. */
export const lockDueAt = (afterMinutes: number | null, activeAt: number): number | null =>
  afterMinutes === null ? null : activeAt + afterMinutes * minuteMs;

/** What to choose from, and whether a passphrase is asked for. */
type Choice = { readonly afterMinutes: number | null; readonly hasPassphrase: boolean };

/**
 * Decides how a page begins at the wall time `now`: as the others stand, locked where nobody has done anything for too long; the first page since
 * the browser began is locked where there is a passphrase.
 */
export function decideLockState({ afterMinutes, hasPassphrase }: Choice, state: LockState | null, now: number): LockState {
  if (afterMinutes === null) return { isLocked: false, activeAt: now };
  if (state === null) return { isLocked: hasPassphrase, activeAt: now };
  const dueAt = lockDueAt(afterMinutes, state.activeAt);
  return state.isLocked || (dueAt !== null && now >= dueAt) ? { ...state, isLocked: true } : state;
}
