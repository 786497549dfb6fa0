import type { Page } from 'playwright-core';

/** Runs in a page of the extension: gives each of its interviews notes, with words of their own. */
function putNotes(each: number): Promise<void> {
  const asked = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const put = async () => {
    const database = await asked(indexedDB.open('plumbline'));
    const interviews = await asked(database.transaction('interviews').objectStore('interviews').getAll());
    const kind = { kind: 'note', stance: null, filled: 1 };
    for (let from = 0; from < interviews.length; from += 100) {
      const transaction = database.transaction('notes', 'readwrite');
      for (const { id, startedAt } of interviews.slice(from, from + 100))
        for (let number = 0; number < each; number++) {
          const text = `${crypto.randomUUID()}: said what could fail before it did, and how it would be seen`;
          const about = { interviewId: id, recordedAt: startedAt + number * 1000, dimension: `dimension-${number % 7}` };
          transaction.objectStore('notes').put({ id: `${id}-${number}`, ...about, ...kind, text });
        }
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onerror = () => reject(transaction.error);
      });
    }
    database.close();
  };
  return put();
}

/** Gives every interview that a page's database has so many notes. */
export const seedNotes = (page: Page, each: number): Promise<void> => page.evaluate(putNotes, each);

/** Runs in a page of the extension: how many rows each table holds, and a hash over all that is in them, in the order of their keys. */
async function digest(): Promise<Readonly<Record<string, string>>> {
  const asked = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await asked(indexedDB.open('plumbline'));
  const found: [string, string][] = [];
  for (const name of [...database.objectStoreNames].filter((table) => table !== 'meta')) {
    const rows = await asked(database.transaction(name).objectStore(name).getAll());
    const bytes = new TextEncoder().encode(rows.map((row) => JSON.stringify(row)).join('\n'));
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    if (rows.length > 0) found.push([name, `${rows.length} ${hash.slice(0, 8).join('.')}`]);
  }
  database.close();
  return Object.fromEntries(found);
}

/** What is in a page's database: for each table that has any, the number of its rows and a hash over them. */
export const digestOf = (page: Page): Promise<Readonly<Record<string, string>>> => page.evaluate(digest);
