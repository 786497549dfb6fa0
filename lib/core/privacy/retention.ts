const dayMs = 24 * 3_600_000;

/** The choices for how many days interviews are kept after their last activity. */
export const retentionPresets = [
  { days: 365, name: 'one-year' },
  { days: 730, name: 'two-years' },
] as const;

/** The fewest and the most days that can be chosen. */
export const retentionBounds = { least: 1, most: 36_500 } as const;

/** When an interview was last worked on, by its own times and its last change, in wall milliseconds. */
export function lastActivity(times: {
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly finishedAt: number | null;
  readonly changedAt: number | null;
}): number {
  return Math.max(times.startedAt, times.endedAt ?? 0, times.finishedAt ?? 0, times.changedAt ?? 0);
}

/** When an interview's retention ends, by its last activity, in wall milliseconds; null where everything is kept. */
export const keptUntil = (days: number | null, activeAt: number): number | null => (days === null ? null : activeAt + days * dayMs);

/** How far ahead upcoming deletions are shown, in milliseconds. */
export const noticeMs = 30 * dayMs;

/** How many become due on a day; `at` is the earliest time among them, in wall milliseconds. */
export type DueDay = { readonly at: number; readonly count: number };

/** How many become due on each local day, earliest day first. */
export function countByDay(moments: readonly number[]): readonly DueDay[] {
  const days = Map.groupBy(
    moments.toSorted((a, b) => a - b),
    (at) => new Date(at).toDateString(),
  );
  return [...days.values()].map((all) => ({ at: all[0] ?? 0, count: all.length }));
}

/** Interviews last active before this time are due at the wall time `now`; null where everything is kept. */
export const dueBefore = (days: number | null, now: number): number | null => (days === null ? null : now - days * dayMs);
