import type { OutboxRow } from '@/lib/core/delivery';
import { settle } from '@/lib/core/settle';
import { type Claim, listDue, saveRow, step } from '@/lib/storage/outbox';
import { deliver, type Ready, type Surroundings } from './attempt';
import { heed, type Run } from './run';

/** Due deliveries read at once: an index from which much was just taken is slow to begin reading. */
const page = 512;
/** Requests under way at once. */
const width = 4;
/** Deliveries under way at once where sending twice has one effect: while some are at the endpoint, others are being read and kept. */
const manyWorkers = 3 * width;

/** Gives due deliveries one by one, read a page at a time; undefined when none is due any more. */
function readDue(destinationId: string, now: () => number): () => Promise<Claim | undefined> {
  let due: Claim[] = [];
  let refill: Promise<void> | null = null;
  const read = async () => {
    due = [...(await listDue(destinationId, now(), page))];
    refill = null;
  };
  return async () => {
    refill ??= due.length === 0 ? read() : null;
    await refill;
    return due.shift();
  };
}

const isRepeatable = ({ requests, done }: OutboxRow) => requests[done]?.repeatable ?? true;

/** What the workers of one drain share. */
type Drain = {
  readonly ready: Ready;
  readonly run: Run;
  readonly surroundings: Surroundings;
  readonly take: () => Promise<Claim | undefined>;
  readonly through: ReturnType<typeof makeGate>;
};

/** Keeps what became of the delivery before, if any, and begins the next in the same transaction; null when there is none, or the run is stopped. */
async function begin(drain: Drain, before: OutboxRow | null): Promise<OutboxRow | null> {
  const { run, take } = drain;
  let save = before;
  for (let claim = run.stopped ? undefined : await take(); claim !== undefined; claim = await take()) {
    const row = await step({ save, claim }, save === null || isRepeatable(save));
    save = null;
    // What must not be sent twice is on disk as being sent before it is.
    if (row !== null && !isRepeatable(row)) await saveRow(row);
    if (row !== null) return row;
  }
  if (save === null) return null;
  await saveRow(save);
  return begin(drain, null);
}

type Attempted = { readonly next: OutboxRow; readonly keep: (() => Promise<void>) | null };

/** One attempt and what follows from it for the destination; null when the run was stopped while it waited for its turn, and nothing was sent. */
async function attempt(row: OutboxRow, { ready, run, surroundings }: Drain): Promise<Attempted | null> {
  if (run.stopped) return null;
  const planned = row.requests[row.done];
  if (planned === undefined) throw new Error(`Expected request ${row.done} of delivery ${row.id}, found ${row.requests.length}.`);
  const outcome = await deliver(row, planned, ready, surroundings);
  const settling = { now: surroundings.now(), jitter: surroundings.random(), reconciles: ready.actor.reconcile !== null };
  const next = settle(row, outcome.attempt, outcome.verdict, settling);
  return { next, keep: heed(outcome, ready.destination, run, surroundings) };
}

async function work(drain: Drain, first: OutboxRow | null): Promise<void> {
  let row = first;
  while (row !== null) {
    const current: OutboxRow = row;
    const attempted = await drain.through(() => attempt(current, drain));
    if (attempted === null) return void (await saveRow({ ...current, state: 'queued', nextAttemptAt: current.createdAt }));
    const { next, keep }: Attempted = attempted;
    const smooth = next.state === 'delivered' && keep === null;
    if (!smooth) await saveRow(next);
    await keep?.();
    row = next.state === 'sending' ? next : await begin(drain, smooth ? next : null);
  }
}

/** Lets through as much work at once as there is room for; the rest waits in line. */
function makeGate(room: number) {
  let free = room;
  const line: (() => void)[] = [];
  return async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => line.push(resolve));
    try {
      return await work();
    } finally {
      const next = line.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}

/** Sends what is due for a destination, a few at a time and in order, until none is due or the run is stopped. */
export async function pump(ready: Ready, run: Run, surroundings: Surroundings): Promise<void> {
  const take = readDue(ready.destination.id, surroundings.now);
  const drain = { ready, run, surroundings, take, through: makeGate(width) };
  const first = await begin(drain, null);
  if (first === null) return;
  const others = (isRepeatable(first) ? manyWorkers : width) - 1;
  await Promise.all([work(drain, first), ...Array.from({ length: others }, async () => work(drain, await begin(drain, null)))]);
}
