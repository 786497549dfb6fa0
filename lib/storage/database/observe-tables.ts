import { Dexie } from 'dexie';
import { databaseName } from '@/lib/storage/opening/database-name';
import { getDatabase } from './database';

/** A failed query is repeated after this long: there may be space on the disk by then. */
const retryMs = 3000;
/** After a query, wait for this many times as long as it took, so that a busy table does not keep a page busy. */
const pausePerQuery = 9;

/** A query and the tables that it reads. With `restMs`, it waits at least that many milliseconds before it runs again. */
export type Observed<Value> = { readonly query: () => Promise<Value>; readonly tables: readonly string[]; readonly restMs?: number };

/** Whether one of some tables is among the changed ones. */
const concerns = (changed: object, tables: readonly string[]): boolean =>
  Object.keys(changed).some((part) => part === 'all' || tables.some((table) => part.startsWith(`idb://${databaseName}/${table}/`)));

/** Runs the query once; says whether it failed, which is reported. */
async function hasFailed<Value>({ query }: Observed<Value>, listener: (value: Value) => void, signal: AbortSignal): Promise<boolean> {
  try {
    const found = await query();
    if (!signal.aborted) listener(found);
    return false;
  } catch (error) {
    reportError(error);
    return true;
  }
}

/**
 * Calls `listener` with the result of a query, now and after changes of its tables by any page or the worker, until the signal aborts. Dexie's own
 * liveQuery remembers every change of all other tables until one of its own comes, and never runs again after an error.
 */
export function observeTables<Value>(observed: Observed<Value>, listener: (value: Value) => void, signal: AbortSignal): void {
  // A query that needs no Dexie goes over its connection too.
  getDatabase();
  const { tables, restMs } = observed;
  let dirty = false;
  let failed = false;
  let running = false;
  const run = async () => {
    running = true;
    do {
      dirty = false;
      const began = performance.now();
      failed = await hasFailed(observed, listener, signal);
      const rest = restMs === undefined ? 0 : Math.max(restMs, pausePerQuery * (performance.now() - began));
      await new Promise((resolve) => setTimeout(resolve, failed ? Math.max(retryMs, rest) : rest));
    } while ((dirty || failed) && !signal.aborted);
    running = false;
  };
  const hear = () => {
    dirty = true;
    // Leaves the transaction whose completion is being reported.
    if (!running) void Dexie.ignoreTransaction(run);
  };
  // Returns nothing: after a listener that returns false, Dexie tells no other observer, page or worker.
  const hearChange = (changed: object) => {
    if (concerns(changed, tables)) hear();
  };
  Dexie.on('storagemutated', hearChange);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(hearChange), { once: true });
  hear();
}
