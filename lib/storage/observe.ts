import { Dexie, liveQuery } from 'dexie';
import { type OutboxRow, outboxRowSchema } from '@/lib/core/delivery/delivery';
import type { Destination } from '@/lib/core/delivery/destination';
import type { Prepared } from '@/lib/core/prepared/prepared';
import type { OwnRubric, RubricDraft } from '@/lib/core/rubric/own-rubric';
import type { Subscription } from '@/lib/core/rubric/subscription';
import { getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';
import { listDestinations } from '@/lib/storage/delivery/destinations';
import { listPrepared } from '@/lib/storage/prepared/prepared';
import { listOwnRubrics, listRubricDrafts } from '@/lib/storage/rubrics/rubrics';
import { listSubscriptions } from '@/lib/storage/rubrics/subscriptions';
import { type InterviewEntries, listInterviewEntries } from './interview/entries';
import { type InterviewOutcomes, listOutcomes } from './outcomes';

/** A query that failed is asked again after this: there may be room on the disk by then. */
const retryMs = 3000;

/** Calls `listener` with what a query finds, now and at each change. Dexie's liveQuery says nothing of a database that cannot be opened, and never asks again. */
function observe<Value>(query: () => Promise<Value>, listener: (value: Value) => void, signal: AbortSignal): void {
  const answer = async () => {
    try {
      return { value: await query() };
    } catch (thrown) {
      return { thrown };
    }
  };
  const begin = () => {
    if (signal.aborted) return;
    const subscription = liveQuery(answer).subscribe((found) => {
      if ('value' in found) return listener(found.value);
      reportError(found.thrown);
      subscription.unsubscribe();
      setTimeout(begin, retryMs);
    });
    signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
  };
  begin();
}

/** The deliveries of an interview, and every destination. */
export type InterviewDeliveries = { readonly rows: readonly OutboxRow[]; readonly destinations: readonly Destination[] };

/** Calls `listener` with the deliveries of an interview and the destinations, now and at each change, until the signal aborts. */
export function observeInterviewDeliveries(interviewId: string, listener: (found: InterviewDeliveries) => void, signal: AbortSignal): void {
  const query = async () => ({
    rows: readable(outboxRowSchema, await getDatabase().outbox.where('interviewId').equals(interviewId).toArray()),
    destinations: await listDestinations(),
  });
  observe(query, listener, signal);
}

/** Calls `listener` with every interview's head, now and after changes of interviews, four times a second at most, until the signal aborts. */
export function observeInterviewEntries(listener: (found: InterviewEntries) => void, signal: AbortSignal): void {
  const query = async () => {
    const found = await listInterviewEntries();
    if (!signal.aborted) listener(found);
  };
  observeCalmly(query, signal, ['interviews']);
}

/** Calls `listener` with what has come of every interview, now and after changes, four times a second at most, until the signal aborts. */
export function observeOutcomes(listener: (found: InterviewOutcomes) => void, signal: AbortSignal): void {
  const query = async () => {
    const found = await listOutcomes();
    if (!signal.aborted) listener(found);
  };
  observeCalmly(query, signal, ['interviews', 'outbox', 'destinations', 'amendments']);
}

/** Calls `listener` with the destinations, now and at each change, until the signal aborts. */
export function observeDestinations(listener: (rows: readonly Destination[]) => void, signal: AbortSignal): void {
  observe(listDestinations, listener, signal);
}

/** How the deliveries to a destination stand. */
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

const minQueryIntervalMs = 250;
/** A query rests for so many times as long as it took. */
const pausePerQuery = 9;

/** Calls `listener` with every destination's queue, now and after changes, four times a second at most, until the signal aborts. */
export function observeQueues(listener: (queues: readonly Queue[]) => void, signal: AbortSignal): void {
  const query = async () => listener(await Promise.all((await listDestinations()).map(({ id }) => countQueue(id))));
  observeCalmly(query, signal, ['outbox', 'destinations']);
}

/** Whether one of some tables is among what changed. */
const concerns = (changed: object, tables: readonly string[]): boolean =>
  Object.keys(changed).some((part) => part === 'all' || tables.some((table) => part.startsWith(`idb://plumbline/${table}/`)));

const hasFailed = (query: () => Promise<void>): Promise<boolean> =>
  query().then(
    () => false,
    (error) => {
      reportError(error);
      return true;
    },
  );

/** Runs a query now and after changes of some tables by any page or the worker, with a breath after each, so that a busy outbox does not keep a page busy. */
function observeCalmly(query: () => Promise<void>, signal: AbortSignal, tables: readonly string[]): void {
  let dirty = false;
  let failed = false;
  let running = false;
  const run = async () => {
    running = true;
    do {
      dirty = false;
      const began = performance.now();
      failed = await hasFailed(query);
      const rest = Math.max(failed ? retryMs : minQueryIntervalMs, pausePerQuery * (performance.now() - began));
      await new Promise((resolve) => setTimeout(resolve, rest));
    } while ((dirty || failed) && !signal.aborted);
    running = false;
  };
  const hear = () => {
    dirty = true;
    if (!running) void run();
  };
  // It returns nothing: Dexie tells no other observer, page or worker of a change once a listener returns false.
  const hearChange = (changed: object) => {
    if (concerns(changed, tables)) hear();
  };
  Dexie.on('storagemutated', hearChange);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(hearChange), { once: true });
  hear();
}

/** The user's own rubrics, and what is not saved of them. */
export type OwnRubrics = { readonly rubrics: readonly OwnRubric[]; readonly drafts: readonly RubricDraft[] };

/** Calls `listener` with the user's own rubrics, now and at each change, until the signal aborts. */
export function observeOwnRubrics(listener: (found: OwnRubrics) => void, signal: AbortSignal): void {
  observe(async () => ({ rubrics: await listOwnRubrics(), drafts: await listRubricDrafts() }), listener, signal);
}

/** Calls `listener` with the rubrics that are followed at addresses, now and at each change, until the signal aborts. */
export function observeSubscriptions(listener: (rows: readonly Subscription[]) => void, signal: AbortSignal): void {
  observe(listSubscriptions, listener, signal);
}

/** Calls `listener` with the prepared interviews, the next first, now and at each change, until the signal aborts. */
export function observePrepared(listener: (prepared: readonly Prepared[]) => void, signal: AbortSignal): void {
  observe(listPrepared, listener, signal);
}
