import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { backendEngineerJunior } from '@/lib/rubrics/built-in/backend-engineer-junior.ts';
import { writeRubricMarkdown } from '@/lib/rubrics/files/markdown-write.ts';
import { startRubricHost } from '../servers/rubric-host.ts';
import { findViolations } from './harness/axe.ts';
import { launchBrowser } from './harness/browser.ts';

const team = { ...backendEngineerJunior, id: 'team-backend', title: 'Team Backend' };
const first = writeRubricMarkdown(team);

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let host: Awaited<ReturnType<typeof startRubricHost>>;
let page: Page;

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser({ callPort: 9 }), startRubricHost(first)]);
});
afterAll(async () => {
  await browser?.context.close();
  await host?.close();
});

beforeEach(async () => {
  page = await browser.context.newPage();
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(`${browser.origin}/workspace.html#rubrics`);
  await page.getByRole('searchbox', { name: 'Find a rubric' }).waitFor();
  return () => page.close();
});

/** When each followed rubric was asked for last. */
const readTimes = (): Promise<readonly number[]> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('plumbline');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const rows = opening.result.transaction('subscriptions').objectStore('subscriptions').getAll();
          rows.onsuccess = () => {
            opening.result.close();
            resolve(rows.result.map(({ triedAt }) => triedAt));
          };
        };
      }),
  );

/** Lets a day pass for every followed rubric, and triggers the alarm until each was requested; results of the day before are stored first. */
async function letADayPass(): Promise<void> {
  await expect.poll(readTimes).not.toContain(0);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('plumbline');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction('subscriptions', 'readwrite').objectStore('subscriptions');
          store.transaction.oncomplete = () => resolve(opening.result.close());
          const rows = store.getAll();
          rows.onsuccess = () => {
            for (const row of rows.result) store.put({ ...row, triedAt: 0 });
          };
        };
      }),
  );
  const ring = () => page.evaluate(() => chrome.alarms.create('rubrics', { when: Date.now() }));
  // The worker still sets its alarm after a look, in place of this one.
  await expect.poll(() => ring().then(readTimes), { interval: 1000 }).not.toContain(0);
}

async function follow(address: string): Promise<void> {
  await page.getByRole('button', { name: 'Subscribe to a team rubric', exact: true }).click();
  await page.getByRole('textbox', { name: 'Address of the rubric' }).fill(address);
  await page.keyboard.press('Enter');
}

test('a subscribed rubric is accepted, requested a day later with its ETag, compared, and accepted again', async () => {
  await follow('http://rubrics.example.com/a.md');
  await page.getByRole('alert').getByText('Over http:// anybody on the network could change the rubric.').waitFor();
  await page.getByRole('textbox', { name: 'Address of the rubric' }).fill(host.url);
  await page.keyboard.press('Enter');
  await page.getByText('“Team Backend” becomes a rubric here when you accept it.').waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Accept rubric' }).press('Enter');
  await page.getByRole('article', { name: 'Team Backend' }).waitFor();
  await letADayPass();
  await expect.poll(() => host.asked.at(-1)?.etag).toBe('"1"');
  host.serve(first.replace('- 4: Builds a feature alone', '- 4: Builds a service alone'));
  await letADayPass();
  await page.getByRole('list', { name: 'Subscriptions' }).getByText('An update to look at').waitFor();
  expect(host.asked.every(({ cookie }) => cookie === undefined)).toBe(true);
  await page.getByRole('list', { name: 'Subscriptions' }).getByRole('link').click();
  await expect.poll(() => page.getByRole('region', { name: 'Differences: Technical Knowledge' }).locator('ins').textContent()).toBe('service');
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Accept as version 2' }).click();
  await page.getByText('Version 2, saved').waitFor();
});

test('a server that sends invalid data, redirects or holds another rubric is reported, and nothing changes', async () => {
  const elsewhere = await startRubricHost(first);
  await page.getByRole('list', { name: 'Subscriptions' }).getByRole('link').click();
  const check = page.getByRole('button', { name: 'Check now' });
  host.state.manner = (response) => response.writeHead(302, { location: elsewhere.url }).end();
  await check.click();
  await page.getByText('This address redirects to another one, which Plumbline does not follow.').waitFor();
  host.state.manner = (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in</h1>');
  await check.click();
  await page.getByText('This address answers with text/html').waitFor();
  host.serve(writeRubricMarkdown({ ...team, id: 'another' }));
  await check.click();
  await page.getByText('The address holds another rubric now: its id is “another”').waitFor();
  expect(await findViolations(page)).toEqual([]);
  expect(elsewhere.asked).toEqual([]);
  await page.getByRole('link', { name: 'Read version 2' }).click();
  await page.getByText('Version 2, saved').waitFor();
  await page.getByRole('list', { name: 'Subscriptions' }).getByRole('link').click();
  await page.getByRole('button', { name: 'Unsubscribe' }).click();
  await page.getByText('You are unsubscribed.').waitFor();
  await page.getByRole('list', { name: 'Subscriptions' }).waitFor({ state: 'detached' });
  await elsewhere.close();
});
