import * as z from 'zod/mini';

/** Where a delivery stands. */
export const deliveryStates = ['queued', 'sending', 'delivered', 'needs-you', 'outcome-unknown', 'saved'] as const;

const attemptSchema = z.readonly(
  z.object({
    at: z.number(),
    duration: z.number(),
    outcome: z.enum(['answered', 'network', 'timeout', 'interrupted', 'refused']),
    status: z.nullable(z.number()),
    excerpt: z.string(),
  }),
);
/** One attempt: wall time and duration in milliseconds, what came back, and the answer's first characters. */
export type Attempt = z.infer<typeof attemptSchema>;

/** One scorecard on its way to one destination. `body` is frozen: each attempt sends the same bytes. */
export const outboxRowSchema = z.readonly(
  z.object({
    id: z.string(),
    interviewId: z.string(),
    scorecardId: z.string(),
    revision: z.int(),
    destinationId: z.nullable(z.string()),
    body: z.string(),
    state: z.enum(deliveryStates),
    reason: z.nullable(z.string()),
    attempts: z.readonly(z.array(attemptSchema)),
    nextAttemptAt: z.nullable(z.number()),
    createdAt: z.number(),
  }),
);
/** One scorecard on its way to one destination. */
export type OutboxRow = z.infer<typeof outboxRowSchema>;

/** A webhook that the user has set up; its secret is kept apart from the database. */
export const destinationSchema = z.readonly(
  z.object({ id: z.string(), kind: z.literal('webhook'), url: z.string(), enabled: z.boolean(), createdAt: z.number() }),
);
/** A destination that the user has set up. */
export type Destination = z.infer<typeof destinationSchema>;

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

/** What one attempt met: an answer whose status was read, or how it failed. `retryAfter` is in milliseconds. */
export type Met =
  | { readonly outcome: 'answered'; readonly status: number; readonly retryAfter: number | null }
  | { readonly outcome: 'network' | 'timeout' | 'interrupted' };

/** What to do after an attempt. */
export type Decision =
  | { readonly state: 'delivered' }
  | { readonly state: 'queued'; readonly wait: number }
  | { readonly state: 'outcome-unknown' | 'needs-you'; readonly reason: string; readonly disable: boolean };

const retryable = (status: number) => status === 408 || status === 425 || status === 429 || status >= 500;

function refusal(status: number): string {
  if (status === 401 || status === 403) return `The endpoint refused the signature or the access (${status}). Check the signing secret, then retry.`;
  if (status === 404) return 'The endpoint does not exist at this address (404). Check the URL, then retry.';
  if (status === 410) return 'The endpoint says it is gone (410). This destination is switched off; set up another.';
  if (status >= 300 && status < 400) return `The endpoint redirects elsewhere (${status}). Redirects are not followed: enter the final URL.`;
  return `The endpoint refused the scorecard (${status}). Ask who runs it, then retry.`;
}

/** Decides what follows from the attempt number `made` (from 1) of an idempotent webhook; `jitter` is in 0..1. */
export function decide(met: Met, made: number, ambiguousBefore: boolean, jitter: number): Decision {
  if (met.outcome === 'answered' && met.status >= 200 && met.status < 300) return { state: 'delivered' };
  if (met.outcome === 'answered' && !retryable(met.status)) return { state: 'needs-you', reason: refusal(met.status), disable: met.status === 410 };
  const next = schedule[made];
  if (next !== undefined) {
    const wait = Math.max(next * (1 + 0.2 * jitter), met.outcome === 'answered' ? (met.retryAfter ?? 0) : 0);
    return { state: 'queued', wait: Math.round(wait) };
  }
  const ambiguous = ambiguousBefore || met.outcome !== 'answered';
  if (ambiguous)
    return {
      state: 'outcome-unknown',
      reason: 'Every attempt is used up, and at least one may have arrived. Ask whether it is there, or retry.',
      disable: false,
    };
  return { state: 'needs-you', reason: 'The endpoint kept failing and every attempt is used up. Retry when it is up again.', disable: false };
}

/** Milliseconds until the moment a Retry-After header names (seconds or an HTTP date); null when it names none. */
export function parseRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\s*\d+\s*$/.test(header)) return Math.min(Number(header) * seconds, 7 * 24 * hours);
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.min(Math.max(0, date - now), 7 * 24 * hours);
}

/** The webhook-id of a delivery: stable over retries, without dots. */
export function deliveryId(scorecardId: string, revision: number, destinationId: string | null): string {
  return `sc_${scorecardId}_r${revision}_${destinationId ?? 'device'}`.replaceAll('.', '_');
}
