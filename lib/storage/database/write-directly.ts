import { Dexie, RangeSet } from 'dexie';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { databaseName } from '@/lib/storage/opening/database-name';

/** The rows that a direct write has changed: the string keys by table. */
export type ChangedKeys = Readonly<Record<string, string[]>>;

/** Says to every page and the worker which rows were written directly: Dexie knows only of its own writes. */
export function announceKeys(changed: ChangedKeys): void {
  const parts = Object.entries(changed).map(([table, keys]) => [`idb://${databaseName}/${table}/`, new RangeSet().addKeys(keys)]);
  Dexie.on.storagemutated.fire(Object.fromEntries(parts));
}

/** What a direct write does: its tables, how durable it is once it resolves, and its requests, which are all made at once. */
type DirectWrite = {
  readonly durability: 'strict' | 'relaxed';
  readonly tables: readonly string[];
  readonly write: (transaction: IDBTransaction) => void;
};

const runIn = (connection: IDBDatabase, { durability, tables, write }: DirectWrite): Promise<void> =>
  new Promise((resolve, reject) => {
    const transaction = connection.transaction(tables, 'readwrite', { durability });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
    write(transaction);
  });

const open = () => getDatabase().open();

/** Forgets a connection that the browser has closed, and is told only later that it did: by then another one may be open. */
function forget(database: Database, connection: IDBDatabase): void {
  connection.onclose = null;
  if (database.isOpen() && database.backendDB() === connection) database.close({ disableAutoOpen: false });
}

/**
 * Writes in one transaction of the browser's own, without Dexie's work on each request; for what happens at each key and each note. Its requests are
 * made before this returns, unless the database has to be opened first: for the first use, or because the browser has closed it. Rejects with the
 * transaction's error.
 */
export async function writeDirectly(work: DirectWrite): Promise<void> {
  const database = getDatabase();
  if (database.isOpen()) {
    const connection = database.backendDB();
    try {
      return await runIn(connection, work);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      forget(database, connection);
    }
  }
  // One that is opened while the browser still deletes everything is closed as well; the next is not.
  await open().catch(open);
  await runIn(database.backendDB(), work);
}
