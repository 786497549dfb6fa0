import { Dexie, RangeSet } from 'dexie';
import { getDatabase } from '@/lib/storage/database/database';
import { databaseName } from '@/lib/storage/opening/database-name';

/** The rows that a direct write has changed: the string keys by table. */
export type ChangedKeys = Readonly<Record<string, string[]>>;

/** Says to every page and the worker which rows were written directly: Dexie knows only of its own writes. */
export function announceKeys(changed: ChangedKeys): void {
  const parts = Object.entries(changed).map(([table, keys]) => [`idb://${databaseName}/${table}/`, new RangeSet().addKeys(keys)]);
  Dexie.on.storagemutated.fire(Object.fromEntries(parts));
}

/**
 * Writes in one transaction of the browser's own, without Dexie's work on each request; for what happens at each key and each note. Resolves once the
 * transaction is committed, as durably as `durability` says; rejects with its error. `write` makes its requests at once, and may abort.
 */
export async function writeDirectly(durability: 'strict' | 'relaxed', tables: string[], write: (transaction: IDBTransaction) => void): Promise<void> {
  const connection = (await getDatabase().open()).backendDB();
  await new Promise<void>((resolve, reject) => {
    const transaction = connection.transaction(tables, 'readwrite', { durability });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
    write(transaction);
  });
}
