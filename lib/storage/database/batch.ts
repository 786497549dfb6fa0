type Pending<Item, Outcome> = { readonly item: Item; readonly resolve: (outcome: Outcome) => void; readonly reject: (error: unknown) => void };

/**
 * How long a batch waits for more items, right after one with more than half of `count`: until it has `count`, or `waitMs` have passed. A single item
 * never waits.
 */
export type Gathering = { readonly count: number; readonly waitMs: number };

/**
 * Collects items while the last transaction is being written, and handles them in one transaction: one fsync for many. `run` returns one outcome per
 * item, in order.
 */
export function batched<Item, Outcome>(
  run: (items: readonly Item[]) => Promise<readonly Outcome[]>,
  { count, waitMs }: Gathering = { count: 1, waitMs: 0 },
): (item: Item) => Promise<Outcome> {
  let waiting: Pending<Item, Outcome>[] = [];
  let running = false;
  let busyUntil = 0;
  let filled: (() => void) | undefined;
  const gather = () =>
    new Promise<void>((resolve) => {
      filled = resolve;
      setTimeout(resolve, waitMs);
    });
  const flush = async () => {
    running = true;
    while (waiting.length > 0) {
      if (waiting.length < count && performance.now() < busyUntil) await gather();
      const batch = waiting;
      waiting = [];
      await commit(batch, run);
      busyUntil = 2 * batch.length > count ? performance.now() + waitMs : 0;
    }
    running = false;
  };
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!running) void flush();
      else if (waiting.length >= count) filled?.();
    });
}

async function commit<Item, Outcome>(
  batch: readonly Pending<Item, Outcome>[],
  run: (items: readonly Item[]) => Promise<readonly Outcome[]>,
): Promise<void> {
  try {
    const outcomes = await run(batch.map(({ item }) => item));
    for (const [index, { resolve, reject }] of batch.entries()) {
      const outcome = outcomes[index];
      if (outcome === undefined) reject(new Error(`Expected an outcome for each of ${batch.length} items, found ${outcomes.length}.`));
      else resolve(outcome);
    }
  } catch (error) {
    for (const { reject } of batch) reject(error);
  }
}
