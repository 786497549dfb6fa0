const seconds = 1000;
const minutes = 60 * seconds;
const hours = 60 * minutes;

/** The waits before each attempt, in milliseconds (destinations.md); jitter comes on top. */
export const schedule: readonly number[] = [
  0,
  5 * seconds,
  30 * seconds,
  2 * minutes,
  10 * minutes,
  30 * minutes,
  2 * hours,
  5 * hours,
  10 * hours,
  24 * hours,
];

const longestRest = 30 * minutes;
const longestRetryAfter = 7 * 24 * hours;

/** The wait in milliseconds after attempt number `made` (from 1), at least `retryAfter`; null when the schedule is used up. `jitter` is in 0..1. */
export function waitAfter(made: number, retryAfter: number | null, jitter: number): number | null {
  const next = schedule[made];
  return next === undefined ? null : Math.round(Math.max(next * (1 + 0.2 * jitter), retryAfter ?? 0));
}

/** How long a destination rests after `failures` attempts in a row that failed for passing reasons, in milliseconds; never less than `retryAfter`. */
export function restAfter(failures: number, retryAfter: number | null, jitter: number): number {
  const step = schedule[Math.min(Math.max(failures, 1), schedule.length - 1)] ?? 0;
  return Math.round(Math.max(Math.min(step, longestRest) * (1 + 0.2 * jitter), retryAfter ?? 0));
}

/** Milliseconds until the moment a Retry-After header names (seconds or an HTTP date), a week at most; null when it names none. */
export function parseRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\s*\d+\s*$/.test(header)) return Math.min(Number(header) * seconds, longestRetryAfter);
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.min(Math.max(0, date - now), longestRetryAfter);
}
