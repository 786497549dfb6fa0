const secondMs = 1000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;

/** The wait before each attempt, in milliseconds; jitter is added. */
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

/** How long a delivery waits while the device is offline, in milliseconds. Going online ends the wait. */
export const offlineWaitMs = minuteMs;

/** How long a destination gets to finish writing after a lost answer, before it is asked for the entry, in milliseconds. */
export const reconcileWaitMs = 2 * minuteMs;

/** The longest wait while a destination is available, in milliseconds. */
export const longestWaitWhileUpMs = 2 * minuteMs;

/** How long a destination counts as available after it accepted something, in milliseconds. */
const countsAsUpMs = 10 * minuteMs;

/** Whether a destination counts as available at the wall time `now`. A success in the future comes from a wrong clock and does not count. */
export const countsAsUp = (acceptedAt: number | null, now: number): boolean =>
  acceptedAt !== null && acceptedAt <= now && now - acceptedAt < countsAsUpMs;

/** No wait is this long, in milliseconds: a later time was set by a wrong clock. */
export const impossibleWaitMs = 8 * 24 * hourMs;
const longestRetryAfterMs = 7 * 24 * hourMs;

/** The wait in milliseconds after attempt number `made` (from 1), at least `retryAfter`; null after the last attempt. `jitter` is from 0 to 1. */
export function waitAfter(made: number, retryAfter: number | null, jitter: number): number | null {
  const next = retryDelaysMs[made];
  return next === undefined ? null : Math.round(Math.max(next * (1 + 0.2 * jitter), retryAfter ?? 0));
}

/**
 * The length of back-off number `failures` (from 1) since the destination last accepted something, in milliseconds; at least `retryAfter`. It starts
 * at one second, because many receivers are back by then, and doubles, because each back-off ends with one request.
 */
export function restAfter(failures: number, retryAfter: number | null, jitter: number): number {
  const step = Math.min(firstRestMs * 2 ** (Math.max(failures, 1) - 1), longestRestMs);
  return Math.round(Math.max(step * (1 + 0.2 * jitter), retryAfter ?? 0));
}

/** Milliseconds until the time in a Retry-After header (seconds or an HTTP date), at most a week; null when it holds none. */
export function parseRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\s*\d+\s*$/.test(header)) return Math.min(Number(header) * secondMs, longestRetryAfterMs);
  const date = httpDate.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? null : Math.min(Math.max(0, date - now), longestRetryAfterMs);
}

/** What a drain sends: only what is due; also what waits by our own choice (the device woke up or came online); or everything (the user asked). */
export const priorities = ['due', 'woken', 'asked'] as const;
/** The priority of a drain. */
export type Priority = (typeof priorities)[number];
