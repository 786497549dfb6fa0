import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findViolations } from './harness/axe.ts';
import { launchBrowser, makeProfile } from './harness/browser.ts';
import { killBrowser } from './harness/kill.ts';

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser({ callPort: 9 });
});
afterAll(() => browser?.context.close());

async function open(address: string): Promise<Page> {
  const opened = await browser.context.newPage();
  await opened.setViewportSize({ width: 1280, height: 860 });
  await opened.goto(`${browser.origin}/workspace.html#${address}`);
  return opened;
}

beforeEach(async () => {
  page = await open('rubrics');
  await page.getByRole('searchbox', { name: 'Find a rubric' }).waitFor();
  return () => page.close();
});

const status = (place: Page) => place.locator('[data-part="save-bar"] [data-part="standing"]');
const names = (place: Page) =>
  place.getByRole('list', { name: 'Dimensions' }).getByRole('listitem').locator('[data-part="outline-name"]').allTextContents();

/** Makes a copy of a built-in rubric under a title and saves it. */
async function saveCopy(title: string): Promise<void> {
  await page.getByRole('link', { name: 'Backend Engineer, Junior' }).click();
  await page.getByRole('link', { name: 'Edit a copy' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByRole('button', { name: 'Save as version 1' }).click();
  await expect.poll(() => status(page).textContent()).toBe('Version 1, saved');
}

test('a rubric can be found, copied, reordered, weighted, saved and compared by keyboard alone', async () => {
  await page.keyboard.press('/');
  await page.keyboard.type('backend jun');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('article', { name: 'Backend Engineer, Junior' }).waitFor();
  await page.getByRole('link', { name: 'Edit a copy' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Title' }).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Keyboard rubric');
  await page.getByRole('button', { name: 'Move Technical Knowledge' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect
    .poll(async () => (await names(page)).slice(0, 3))
    .toEqual(['Code Quality & Testing', 'Debugging & Troubleshooting', 'Technical Knowledge']);
  await page.getByText('Technical Knowledge, 3 of 7').waitFor({ state: 'attached' });
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await names(page))[1]).toBe('Technical Knowledge');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(async () => (await names(page))[2]).toBe('Technical Knowledge');
  await page.getByRole('spinbutton', { name: 'Weight of Technical Knowledge' }).fill('40');
  await page.getByText('Sum 120').waitFor();
  await page.getByRole('button', { name: 'Make it 100' }).press('Enter');
  await page.getByText('Sum 100').waitFor();
  await page.keyboard.press('Control+s');
  await expect.poll(() => status(page).textContent()).toBe('Version 1, saved');
  await page.getByRole('textbox', { name: '5', exact: true }).fill('Taught three others which feature fits.');
  await page.keyboard.press('Control+s');
  await expect.poll(() => status(page).textContent()).toBe('Version 2, saved');
  await page.getByRole('link', { name: '← Back to reading' }).press('Enter');
  await page.getByRole('link', { name: 'Versions' }).press('Enter');
  const differences = page.getByRole('region', { name: 'Differences: Technical Knowledge' });
  await expect.poll(() => differences.locator('ins').textContent()).toBe('Taught three others which feature fits.');
  await page.getByRole('button', { name: 'Version 1' }).press('Enter');
  await page.getByRole('button', { name: 'Restore as version 3' }).press('Enter');
  await page.getByRole('button', { name: 'Version 3' }).waitFor();
  expect(await findViolations(page)).toEqual([]);
});

test('dimensions can be dragged to other places, and undo restores a removed one', async () => {
  await saveCopy('Dragged rubric');
  const row = (name: string) => page.getByRole('button', { name: `Move ${name}` });
  await row('Learning & Ownership').dragTo(page.getByRole('button', { name: 'Technical Knowledge', exact: true }), {
    targetPosition: { x: 20, y: 3 },
  });
  await expect.poll(async () => (await names(page))[0]).toBe('Learning & Ownership');
  await page.getByRole('button', { name: 'Remove this dimension' }).click();
  await expect.poll(async () => (await names(page)).length).toBe(6);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => names(page)).toHaveLength(7);
});

test('unsaved changes survive a reload, and missing values are listed before saving', async () => {
  await saveCopy('Kept rubric');
  await page.getByRole('textbox', { name: 'Dimension', exact: true }).fill('');
  await page.getByRole('textbox', { name: '3', exact: true }).fill('Is smart.');
  await expect.poll(() => status(page).textContent()).toContain('kept on this device');
  await page.reload();
  await expect.poll(() => page.getByRole('textbox', { name: '3', exact: true }).inputValue()).toBe('Is smart.');
  await page.getByText('“smart” judges the person.').first().waitFor();
  await page.getByRole('button', { name: 'Save as version 2' }).click();
  const alert = page.getByRole('alert');
  await alert.getByRole('button', { name: 'Dimension 1, name: Must not be empty.' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-dimensions-0-name');
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.type('Craft');
  await page.getByRole('button', { name: 'Save as version 2' }).click();
  await expect.poll(() => status(page).textContent()).toBe('Version 2, saved');
});

test('unsaved changes survive killing the browser', async () => {
  const profile = await makeProfile();
  const killed = await launchBrowser({ callPort: 9, profile });
  const victim = await killed.context.newPage();
  await victim.goto(`${killed.origin}/workspace.html#rubrics/backend-engineer-junior/copy`);
  await victim.getByRole('textbox', { name: '3', exact: true }).fill('Typed before the end.');
  await expect.poll(() => status(victim).textContent()).toContain('kept on this device');
  await expect.poll(() => victim.url()).toContain('/edit');
  const address = victim.url();
  killBrowser(profile);
  await killed.context.close().catch(() => undefined);
  const risen = await launchBrowser({ callPort: 9, profile });
  const again = await risen.context.newPage();
  await again.goto(address);
  await expect.poll(() => again.getByRole('textbox', { name: '3', exact: true }).inputValue()).toBe('Typed before the end.');
  await risen.context.close();
});

test('a rubric is edited in one tab at a time, and another tab can take it over with everything typed', async () => {
  await saveCopy('Shared rubric');
  await page.getByRole('textbox', { name: '3', exact: true }).fill('Typed in the first tab.');
  const other = await open(new URL(page.url()).hash.slice(1));
  await other.getByText('This rubric is being edited in another tab.').waitFor();
  await other.getByRole('button', { name: 'Edit here instead' }).click();
  await expect.poll(() => other.getByRole('textbox', { name: '3', exact: true }).inputValue()).toBe('Typed in the first tab.');
  await page.getByText('This rubric is being edited in another tab.').waitFor();
  await other.close();
});

test('archiving and deleting show in every tab, and can be undone', async () => {
  await saveCopy('Fleeting rubric');
  await page.getByRole('link', { name: '← Back to reading' }).click();
  const other = await open('rubrics');
  await other.getByRole('link', { name: 'Fleeting rubric' }).waitFor();
  await page.bringToFront();
  await page.getByRole('button', { name: 'Delete' }).click();
  await other.getByRole('link', { name: 'Fleeting rubric' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await other.bringToFront();
  await other.getByRole('link', { name: 'Fleeting rubric' }).click();
  await other.getByRole('button', { name: 'Archive' }).click();
  await page.getByRole('list', { name: 'Archived' }).getByRole('link', { name: 'Fleeting rubric' }).waitFor();
  await other.close();
});
