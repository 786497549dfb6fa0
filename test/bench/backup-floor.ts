import type { Page } from 'playwright-core';

/** What the floor took, in milliseconds: reading the file's rows into objects, and putting them into a bare database. */
export type Floor = { readonly parse: number; readonly put: number };

/** Runs in a page of the extension: the plainest way to read the rows of a backup that is not encrypted into a database without indexes. */
async function readPlainly(input: Element): Promise<Floor> {
  const done = (transaction: IDBTransaction) =>
    new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
  const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined;
  if (file === undefined) throw new Error('Expected a file in the field.');
  const begun = performance.now();
  const head = new Uint8Array(await file.slice(0, 4096).arrayBuffer()).indexOf(10) + 1;
  const text = await new Response(file.slice(head).stream().pipeThrough(new DecompressionStream('gzip'))).text();
  const rows = text.split('\n').flatMap((line) => {
    const read = line === '' ? {} : JSON.parse(line);
    return 'row' in read ? [read.row] : [];
  });
  const parsed = performance.now();
  const opening = indexedDB.open('floor');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  for (let from = 0; from < rows.length; from += 500) {
    const transaction = database.transaction('rows', 'readwrite', { durability: 'relaxed' });
    for (const row of rows.slice(from, from + 500)) transaction.objectStore('rows').put(row);
    await done(transaction);
  }
  const put = performance.now() - parsed;
  database.close();
  await new Promise((resolve) => (indexedDB.deleteDatabase('floor').onsuccess = resolve));
  return { parse: parsed - begun, put };
}

/** Reads the rows of a backup's file in the plainest way, in a page of the extension. */
export async function measureFloor(page: Page, path: string): Promise<Floor> {
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'floor' })));
  const input = page.locator('#floor');
  await input.setInputFiles(path);
  const floor = await input.evaluate(readPlainly);
  await input.evaluate((element) => element.remove());
  return floor;
}
