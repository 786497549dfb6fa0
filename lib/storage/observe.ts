import { type OutboxRow, outboxRowSchema } from '@/lib/core/delivery/delivery';
import type { Destination } from '@/lib/core/delivery/destination';
import type { Prepared } from '@/lib/core/prepared/prepared';
import type { OwnRubric, RubricDraft } from '@/lib/core/rubric/own-rubric';
import type { Subscription } from '@/lib/core/rubric/subscription';
import { getDatabase } from '@/lib/storage/database/database';
import { observeTables } from '@/lib/storage/database/observe-tables';
import { readable } from '@/lib/storage/database/read-rows';
import { listDestinations } from '@/lib/storage/delivery/destinations';
import { listPrepared } from '@/lib/storage/prepared/prepared';
import { listOwnRubrics, listRubricDrafts } from '@/lib/storage/rubrics/rubrics';
import { listSubscriptions } from '@/lib/storage/rubrics/subscriptions';
import { type InterviewEntries, listInterviewEntries } from './interview/entries';
import { type InterviewOutcomes, listOutcomes } from './outcomes';

/** The shortest time between two queries for what a busy outbox or a long list changes. */
const restMs = 250;

/** The deliveries of an interview, and every destination. */
export type InterviewDeliveries = { readonly rows: readonly OutboxRow[]; readonly destinations: readonly Destination[] };

/** Calls `listener` with the deliveries of an interview and the destinations, now and at each change, until the signal aborts. */
export function observeInterviewDeliveries(interviewId: string, listener: (found: InterviewDeliveries) => void, signal: AbortSignal): void {
  const query = async () => ({
    rows: readable(outboxRowSchema, await getDatabase().outbox.where('interviewId').equals(interviewId).toArray()),
    destinations: await listDestinations(),
  });
  observeTables({ query, tables: ['outbox', 'destinations'] }, listener, signal);
}

/** Calls `listener` with every interview's list entry, now and after changes, at most four times a second, until the signal aborts. */
export function observeInterviewEntries(listener: (found: InterviewEntries) => void, signal: AbortSignal): void {
  observeTables({ query: listInterviewEntries, tables: ['interviews'], restMs }, listener, signal);
}

/** Calls `listener` with the outcome of every interview, now and after changes, at most four times a second, until the signal aborts. */
export function observeOutcomes(listener: (found: InterviewOutcomes) => void, signal: AbortSignal): void {
  observeTables({ query: listOutcomes, tables: ['interviews', 'outbox', 'destinations', 'amendments'], restMs }, listener, signal);
}

/** Calls `listener` with the destinations, now and at each change, until the signal aborts. */
export function observeDestinations(listener: (rows: readonly Destination[]) => void, signal: AbortSignal): void {
  observeTables({ query: listDestinations, tables: ['destinations'] }, listener, signal);
}

/** The state of the deliveries to a destination. */
export type Queue = {
  readonly destinationId: string;
  readonly waiting: number;
  readonly delivered: number;
  readonly needsYou: number;
  readonly unknown: number;
};

async function countQueue(destinationId: string): Promise<Queue> {
  const { outbox } = getDatabase();
  const count = (state: OutboxRow['state']) => outbox.where('[destinationId+state]').equals([destinationId, state]).count();
  const states = ['queued', 'sending', 'delivered', 'needs-you', 'outcome-unknown'] as const;
  const counts = await getDatabase().transaction('r', outbox, () => Promise.all(states.map(count)));
  const [queued = 0, sending = 0, delivered = 0, needsYou = 0, unknown = 0] = counts;
  return { destinationId, waiting: queued + sending, delivered, needsYou, unknown };
}

/** Calls `listener` with every destination's queue, now and after changes, at most four times a second, until the signal aborts. */
export function observeQueues(listener: (queues: readonly Queue[]) => void, signal: AbortSignal): void {
  const query = async () => Promise.all((await listDestinations()).map(({ id }) => countQueue(id)));
  observeTables({ query, tables: ['outbox', 'destinations'], restMs }, listener, signal);
}

/** The user's own rubrics and their drafts. */
export type OwnRubrics = { readonly rubrics: readonly OwnRubric[]; readonly drafts: readonly RubricDraft[] };

/** Calls `listener` with the user's own rubrics, now and at each change, until the signal aborts. */
export function observeOwnRubrics(listener: (found: OwnRubrics) => void, signal: AbortSignal): void {
  const query = async () => ({ rubrics: await listOwnRubrics(), drafts: await listRubricDrafts() });
  observeTables({ query, tables: ['rubrics', 'rubricDrafts'] }, listener, signal);
}

/** Calls `listener` with the subscriptions, now and at each change, until the signal aborts. */
export function observeSubscriptions(listener: (rows: readonly Subscription[]) => void, signal: AbortSignal): void {
  observeTables({ query: listSubscriptions, tables: ['subscriptions'] }, listener, signal);
}

/** Calls `listener` with the prepared interviews, earliest first, now and at each change, until the signal aborts. */
export function observePrepared(listener: (prepared: readonly Prepared[]) => void, signal: AbortSignal): void {
  observeTables({ query: listPrepared, tables: ['prepared'] }, listener, signal);
}
