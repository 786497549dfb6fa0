import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, findLauncher, launchBrowser } from './harness/browser.ts';
import { startCallServer } from './harness/call-server.ts';
import { eventually } from './harness/eventually.ts';
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

/** What has the focus, by its name; '' when nothing in there has it. */
const focusIn = (frame: Frame | Page) =>
  frame.evaluate(() => {
    const active = document.activeElement;
    if (!document.hasFocus() || active === null || active === document.body || active.tagName === 'IFRAME') return '';
    const label = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement ? active.labels?.[0]?.textContent : undefined;
    return active.getAttribute('aria-label') ?? label ?? active.textContent ?? '';
  });

const said = (index: number) =>
  ['reached for the library', 'wrote the test first', 'diffed two dumps', 'kept the old field', 'told the team', 'drew it', 'reads'][index];

/** Presses a key, once or until something has the focus, and waits until it has it. */
async function press(page: Page, panel: Frame, key: string, name: string | RegExp, times = 1): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) {
    await page.keyboard.press(key);
    const there = await focusIn(panel);
    if (typeof name === 'string' ? there === name : name.test(there)) return;
  }
  await expect.poll(() => focusIn(panel)).toMatch(name);
}

test('an interview works from the lobby to the finished scorecard without a mouse', async () => {
  const page = await browser.context.newPage();
  await page.goto('https://meet.google.com/key-only-one');
  while ((await focusIn(page)) !== 'Join now') await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await eventually(() => findLauncher(page, 'Open Plumbline'), 'the launcher');
  await pressBrowserKey(browser, 'toggle-panel', page);
  const panel = await eventually(() => page.frames().find((frame) => frame.url().includes('/panel.html')), 'the panel');
  await expect.poll(() => focusIn(panel)).toBe('Candidate');
  await page.keyboard.type('Grace Hopper');
  await press(page, panel, 'Enter', 'Note');
  await panel.getByRole('button', { name: 'Mark this moment' }).waitFor();
  const rated = panel.locator('[data-part="pill"][data-score="4"], [data-part="card"] [aria-checked="true"]');
  for (let number = 1; number <= 7; number++) {
    await page.keyboard.type(`${said(number - 1)} #${number}`);
    await press(page, panel, 'Tab', 'Note');
    await press(page, panel, 'Enter', 'Note');
    await page.keyboard.type(`#${number}`);
    await press(page, panel, 'Enter', 'Note');
    await page.keyboard.type('=4');
    await press(page, panel, 'Enter', 'Note');
    await expect.poll(() => rated.count()).toBe(number);
  }
  await press(page, panel, 'Tab', 'Strength');
  await press(page, panel, 'n', 'Strength');
  await press(page, panel, '3', 'Debugging & Troubleshooting');
  await press(page, panel, 'Tab', '4');
  await press(page, panel, '5', '5');
  await press(page, panel, 'Tab', 'reproduced first');
  await press(page, panel, 'Space', /^reproduced first/);
  await press(page, panel, 'Escape', 'Note');
  await page.keyboard.press('Escape');
  await expect.poll(() => focusIn(panel)).toBe('');
  await pressBrowserKey(browser, 'focus-note', page);
  await expect.poll(() => focusIn(panel)).toBe('Note');
  await press(page, panel, 'Tab', 'Strength');
  await press(page, panel, 'r', 'Review');
  // For ten seconds the button that undoes the end stands before it.
  await press(page, panel, 'Tab', 'Your recommendation', 2);
  await press(page, panel, 'Enter', 'Strong no');
  await press(page, panel, 'ArrowRight', 'No');
  await press(page, panel, 'ArrowRight', 'Yes');
  await panel.getByRole('textbox', { name: 'Your name' }).waitFor();
  // For ten seconds the button that undoes the choice stands between.
  const undo = panel.getByRole('button', { name: 'Undo the recommendation' });
  await panel.getByRole('radio', { name: 'Yes', exact: true, checked: true }).waitFor();
  await undo.waitFor();
  await press(page, panel, 'Shift+Tab', /^(Summary|Undo the recommendation)$/);
  if ((await focusIn(panel)) !== 'Summary') await press(page, panel, 'Shift+Tab', 'Summary');
  await page.keyboard.type('Careful and clear.');
  // The stored summary is what can be undone then.
  await undo.waitFor({ state: 'hidden' });
  await press(page, panel, 'Tab', 'Yes');
  await press(page, panel, 'Tab', 'Your name');
  await page.keyboard.type('Ivo Interviewer');
  await press(page, panel, 'Tab', 'Your e-mail');
  await page.keyboard.type('ivo@acme.example');
  await press(page, panel, 'Tab', 'Finish scorecard', 40);
  await panel.getByRole('button', { name: 'Finish scorecard', disabled: false }).waitFor();
  await page.keyboard.press('Enter');
  await panel.getByText('Saved on this device').waitFor();
  await expect.poll(() => focusIn(panel)).toBe('Review');
  // The buttons follow once the scorecard has been read.
  await panel.getByRole('button', { name: 'Copy', exact: true }).waitFor();
  await press(page, panel, 'Tab', 'Copy');
  await page.close();
});

/** How many keys an action takes, as it is written for people. */
async function countOf(action: string): Promise<string | undefined> {
  const text = await readFile(new URL('../../.github/walks.md', import.meta.url), 'utf8');
  const cells = text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  return cells.find(([, name]) => name === action)?.[3];
}

test('the number of keys for a note matches the documentation', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/panel.html#new`);
  await start(page, 'Kay Counts');
  await page.getByRole('button', { name: 'Mark this moment' }).waitFor();
  const press = async (action: string, keys: readonly string[]) => {
    expect(String(keys.length)).toBe(await countOf(action));
    for (const key of keys) await page.keyboard.press(key);
  };
  const row = (text: string) => page.locator('li[data-saved="true"]', { hasText: text });
  await page.keyboard.type('kept as it is #3');
  await press('save a note', ['Enter']);
  await row('kept as it is #3').waitFor();
  await page.keyboard.type('diffed two dumps ');
  await press('file under another dimension', ['#', '3', 'Tab']);
  await page.locator('#stamp', { hasText: 'Debugging' }).waitFor();
  await press('save a note', ['Enter']);
  await row('diffed two dumps').waitFor();
  await page.locator('[data-part="group"]', { hasText: 'Debugging' }).waitFor();
  await press('rate the dimension in focus', ['=', '4', 'Enter']);
  await page.locator('[data-part="card"] [aria-checked="true"]').waitFor();
  await press('rate another', ['#', '3', 'Enter', '=', '5', 'Enter']);
  await page.locator('[data-part="pill"][data-score="5"]').waitFor();
  await expect.poll(() => page.getByRole('textbox', { name: 'Note', exact: true }).inputValue()).toBe('');
  await page.close();
});
