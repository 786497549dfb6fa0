import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './harness/axe.ts';
import { type Browser, launchBrowser } from './harness/browser.ts';
import { putDebrief } from './harness/debrief-files.ts';
import { putRows, readyInterview } from './harness/seed.ts';
import { sign } from './harness/story.ts';

const candidate = 'Mara Lindqvist';
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser({ callPort: 9 });
  await (await putDebrief(browser, candidate)).close();
});
afterAll(() => browser?.context.close());

async function open(path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/${path}`);
  return page;
}

const closed = (page: Page) => page.getByRole('heading', { name: 'Opens when you have finished' });
const table = (page: Page) => page.getByRole('table', { name: 'Scores by interviewer' });

test('an interview that is renamed goes on closing the debrief of its first name', async () => {
  const page = await open('workspace.html#interviews');
  await page.getByRole('navigation', { name: 'Workspace' }).waitFor();
  await putRows(page, readyInterview('own', candidate));
  const waiting = await open('workspace.html#debriefs/debrief');
  await closed(waiting).waitFor();
  const panel = await open('panel.html#interview=own');
  await panel.getByRole('button', { name: 'Correct the name' }).click();
  const field = panel.getByRole('textbox', { name: 'Candidate’s name' });
  await field.fill('Somebody Else');
  await field.press('Enter');
  await panel.getByRole('heading', { name: 'Somebody Else' }).waitFor();
  await waiting.reload();
  await closed(waiting).waitFor();
  await panel.close();
  await waiting.close();
  await page.close();
});

test('a scorecard that is finished after the debrief was looked at says so wherever it is read', async () => {
  const page = await open('workspace.html#interviews');
  await page.getByRole('navigation', { name: 'Workspace' }).waitFor();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('plumbline');
        opening.onsuccess = () => {
          const removal = opening.result.transaction('interviews', 'readwrite').objectStore('interviews').clear();
          removal.transaction?.addEventListener('complete', () => resolve());
          removal.onerror = () => reject(removal.error);
        };
      }),
  );
  const debriefPage = await open('workspace.html#debriefs/debrief');
  await table(debriefPage).waitFor();
  await putRows(page, readyInterview('second', candidate));
  await debriefPage.reload();
  await closed(debriefPage).waitFor();
  expect(await debriefPage.getByRole('button', { name: 'Delete debrief' }).count()).toBe(0);
  const panel = await open('panel.html#interview=second');
  await panel.getByRole('button', { name: 'Finish scorecard' }).waitFor();
  await sign(panel);
  await panel.getByRole('button', { name: 'Finish scorecard' }).click();
  await panel.getByRole('status', { name: 'Delivery' }).getByText('Saved on this device').first().waitFor();
  await table(debriefPage).waitFor();
  await page.goto(`${browser.origin}/workspace.html#interviews/second`);
  await page.getByText('Others’ scorecards opened before the finish').first().waitFor();
  expect(await findViolations(page)).toEqual([]);
  for (const each of [panel, debriefPage, page]) await each.close();
});
