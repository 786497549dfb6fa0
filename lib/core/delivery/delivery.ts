import * as z from 'zod/mini';
import { plannedRequestSchema } from './destination';
import { deliveryReasonsSchema } from './reason';
import { targetSchema } from './target-schema';

/** The states of a delivery. */
export const deliveryStates = ['queued', 'sending', 'delivered', 'needs-you', 'outcome-unknown', 'saved'] as const;

const attemptSchema = z.readonly(
  z.object({
    at: z.number(),
    duration: z.number(),
    outcome: z.enum([
      'answered',
      'redirected',
      'network',
      'timeout',
      'offline',
      'interrupted',
      'not-granted',
      'unsent',
      'checked',
      'saved',
      'not-saved',
    ]),
    status: z.nullable(z.number()),
    excerpt: z.string(),
  }),
);
/** One attempt: wall time and duration in milliseconds, what came back, and the answer's first characters. */
export type Attempt = z.infer<typeof attemptSchema>;

/** What needs the user's attention: the destination as a whole, its address, its mapping, or the content. */
export const needs = ['access', 'gone', 'target', 'mapping', 'settings', 'refused', 'removed'] as const;

/** One scorecard on its way to one destination. `requests` are frozen: each attempt sends the same bytes. */
export const outboxRowSchema = z.readonly(
  z.object({
    id: z.string(),
    interviewId: z.string(),
    scorecardId: z.string(),
    revision: z.int(),
    destinationId: z.nullable(z.string()),
    target: z.nullable(targetSchema),
    requests: z.readonly(z.array(plannedRequestSchema)),
    /** How many of the requests are done, in order. */
    done: z.int(),
    state: z.enum(deliveryStates),
    need: z.nullable(z.enum(needs)),
    /** Why it is in this state; null where there is nothing to say. */
    reason: z.nullable(deliveryReasonsSchema),
    attempts: z.readonly(z.array(attemptSchema)),
    /** Attempts since a person last queued it: its place in the schedule. */
    tries: z.int(),
    /** Whether the current request may already have been written by an attempt whose answer was not read. */
    doubtful: z.boolean(),
    /** Wall time in milliseconds; null when it does not wait for a time. */
    nextAttemptAt: z.nullable(z.number()),
    createdAt: z.number(),
  }),
);
/** One scorecard on its way to one destination. */
export type OutboxRow = z.infer<typeof outboxRowSchema>;

/** The webhook-id of a delivery: stable over retries, without dots. */
export function deliveryId(scorecardId: string, revision: number, destinationId: string | null): string {
  return `sc_${scorecardId}_r${revision}_${destinationId ?? 'device'}`.replaceAll('.', '_');
}
