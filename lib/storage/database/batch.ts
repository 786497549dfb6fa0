type Pending<Item, Outcome> = { readonly item: Item; readonly resolve: (outcome: Outcome) => void; readonly reject: (error: unknown) => void };

/**
 * Gathers what is asked for while the last transaction is on its way to the disk, and does it in one: an fsync for many.
 * `run` gives one outcome for each item, in order.
 */
export function batched<Item, Outcome>(run: (items: readonly Item[]) => Promise<readonly Outcome[]>): (item: Item) => Promise<Outcome> {
  let waiting: Pending<Item, Outcome>[] = [];
  let running = false;
  const flush = async () => {
    running = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await commit(batch, run);
    }
    running = false;
  };
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!running) void flush();
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
