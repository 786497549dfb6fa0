import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './harness/axe.ts';
import { type Browser, launchBrowser } from './harness/browser.ts';
import { putRows, readyInterview } from './harness/seed.ts';
import { start } from './harness/story.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser({ callPort: 9 });
});
afterAll(() => browser?.context.close());

const field = (page: Page) => page.getByRole('textbox', { name: 'Note', exact: true });

async function open(path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/${path}`);
  return page;
}

/** Opens the database at a version without the extension's help, and holds it open until the page is closed; `anew` deletes it first, and lets nobody in between. */
const holdDatabase = (page: Page, version: number | null, anew = false): Promise<number> =>
  page.evaluate(
    ([wanted, isNew]) =>
      new Promise<number>((resolve, reject) => {
        if (isNew) indexedDB.deleteDatabase('plumbline');
        const request = wanted === null ? indexedDB.open('plumbline') : indexedDB.open('plumbline', wanted);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          // A connection that nothing refers to is closed once the browser collects it.
          Reflect.set(globalThis, 'held', request.result);
          resolve(request.result.version);
        };
      }),
    [version, anew] as const,
  );

test('a part whose script or styles fail to load shows an error in its place, and loads with "Try again"', async () => {
  const page = await browser.context.newPage();
  let isBlocked = true;
  let aborted = 0;
  await page.route(/\/(chunks|assets)\/Review-/, async (route) => {
    if (!isBlocked) return route.continue();
    await route.abort();
    aborted += 1;
  });
  await page.goto(`${browser.origin}/panel.html#new`);
  await start(page, 'Paula Part');
  await page.getByRole('button', { name: 'End and review' }).click();
  await page.getByText('This part could not be loaded.').waitFor();
  const before = aborted;
  await page.getByRole('button', { name: 'Try again' }).click();
  // What is said of the first try stands until the second has failed, too.
  await expect.poll(() => aborted).toBeGreaterThan(before);
  await page.getByText('This part could not be loaded.').waitFor();
  isBlocked = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('textbox', { name: 'Summary' }).waitFor();
  await page.close();
});

test('unreadable rows break no list, and Settings counts them and offers a copy', async () => {
  const page = await open('workspace.html#settings');
  await page.getByRole('heading', { name: 'Interviewer' }).waitFor();
  await putRows(page, readyInterview('whole', 'Whole Candidate'));
  const { interviews = [] } = readyInterview('broken', 'Broken Candidate');
  await putRows(page, { interviews: interviews.map((row) => ({ ...row, candidate: 7 })), destinations: [{ id: 'bad', kind: 'webhook' }] });
  await page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.set({ sites: { off: 'all' } }));
  await page.reload();
  const aside = page.getByRole('region', { name: 'Set aside' });
  await aside.getByText('3 things that are stored cannot be read').waitFor();
  await expect.poll(() => aside.getByRole('listitem').allTextContents()).toEqual(['Interviews1', 'Destinations1', 'Settings1']);
  expect(await findViolations(page)).toEqual([]);
  const [file] = await Promise.all([page.waitForEvent('download'), aside.getByRole('button', { name: 'Download a copy' }).click()]);
  expect(Buffer.concat(await (await file.createReadStream()).toArray()).toString('utf8')).toContain('"id": "broken"');
  await page.goto(`${browser.origin}/workspace.html#interviews`);
  await page.getByRole('link', { name: 'Whole Candidate' }).waitFor();
  await page.goto(`${browser.origin}/panel.html#interview=broken`);
  await page.reload();
  await page.getByRole('heading', { name: 'This cannot be read' }).waitFor();
  await page.goto(`${browser.origin}/panel.html#interview=whole`);
  await page.reload();
  await page.getByRole('button', { name: 'Finish scorecard' }).waitFor();
  await page.close();
});

test('clearing site data during an interview is reported, its text stays, and the next panel says what is gone', async () => {
  const page = await open('panel.html#new');
  await start(page, 'Clara Cleared');
  const other = await open('panel.html#new');
  await other.getByRole('textbox', { name: 'Candidate' }).waitFor();
  await expect
    .poll(() => other.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.get('known-database')))
    .toHaveProperty('known-database');
  await other.close();
  const session = await browser.context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: browser.origin, storageTypes: 'indexeddb' });
  await field(page).fill('said after it was cleared');
  await field(page).press('Enter');
  await page.getByText("The browser's site data was cleared while this was open").waitFor();
  await expect.poll(() => field(page).inputValue()).toBe('said after it was cleared');
  await page.goto(`${browser.origin}/panel.html#new`);
  await page.reload();
  await page.getByText('Plumbline deleted nothing.').waitFor();
  expect(await findViolations(page)).toEqual([]);
  const workspace = await open('workspace.html#interviews');
  await workspace.getByText('Plumbline deleted nothing.').waitFor();
  await workspace.getByRole('button', { name: 'Go on without them' }).click();
  await workspace.getByText('Plumbline deleted nothing.').waitFor({ state: 'detached' });
  await workspace.close();
  await page.close();
});

test('an upgrade that another page blocks is reported, and continues once that page closes its connection', async () => {
  const holder = await open('licenses.txt');
  await holdDatabase(holder, 10, true);
  const page = await open('panel.html#new');
  await page.getByText('another Plumbline tab probably holds an older version of it').waitFor();
  const workspace = await open('workspace.html#interviews');
  await workspace.getByText('another Plumbline tab probably holds an older version of it').waitFor();
  await holder.close();
  await start(page, 'Ulla Upgrade');
  await expect.poll(() => page.locator('[data-part="banner"]').count()).toBe(0);
  await workspace.getByText('another Plumbline tab').waitFor({ state: 'detached' });
  await workspace.close();
  await page.close();
});

test('a database of a newer version is reported, and nothing is written to it', async () => {
  const holder = await open('licenses.txt');
  const newer = (await holdDatabase(holder, null)) + 10;
  await holder.reload();
  await holdDatabase(holder, newer);
  const page = await open('panel.html#interview=any');
  await page.getByRole('heading', { name: 'The database cannot be opened' }).waitFor();
  await page.getByText('A newer version of Plumbline was used here').waitFor();
  expect(await findViolations(page)).toEqual([]);
  const workspace = await open('workspace.html#interviews');
  await workspace.getByText('A newer version of Plumbline was used here').waitFor();
  await holder.reload();
  expect(await holdDatabase(holder, null)).toBe(newer);
});
