import { tellChanged } from './changed';
import { getConnection } from './connection';

/** The rows that an index, or a table by its primary key, gives for a range; all of them where it is null, at most `count` where that is given. */
export type BareIndex = {
  readonly rows: (range: IDBKeyRange | null, count?: number) => Promise<readonly unknown[]>;
  readonly keys: (range: IDBKeyRange | null, count?: number) => Promise<readonly IDBValidKey[]>;
  readonly count: (range: IDBKeyRange | null) => Promise<number>;
  /** The last row of a range; undefined where there is none. */
  readonly last: (range: IDBKeyRange | null) => Promise<unknown>;
  /** The first key of the index itself in a range; undefined where there is none. */
  readonly firstKey: (range: IDBKeyRange | null) => Promise<IDBValidKey | undefined>;
};

/** A table in a transaction. What it gives is as stored, unread. What is written is on disk, or handed to the system, once the transaction is over. */
export type BareTable = BareIndex & {
  readonly get: (key: IDBValidKey) => Promise<unknown>;
  readonly by: (index: string) => BareIndex;
  readonly put: (row: object) => void;
  readonly delete: (key: IDBValidKey) => void;
};

const answerOf = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const makeIndex = (source: IDBObjectStore | IDBIndex): BareIndex => ({
  rows: (range, count) => answerOf<unknown[]>(source.getAll(range, count)),
  keys: (range, count) => answerOf(source.getAllKeys(range, count)),
  count: (range) => answerOf(source.count(range ?? undefined)),
  last: async (range) => (await answerOf(source.openCursor(range, 'prev')))?.value,
  firstKey: async (range) => (await answerOf(source.openKeyCursor(range)))?.key,
});

function makeTable(store: IDBObjectStore, changed: IDBValidKey[]): BareTable {
  // Of a request that fails nobody is told here: it ends the transaction, whose end says so.
  const put = (row: object) => {
    const request = store.put(row);
    request.onsuccess = () => changed.push(request.result);
  };
  const remove = (key: IDBValidKey) => {
    const request = store.delete(key);
    request.onsuccess = () => changed.push(key);
  };
  return {
    ...makeIndex(store),
    get: (key) => answerOf<unknown>(store.get(key)),
    by: (index) => makeIndex(store.index(index)),
    put,
    delete: remove,
  };
}

const endOf = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('The transaction was stopped.', 'AbortError'));
  });

/** Which tables a transaction opens, whether it writes, and whether it is on disk or handed to the system when it resolves. */
export type BareAccess = {
  readonly tables: readonly string[];
  readonly mode: IDBTransactionMode;
  readonly durability?: 'strict' | 'relaxed';
};

/** A connection that the browser closed just now gives no transaction: the next one does. */
async function begin({ tables, mode, durability = 'strict' }: BareAccess): Promise<IDBTransaction | null> {
  const start = async () => (await getConnection())?.transaction([...tables], mode, { durability }) ?? null;
  try {
    return await start();
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
    await new Promise((resolve) => setTimeout(resolve));
    return start();
  }
}

/**
 * Runs `work` in one transaction of the database, which ends when no request is left; `instead` where there is no database yet. A `work` that throws takes back what it
 * has written. Other pages are told of what was written. Never call it in a transaction of Dexie: waiting for this one ends that in its middle.
 */
export async function inTransaction<Value>(
  access: BareAccess,
  work: (table: (name: string) => BareTable) => Promise<Value>,
  instead: Value,
): Promise<Value> {
  const transaction = await begin(access);
  if (transaction === null) return instead;
  const ended = endOf(transaction);
  const changed = new Map<string, IDBValidKey[]>(access.tables.map((name) => [name, []]));
  const tables = new Map([...changed].map(([name, keys]) => [name, makeTable(transaction.objectStore(name), keys)]));
  const tableOf = (name: string): BareTable => {
    const table = tables.get(name);
    if (table === undefined) throw new Error(`Expected one of the tables ${access.tables.join(', ')}, found ${name}.`);
    return table;
  };
  try {
    const value = await work(tableOf);
    await ended;
    tellChanged(changed);
    return value;
  } catch (error) {
    ended.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // It is over already.
    }
    throw error;
  }
}

/** Reads from one table; `instead` where there is no database yet. */
export const readTable = <Value>(table: string, work: (table: BareTable) => Promise<Value>, instead: Value): Promise<Value> =>
  inTransaction({ tables: [table], mode: 'readonly' }, (open) => work(open(table)), instead);

/** Writes to one table; on disk when it resolves. Does nothing where there is no database yet. */
export const writeTable = (table: string, work: (table: BareTable) => Promise<void>): Promise<void> =>
  inTransaction({ tables: [table], mode: 'readwrite' }, (open) => work(open(table)), undefined);
