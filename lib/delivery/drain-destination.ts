import { applyVerdict, logAttempt } from '@/lib/core/delivery/apply-verdict';
import type { OutboxRow } from '@/lib/core/delivery/delivery';
import { waitForAll } from '@/lib/core/wait-for-all';
import { type Claim, listDueDeliveries } from '@/lib/storage/delivery/due';
import { saveDelivery, writeOutboxStep } from '@/lib/storage/delivery/steps';
import { type AttemptOutcome, type DeliveryDependencies, deliver, type ResolvedDestination } from './attempt';
import { type ClosedReason, hasSameSettings } from './checked-send';
import { resolveDestination } from './resolve-destination';
import { applyToDestination, type DrainRun } from './run';
import { gather, shareRead } from './share-read';

/** How many due deliveries are read at once: an index from which much was just removed is slow to start reading. */
const page = 512;
/** How many requests are under way at once. */
const width = 4;
/** How many deliveries are under way at once where sending twice is harmless: while some are at the endpoint, others are read and stored. */
const manyWorkers = 6 * width;
/** In a long queue, a request that is about to be sent waits at most this long for others, so that one read of the destination serves them all. */
const gatherMs = 10;

/** Gives due deliveries one by one, read a page at a time; undefined when none is left. `left` tells how many of the page are waiting. */
function readDue(destinationId: string, now: () => number) {
  let due: Claim[] = [];
  let refill: Promise<void> | null = null;
  const read = async () => {
    due = [...(await listDueDeliveries(destinationId, now(), page))];
    refill = null;
  };
  const take = async (): Promise<Claim | undefined> => {
    // A page that others are reading was begun before this: it lacks what the caller has just freed.
    if (due.length === 0) await refill;
    if (due.length === 0) {
      refill ??= read();
      await refill;
    }
    return due.shift();
  };
  return { take, left: () => due.length };
}

const isRepeatable = ({ requests, done }: OutboxRow) => requests[done]?.repeatable ?? true;

/** What the workers of one drain share. */
type Drain = {
  /** The destination as it was last read. */
  resolved: ResolvedDestination;
  readonly reread: () => Promise<ResolvedDestination | ClosedReason>;
  readonly gather: () => Promise<void>;
  readonly run: DrainRun;
  readonly dependencies: DeliveryDependencies;
  readonly take: () => Promise<Claim | undefined>;
  readonly limited: ReturnType<typeof limitAttempts>['limited'];
};

/**
 * Stores the result of the previous delivery, if any, and begins the next in the same transaction; null when there is none or the run has stopped.
 */
async function begin(drain: Drain, before: OutboxRow | null): Promise<OutboxRow | null> {
  const { run, take } = drain;
  let save = before;
  for (let claim = run.stopped ? undefined : await take(); claim !== undefined; claim = await take()) {
    const row = await writeOutboxStep({ save, claim }, save === null || isRepeatable(save));
    save = null;
    // A delivery that must not be sent twice is stored as 'sending' before it is sent.
    if (row !== null && !isRepeatable(row)) await saveDelivery(row);
    if (row !== null) return row;
  }
  if (save === null) return null;
  await saveDelivery(save);
  return begin(drain, null);
}

type Attempted = { readonly next: OutboxRow; readonly pendingWrite: (() => Promise<void>) | null };

/** Reads the destination's current settings; stops the run where nothing may be sent any more. */
async function renew({ resolved, reread, run }: Drain): Promise<ResolvedDestination> {
  const now = await reread();
  if (typeof now !== 'string') return now;
  run.stopped = true;
  return resolved;
}

const refusals: readonly AttemptOutcome['verdict']['class'][] = ['access', 'target', 'mapping', 'permanent'];

/** Whether a refusal was for settings or secrets that were corrected meanwhile: those are tried before the delivery is blamed. */
async function isOutdated({ verdict }: AttemptOutcome, drain: Drain, used: ResolvedDestination): Promise<boolean> {
  if (!refusals.includes(verdict.class)) return false;
  drain.resolved = await renew(drain);
  return !hasSameSettings(used, drain.resolved);
}

/** Restores a delivery to its state before it was begun. */
const putBack = (row: OutboxRow): Attempted => ({ next: { ...row, state: 'queued', nextAttemptAt: row.createdAt }, pendingWrite: null });

