import type { Page } from 'playwright-core';

/** The rows of the extension's database, by table. */
export type Stored = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** Reads the whole database of an extension page that has opened it, without the extension's help. */
export const readStored = (page: Page): Promise<Stored> =>
  page.evaluate(async () => {
    const asked = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asked(indexedDB.open('plumbline'));
    const rows: [string, Record<string, unknown>[]][] = [];
    for (const name of database.objectStoreNames) rows.push([name, await asked(database.transaction(name).objectStore(name).getAll())]);
    database.close();
    return Object.fromEntries(rows);
  });
