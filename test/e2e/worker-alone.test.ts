import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrations } from '@/lib/storage/database/migrations';
import { aRow, planned } from '../lib/delivery/rows.ts';
import { startPlain } from '../servers/dropping.ts';
import { launchBrowser } from './harness/browser.ts';
import { rowsOf } from './harness/stored.ts';
import { addWebhook } from './harness/story.ts';

const secret = `whsec_${Buffer.alloc(32, 6).toString('base64')}`;
/** The number of the last step, and the tables before it. */
const last = migrations.length;
const tablesBefore = Object.entries<string | null>(Object.assign({}, ...migrations.slice(0, -1).map(({ stores }) => stores)));

let receiver: Awaited<ReturnType<typeof startPlain>>;
let browser: Awaited<ReturnType<typeof launchBrowser>>;

beforeAll(async () => {
  receiver = await startPlain(() => 204);
  browser = await launchBrowser({ callPort: 9 });
});
afterAll(async () => {
  await browser?.context.close();
  receiver?.close();
});

/** A key or an index as the steps write it: `[a+b]` is of two properties, `&` unique, `*` has an entry for each item, `++` is counted by the browser. */
function readKey(text: string) {
  const name = text.replace(/^(?:\+\+|[&*])/, '');
  const keyPath = name.startsWith('[') ? name.slice(1, -1).split('+') : name;
  return { name, keyPath, autoIncrement: text.startsWith('++'), unique: text.startsWith('&'), multiEntry: text.startsWith('*') };
}

/** Makes the database anew as the build before the last step had it, in a page that has none of the extension's code. */
const makeEarlier = (page: Page, rows: Readonly<Record<string, readonly object[]>>) =>
  page.evaluate(
    ({ version, tables, given }) =>
      new Promise<void>((resolve, reject) => {
        indexedDB.deleteDatabase('plumbline');
        const opening = indexedDB.open('plumbline', version);
        opening.onupgradeneeded = () => {
          for (const [table, [primary, ...indices]] of tables) {
            const store = opening.result.createObjectStore(table, primary);
            for (const { name, keyPath, ...options } of indices) store.createIndex(name, keyPath, options);
            for (const row of given[table] ?? []) store.put(row);
          }
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    {
      version: (last - 1) * 10,
      tables: tablesBefore.flatMap(([table, keys]) => (keys === null ? [] : [[table, keys.split(/,\s*/).map(readKey)] as const])),
      given: rows,
    },
  );

test('after an update the worker has the database of the earlier build migrated and sends what waits, without a page that the user opened', async () => {
  const page = await browser.context.newPage();
  await addWebhook(page, browser.origin, `http://127.0.0.1:${receiver.port}/in`, secret);
  const destinations = await rowsOf(page, 'destinations');
  // A page of the extension's origin that holds nothing of its code.
  await page.goto(`${browser.origin}/icon/16.png`);
  const row = aRow({ scorecardId: 'waits', destinationId: String(destinations[0]?.id), requests: [planned('"waited"', true)] });
  await makeEarlier(page, { destinations, outbox: [row] });
  const versionOf = () => page.evaluate(async () => (await indexedDB.databases()).map(({ version }) => version));
  expect(await versionOf()).toEqual([(last - 1) * 10]);
  await browser.worker.evaluate(() => chrome.alarms.create('wake', { when: Date.now() }));
  await expect.poll(async () => (await rowsOf(page, 'outbox')).map(({ state }) => state)).toEqual(['delivered']);
  expect(await versionOf()).toEqual([last * 10]);
  expect(receiver.arrived.map(({ id }) => id)).toEqual([row.id]);
  const hidden = () => browser.worker.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length);
  await expect.poll(hidden).toBe(0);
});
