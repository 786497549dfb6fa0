import { collectChangedIds } from './changed-ids';
import { type Observed, observeTables } from './observe-tables';

/** Rows that are read once, and of which then only the changed ones are read again. */
type ObservedRows<Value> = Pick<Observed<Value>, 'tables' | 'restMs'> & {
  readonly readAll: () => Promise<Value>;
  /** Reads the rows with these ids again. Returns `known` itself where nothing in it has changed. */
  readonly readAgain: (known: Value, ids: readonly string[]) => Promise<Value>;
};

/** Calls `listener` with what is read from some tables, now and whenever it has changed by any page or the worker, until the signal aborts. */
export function observeRows<Value>(
  { readAll, readAgain, ...tables }: ObservedRows<Value>,
  listener: (value: Value) => void,
  signal: AbortSignal,
): void {
  let known: { readonly value: Value } | null = null;
  let told: { readonly value: Value } | null = null;
  const takeChangedIds = collectChangedIds(tables.tables, signal);
  const query = async () => {
    // The change that causes this query is heard by one listener after the other.
    await Promise.resolve();
    const ids = takeChangedIds();
    const before = known;
    // What a query that fails was to read is not known any more.
    known = null;
    const value = before === null || ids === null ? await readAll() : await readAgain(before.value, ids);
    known = { value };
    return value;
  };
  const tell = (value: Value) => {
    if (told?.value === value) return;
    told = { value };
    listener(value);
  };
  observeTables({ query, ...tables }, tell, signal);
}
