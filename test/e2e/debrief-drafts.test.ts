import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './harness/axe.ts';
import { type Browser, launchBrowser, makeProfile } from './harness/browser.ts';
import { putDebrief } from './harness/debrief-files.ts';
import { killBrowser } from './harness/kill.ts';
import { putRows } from './harness/seed.ts';
import { rowsOf } from './harness/stored.ts';
import { start } from './harness/story.ts';

const candidate = 'Mara Lindqvist';
let browser: Browser;
let profile: string;

async function openDebrief({ context, origin }: Browser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/workspace.html#debriefs/debrief`);
  return page;
}

const evidence = (page: Page) => page.getByRole('textbox', { name: 'Jonas Reuter gave 5: what was seen?' });
const reason = (page: Page) => page.getByRole('textbox', { name: 'How you settled it, and why' });
const reasons = (page: Page) => page.getByRole('textbox', { name: 'Reasons' });
/** How many forms say that what is typed in them is stored. */
const keptLines = (page: Page) => page.locator('[data-saved="true"]', { hasText: 'Kept on this device' }).count();

beforeAll(async () => {
  profile = await makeProfile();
  browser = await launchBrowser({ callPort: 9, profile });
  await (await putDebrief(browser, candidate)).close();
});
afterAll(() => browser?.context.close());

async function fillForms(page: Page): Promise<void> {
  await evidence(page).pressSequentially('okapi evidence half ty');
  await page.getByRole('radio', { name: 'Follow-up interview' }).click();
  await reason(page).pressSequentially('okapi reason half ty');
  await page.getByLabel('Begins').fill('2027-03-04T10:30');
  await page.getByRole('radio', { name: 'No hire' }).click();
  await reasons(page).pressSequentially('okapi decision half ty');
  await page.getByRole('checkbox', { name: 'Nora Feld' }).check();
  await page.getByRole('textbox', { name: 'Others' }).pressSequentially('Helena');
  await expect.poll(() => keptLines(page)).toBe(3);
}

async function expectForms(page: Page): Promise<void> {
  await expect.poll(() => evidence(page).inputValue()).toBe('okapi evidence half ty');
  await expect.poll(() => reason(page).inputValue()).toBe('okapi reason half ty');
  expect(await page.getByRole('radio', { name: 'Follow-up interview' }).getAttribute('aria-checked')).toBe('true');
  expect(await page.getByLabel('Begins').inputValue()).toBe('2027-03-04T10:30');
  await expect.poll(() => reasons(page).inputValue()).toBe('okapi decision half ty');
  expect(await page.getByRole('radio', { name: 'No hire' }).getAttribute('aria-checked')).toBe('true');
  expect(await page.getByRole('checkbox', { name: 'Nora Feld' }).isChecked()).toBe(true);
  expect(await page.getByRole('textbox', { name: 'Others' }).inputValue()).toBe('Helena');
}

test('what is typed in a debrief’s forms survives killing the browser in mid-sentence', async () => {
  await fillForms(await openDebrief(browser));
  killBrowser(profile);
  await browser.context.close().catch(() => undefined);
  browser = await launchBrowser({ callPort: 9, profile });
  const again = await openDebrief(browser);
  await expectForms(again);
  expect(await findViolations(again)).toEqual([]);
  await again.close();
});

test('and closing the page, and a reload', async () => {
  const page = await openDebrief(browser);
  await expectForms(page);
  await page.reload();
  await expectForms(page);
  await page.close();
});

test('it is hidden while the debrief is closed, and there again afterwards', async () => {
  const page = await openDebrief(browser);
  await expectForms(page);
  const panel = await browser.context.newPage();
  await panel.goto(`${browser.origin}/panel.html#new`);
  await start(panel, candidate);
  await page.getByRole('heading', { name: 'Opens when you have finished' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('okapi');
  await page.reload();
  await page.getByRole('heading', { name: 'Opens when you have finished' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('okapi');
  await panel.close();
  await putRows(page, { interviews: (await rowsOf(page, 'interviews')).map((row) => ({ ...row, finishedAt: Date.now() })) });
  await page.reload();
  await expectForms(page);
  await page.close();
});

test('no form that is typed in is one whose fields the browser keeps in its session files', async () => {
  const page = await openDebrief(browser);
  await expectForms(page);
  const forms = page.locator('main form');
  expect(await forms.count()).toBe(4);
  expect(await forms.and(page.locator('[autocomplete="off"]')).count()).toBe(4);
  expect(await page.locator('main textarea').count()).toBe(await forms.locator('textarea').count());
  await page.close();
});

test('a record takes it out of its form, its undo puts it back, and it can be discarded with an undo', async () => {
  const page = await openDebrief(browser);
  const save = page.getByRole('button', { name: 'Save evidence' }).nth(1);
  await expect.poll(() => evidence(page).inputValue()).toBe('okapi evidence half ty');
  await save.click();
  await expect.poll(() => evidence(page).inputValue()).toBe('');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => evidence(page).inputValue()).toBe('okapi evidence half ty');
  await page.getByRole('button', { name: 'Discard the unsaved text: Jonas Reuter' }).click();
  await expect.poll(() => evidence(page).inputValue()).toBe('');
  expect(await evidence(page).evaluate((element) => element === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => evidence(page).inputValue()).toBe('okapi evidence half ty');
  await page.getByRole('button', { name: 'Record decision' }).click();
  await page.getByText('Who was there: Nora Feld, Helena').waitFor();
  await expect.poll(async () => (await rowsOf(page, 'debriefDrafts')).length).toBe(2);
  await page.close();
});
