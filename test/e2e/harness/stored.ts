import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Everything that the extension keeps in its database, and in the session of a page, as text. */
const readStored = (place: Frame | Page): Promise<string> =>
  place.evaluate(async () => {
    const asked = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asked(indexedDB.open('plumbline'));
    const names = [...database.objectStoreNames];
    const rows = await Promise.all(names.map((name) => asked(database.transaction(name).objectStore(name).getAll())));
    database.close();
    return JSON.stringify([rows, { ...sessionStorage }]);
  });

/** Waits until words that were typed are kept, wherever that is: what comes next must not lose them. */
export async function untilStored(place: Frame | Page, words: string): Promise<void> {
  await expect.poll(() => readStored(place)).toContain(words);
}

/** The rows of one table of the extension's database. */
export const rowsOf = (place: Frame | Page, table: string): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  place.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('plumbline');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
    table,
  );
