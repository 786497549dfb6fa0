const minuteMs = 60_000;

/** The choices for how many minutes without input lead to the lock. */
export const lockPresets = [5, 15, 30] as const;
/** The fewest and the most minutes that can be chosen. */
export const lockBounds = { least: 1, most: 480 } as const;
/** How long the user must wait to remove a forgotten passphrase, in milliseconds. */
export const releaseAfterMs = 60 * minuteMs;

/** Whether everything is locked, and the time of the last key or pointer use, in wall milliseconds. */
export type LockState = { readonly isLocked: boolean; readonly activeAt: number };

/** When the lock is due, in wall milliseconds; null where it is off. */
export const lockDueAt = (afterMinutes: number | null, activeAt: number): number | null =>
  afterMinutes === null ? null : activeAt + afterMinutes * minuteMs;

/** The lock settings: after how long, and whether a passphrase is needed. */
type Choice = { readonly afterMinutes: number | null; readonly hasPassphrase: boolean };

/**
 * Decides the lock state in which a page opens at the wall time `now`: that of the other pages, but locked after too long without input; the first
 * page after the browser's start is locked where there is a passphrase.
 */
export function decideLockState({ afterMinutes, hasPassphrase }: Choice, state: LockState | null, now: number): LockState {
  if (afterMinutes === null) return { isLocked: false, activeAt: now };
  if (state === null) return { isLocked: hasPassphrase, activeAt: now };
  const dueAt = lockDueAt(afterMinutes, state.activeAt);
  return state.isLocked || (dueAt !== null && now >= dueAt) ? { ...state, isLocked: true } : state;
}