/** One attempt and its consequences for the destination. A delivery that was withheld, or that the run no longer waits for, is restored. */
async function attempt(row: OutboxRow, drain: Drain): Promise<Attempted> {
  const { run, dependencies, reread } = drain;
  if (run.stopped) return putBack(row);
  const planned = row.requests[row.done];
  if (planned === undefined) throw new Error(`Expected request ${row.done} of delivery ${row.id}, found ${row.requests.length}.`);
  const used = drain.resolved;
  const outcome = await deliver(row, planned, { resolved: used, reread, gather: drain.gather, dependencies });
  if (typeof outcome === 'string') {
    drain.resolved = await renew(drain);
    return attempt(row, drain);
  }
  if (await isOutdated(outcome, drain, used)) return attempt(logAttempt(row, outcome.attempt), drain);
  const verdictContext = { now: dependencies.now(), jitter: dependencies.random(), reconciles: used.actor.reconcile !== null };
  const next = applyVerdict(row, outcome.attempt, outcome.verdict, verdictContext);
  return { next, pendingWrite: applyToDestination(outcome, used.destination, run, dependencies) };
}

/** One attempt at a delivery, stored unless it can be stored together with the next one's beginning; returns what remains to be stored or sent. */
async function workOnce(drain: Drain, row: OutboxRow): Promise<{ readonly next: OutboxRow; readonly isKept: boolean }> {
  const { next, pendingWrite } = await drain.limited(() => attempt(row, drain));
  const isKept = next.state !== 'delivered' || pendingWrite !== null;
  if (isKept) await saveDelivery(next);
  await pendingWrite?.();
  return { next, isKept };
}

async function work(drain: Drain, first: Promise<OutboxRow | null>): Promise<void> {
  let row = await first;
  while (row !== null) {
    const { next, isKept }: Awaited<ReturnType<typeof workOnce>> = await workOnce(drain, row);
    row = next.state === 'sending' ? next : await begin(drain, isKept ? null : next);
  }
}

/** Works on one delivery after another; a failure that is not the destination's, such as a full disk, ends the run for all workers. */
async function workUntilFailure(drain: Drain, first: Promise<OutboxRow | null>): Promise<void> {
  try {
    await work(drain, first);
  } catch (error) {
    drain.run.stopped = true;
    throw error;
  }
}

/** How many requests may be under way at once: one after a failure, because the destination may be down. */
const widthFor = ({ failures }: DrainRun) => (failures === 0 ? width : 1);

/** Runs at most as many attempts at once as the run's failures allow; the rest queue. `count` tells how many are under way. */
function limitAttempts(run: DrainRun) {
  const queue: (() => void)[] = [];
  let active = 0;
  const admit = () => {
    while (active < widthFor(run) && queue.length > 0) {
      active += 1;
      queue.shift()?.();
    }
  };
  const limited = async (send: () => Promise<Attempted>): Promise<Attempted> => {
    await new Promise<void>((resolve) => {
      queue.push(resolve);
      admit();
    });
    try {
      return await send();
    } finally {
      active -= 1;
      admit();
    }
  };
  return { limited, count: () => active };
}

/** After a back-off, one delivery is sent alone to see whether the destination is available; then the next begins. */
async function probe(drain: Drain, row: OutboxRow): Promise<OutboxRow | null> {
  const { next, isKept } = await workOnce(drain, row);
  return next.state === 'sending' ? next : begin(drain, isKept ? null : next);
}

/** Sends what is due for a destination, a few at a time and in order, until nothing is due or the run is stopped. */
export async function drainDestination(resolved: ResolvedDestination, run: DrainRun, dependencies: DeliveryDependencies): Promise<void> {
  const { take, left } = readDue(resolved.destination.id, dependencies.now);
  const reread = shareRead(() => resolveDestination(resolved.destination.id, dependencies));
  const { limited, count } = limitAttempts(run);
  const drain = { resolved, reread, gather: gather(() => (left() > 0 ? count() : 1), gatherMs), run, dependencies, take, limited };
  let first = await begin(drain, null);
  if (first !== null && run.rests > 0) first = await probe(drain, first);
  if (first === null) return;
  const others = (isRepeatable(first) ? manyWorkers : width) - 1;
  const works = [Promise.resolve(first), ...Array.from({ length: others }, () => begin(drain, null))];
  await waitForAll(works.map((own) => workUntilFailure(drain, own)));
}
