const secondMs = 1000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;

/** The waits before each attempt, in milliseconds (destinations.md); jitter comes on top. */
export const retryDelaysMs: readonly number[] = [
  0,
  5 * secondMs,
  30 * secondMs,
  2 * minuteMs,
  10 * minuteMs,
  30 * minuteMs,
  2 * hourMs,
  5 * hourMs,
  10 * hourMs,
  24 * hourMs,
];

/** All three forms of RFC 9110 begin with the day's name. */
const httpDate = /^\s*(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;
const firstRestMs = secondMs;
const longestRestMs = 30 * minuteMs;

/** How long a delivery waits while this device is offline, in milliseconds; going online ends the wait. */
export const offlineWaitMs = minuteMs;

/** How long a system is given to finish a writing whose answer was lost before it is asked for the entry, in milliseconds. */
export const reconcileWaitMs = 2 * minuteMs;

/** The longest that anything waits for a destination that is up, in milliseconds. */
export const longestWaitWhileUpMs = 2 * minuteMs;

/** How long a destination counts as up after it has accepted something, in milliseconds. */
const countsAsUpMs = 10 * minuteMs;

/** Whether a destination counts as up at the wall time `now`; a success that lies ahead was seen by a clock that was wrong. */
export const countsAsUp = (acceptedAt: number | null, now: number): boolean =>
  acceptedAt !== null && acceptedAt <= now && now - acceptedAt < countsAsUpMs;

/** No wait is as long, in milliseconds: a moment further off than this was set by a clock that was wrong. */
export const impossibleWaitMs = 8 * 24 * hourMs;
const longestRetryAfterMs = 7 * 24 * hourMs;

/** The wait in milliseconds after attempt number `made` (from 1), at least `retryAfter`; null when the schedule is used up. `jitter` is in 0..1. */
export function waitAfter(made: number, retryAfter: number | null, jitter: number): number | null {
  const next = retryDelaysMs[made];
  return next === undefined ? null : Math.round(Math.max(next * (1 + 0.2 * jitter), retryAfter ?? 0));
}

/**
 * How long the destination's rest number `failures` (from 1) since it last accepted something lasts, in milliseconds; never less than `retryAfter`.
 * It begins with a second, because many receivers are back after one, and doubles, because one request ends each rest.
 */
export function restAfter(failures: number, retryAfter: number | null, jitter: number): number {
  const step = Math.min(firstRestMs * 2 ** (Math.max(failures, 1) - 1), longestRestMs);
  return Math.round(Math.max(step * (1 + 0.2 * jitter), retryAfter ?? 0));
}

/** Milliseconds until the moment a Retry-After header names (seconds or an HTTP date), a week at most; null when it names none. */
export function parseRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\s*\d+\s*$/.test(header)) return Math.min(Number(header) * secondMs, longestRetryAfterMs);
  const date = httpDate.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? null : Math.min(Math.max(0, date - now), longestRetryAfterMs);
}

/** How eager a drain is: only what is due; also what waits by our own choice (the device woke or came online); or everything (a person asked). */
export const priorities = ['due', 'woken', 'asked'] as const;
/** The priority of a drain. */
export type Priority = (typeof priorities)[number];
