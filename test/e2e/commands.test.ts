import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, findLauncher, findStatus, launchBrowser, openPanel } from './harness/browser.ts';
import { startCallServer } from './harness/call-server.ts';
import { eventually } from './harness/eventually.ts';
import { joinCall } from './harness/join-call.ts';
import { pressBrowserKey } from './harness/press-browser-key.ts';
import { start } from './harness/story.ts';

let calls: Awaited<ReturnType<typeof startCallServer>>;
let browser: Browser;

beforeAll(async () => {
  calls = await startCallServer();
  browser = await launchBrowser({ callPort: calls.port });
});
afterAll(async () => {
  await browser?.context.close();
  calls?.close();
});

const press = (command: string, page: Page) => pressBrowserKey(browser, command, page);

const hasLauncher = (page: Page, name: string) => eventually(() => findLauncher(page, name), name);
const panelOf = (page: Page) => eventually(() => page.frames().find((frame) => frame.url().includes('/panel.html')), 'the panel');

async function begin(path: string, candidate: string) {
  const page = await browser.context.newPage();
  await page.goto(`https://meet.google.com/${path}`);
  await joinCall(page);
  const panel = await openPanel(page);
  await start(panel, candidate);
  return { page, panel };
}

test('with the panel closed the global shortcut stores a mark with the time of the key, and the launcher shows it', async () => {
  const { page, panel } = await begin('mar-king-one', 'Mara Mark');
  await press('toggle-panel', page);
  await hasLauncher(page, 'Open Plumbline');
  const before = Date.now();
  await press('mark-moment', page);
  await eventually(async () => (await findStatus(page)).match(/^Marked \d\d:\d\d$/), 'the word that a moment is marked');
  const after = Date.now();
  await panel.locator('li[data-saved="true"]').waitFor({ state: 'attached' });
  const marks = await panel.evaluate(
    () =>
      new Promise<readonly { kind: string; recordedAt: number }[]>((resolve) => {
        const opening = indexedDB.open('plumbline');
        opening.onsuccess = () => {
          const all = opening.result.transaction('notes').objectStore('notes').getAll();
          all.onsuccess = () => resolve(all.result);
        };
      }),
  );
  expect(marks).toEqual([expect.objectContaining({ kind: 'mark' })]);
  expect(marks[0]?.recordedAt).toBeGreaterThanOrEqual(before);
  expect(marks[0]?.recordedAt).toBeLessThanOrEqual(after);
  await expect.poll(() => findLauncher(page, 'Open Plumbline')).not.toBeNull();
  await page.close();
});

test('the note shortcut opens the panel with the focus in the note', async () => {
  const { page, panel } = await begin('foc-usss-one', 'Fay Focus');
  await press('toggle-panel', page);
  await hasLauncher(page, 'Open Plumbline');
  await press('focus-note', page);
  await hasLauncher(page, 'Close Plumbline');
  await expect.poll(() => panel.evaluate(() => document.hasFocus() && document.activeElement?.id)).toBe('note');
  await page.close();
});

test('in another tab the mark shortcut marks the interview of the call, and the note shortcut switches to its tab', async () => {
  const { page, panel } = await begin('far-away-one', 'Tess Tab');
  const other = await browser.context.newPage();
  await other.goto('https://calls.example/');
  await other.bringToFront();
  await press('mark-moment', other);
  await panel.locator('li[data-saved="true"]').waitFor();
  expect(await other.evaluate(() => document.visibilityState)).toBe('visible');
  await press('focus-note', other);
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
  await other.close();
  await page.close();
});

test('without an interview the mark shortcut opens the panel instead', async () => {
  const page = await browser.context.newPage();
  await page.goto('https://meet.google.com/not-hing-one');
  await hasLauncher(page, 'Open Plumbline');
  await press('mark-moment', page);
  await (await panelOf(page)).getByRole('textbox', { name: 'Candidate' }).waitFor();
  await hasLauncher(page, 'Close Plumbline');
  await page.close();
});

test('the shortcuts also reach a panel in its own tab, and open one if there is none', async () => {
  const other = await browser.context.newPage();
  await other.goto('https://calls.example/');
  await press('toggle-panel', other);
  const isPanel = (page: Page) => page.url().includes('/panel.html');
  const alone = await eventually(() => browser.context.pages().find(isPanel), 'a panel that is a page of its own');
  await start(alone, 'Al Alone');
  await other.bringToFront();
  await press('mark-moment', other);
  await alone.locator('li[data-saved="true"]').waitFor();
  await other.close();
  await alone.close();
});

test('the list of keys and Settings show the keys as the browser has them', async () => {
  const { page, panel } = await begin('key-list-one', 'Kay Keys');
  await panel.getByRole('textbox', { name: 'Note', exact: true }).press('F1');
  const dialog = panel.getByRole('dialog', { name: 'Keys' });
  await dialog.getByText('Mark this moment').waitFor();
  expect(
    await dialog
      .locator('div', { has: panel.getByText('Mark this moment') })
      .locator('kbd')
      .allTextContents(),
  ).toEqual(['Alt', 'Shift', 'K']);
  await page.goto(`${browser.origin}/workspace.html#settings`);
  await page.getByText('Alt+Shift+U').waitFor();
  const opening = browser.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Change these in the browser' }).click();
  const opened = await opening;
  await expect.poll(() => opened.url()).toBe('chrome://extensions/shortcuts');
  await page.close();
});
