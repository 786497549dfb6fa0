import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { holdMs } from '@/entrypoints/call.content/follow-call';
import { findViolations } from './harness/axe.ts';
import { launchBrowser, openPanel } from './harness/browser.ts';
import { startCallServer } from './harness/call-server.ts';
import { holdTimers, passTime } from './harness/hold-timers.ts';
import { joinCall } from './harness/join-call.ts';
import { startInPanelPage } from './harness/panel-page.ts';
import { note, start } from './harness/story.ts';

let calls: Awaited<ReturnType<typeof startCallServer>>;
let browser: Awaited<ReturnType<typeof launchBrowser>>;

beforeAll(async () => {
  calls = await startCallServer();
  browser = await launchBrowser({ callPort: calls.port });
});
afterAll(async () => {
  await browser?.context.close();
  calls?.close();
});

const rating = (panel: Frame | Page, dimension: string, value: string) =>
  panel.getByRole('radiogroup', { name: dimension, exact: true }).getByRole('radio', { name: value, exact: true });
const seconds = async (panel: Frame | Page) => {
  const [minutes = 0, rest = 0] = ((await panel.getByTitle('Set the clock').textContent()) ?? '').split(':').map(Number);
  return minutes * 60 + rest;
};

const extensionPage = async () => {
  const open = browser.context.pages().find((page) => page.url().startsWith(browser.origin));
  if (open !== undefined) return open;
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/workspace.html#settings`);
  return page;
};

/** How long a deletion can be taken back, in milliseconds. */
const undoWithinMs = 10_000;

/** All rows of all tables as text. */
const dump = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('plumbline');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const names = [...opening.result.objectStoreNames];
          const transaction = opening.result.transaction(names);
          const found = names.map((name) => transaction.objectStore(name).getAll());
          transaction.oncomplete = () => {
            opening.result.close();
            resolve(JSON.stringify(found.map(({ result }) => result)));
          };
        };
      }),
  );

test('a name can be corrected and a level changed; a rubric of another role warns first; undo restores each', async () => {
  const { page, said } = await startInPanelPage(browser, 'Gracie Hoper');
  await page.getByRole('button', { name: 'Correct the name' }).click();
  await page.getByRole('textbox', { name: 'Candidate’s name' }).fill('Grace Hopper');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Grace Hopper', exact: true }).waitFor();
  await expect.poll(() => said.textContent()).toContain('The name is now Grace Hopper.');
  await note(page, 'kept the build green');
  await rating(page, 'Technical Knowledge', '4').click();
  await page.locator('[role=radiogroup][aria-label="Technical Knowledge"][data-saved="true"]').waitFor();
  const levels = page.getByRole('combobox', { name: 'Level' });
  await levels.selectOption('backend-engineer-staff');
  await expect.poll(() => said.textContent()).toContain('Now Backend Engineer, Staff. Kept: 1 note and 1 rating.');
  await levels.selectOption({ label: 'Another rubric…' });
  await page.getByRole('searchbox', { name: 'Find a rubric' }).fill('product manager mid');
  await page.keyboard.press('Enter');
  const warning = page.getByRole('dialog', { name: 'Change the rubric to Product Manager, Mid?' });
  await warning.getByText('Kept: 1 note and 0 ratings.').waitFor();
  await warning.getByText('Ratings go for Technical Knowledge').waitFor();
  expect(await findViolations(page)).toEqual([]);
  await warning.getByRole('button', { name: 'Keep this rubric' }).click();
  await expect.poll(() => levels.inputValue()).toBe('backend-engineer-staff');
  await levels.selectOption({ label: 'Another rubric…' });
  await page.getByRole('searchbox', { name: 'Find a rubric' }).fill('product manager mid');
  await page.keyboard.press('Enter');
  await warning.getByRole('button', { name: 'Change the rubric' }).click();
  await expect.poll(() => levels.inputValue()).toBe('product-manager-mid');
  await page.locator('li[data-saved="true"]', { hasText: 'kept the build green' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect.poll(() => levels.inputValue()).toBe('backend-engineer-staff');
  await page.getByRole('button', { name: 'Technical Knowledge', expanded: false }).click();
  await expect.poll(() => rating(page, 'Technical Knowledge', '4').getAttribute('aria-checked')).toBe('true');
  await page.close();
});

test('going back from the review keeps a stopped clock stopped until it is resumed', async () => {
  const { page } = await startInPanelPage(browser, 'Clara Clock');
  await page.getByRole('button', { name: 'End and review' }).click();
  await page.getByRole('button', { name: 'Back to notes' }).click();
  await page.getByText('The clock is stopped.').waitFor();
  await expect.poll(() => page.locator('button[data-part="clock"]').getAttribute('data-stopped')).toBe('');
  await note(page, 'one more thing');
  await expect.poll(() => page.locator('button[data-part="clock"]').getAttribute('data-stopped')).toBe('');
  await page.getByRole('button', { name: 'Resume the clock' }).click();
  await expect.poll(() => page.locator('button[data-part="clock"]').getAttribute('data-stopped')).toBeNull();
  expect(await page.getByText('The clock is stopped.').count()).toBe(0);
  await page.close();
});

test('a deleted interview can be restored for ten seconds, then it is gone from every table; other pages follow', async () => {
  const { page } = await startInPanelPage(browser, 'Dora Deleted');
  await note(page, 'words that have to go');
  const other = await browser.context.newPage();
  await other.goto(`${browser.origin}/panel.html`);
  await other.getByRole('heading', { name: 'Dora Deleted' }).waitFor();
  const workspace = await browser.context.newPage();
  await workspace.goto(`${browser.origin}/workspace.html#interviews`);
  const row = workspace.getByRole('link', { name: 'Dora Deleted' });
  await row.waitFor();
  for (const deletes of [page, workspace]) await deletes.evaluate(holdTimers, undoWithinMs);
  await page.bringToFront();
  await page.getByRole('button', { name: 'End and review' }).click();
  await page.getByRole('button', { name: 'Delete interview' }).click();
  await page.getByRole('textbox', { name: 'Candidate', exact: true }).waitFor();
  await other.getByText('This interview is no longer on this device.').waitFor();
  await other.getByRole('textbox', { name: 'Candidate', exact: true }).waitFor();
  await row.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { name: 'Dora Deleted' }).waitFor();
  await row.waitFor();
  await passTime(page);
  await other.getByRole('button', { name: 'Continue Dora Deleted' }).click();
  await other.getByRole('button', { name: 'Finish scorecard' }).waitFor();
  expect(await dump(other)).toContain('words that have to go');
  await workspace.bringToFront();
  await workspace.getByRole('button', { name: 'Delete interview with Dora Deleted' }).click();
  await row.waitFor({ state: 'detached' });
  await workspace.getByText('The interview with Dora Deleted was deleted from this device.').waitFor();
  expect(await findViolations(workspace)).toEqual([]);
  await page.getByText('This interview is no longer on this device.').waitFor();
  await workspace.getByRole('button', { name: 'Undo' }).waitFor();
  await passTime(workspace);
  await workspace.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
  // What was written of it meanwhile is swept after that.
  await expect.poll(() => dump(workspace)).not.toContain('Dora');
  const left = await dump(workspace);
  expect(left).toContain('Clara Clock');
  expect(left).not.toContain('words that have to go');
  for (const open of [page, other, workspace]) await open.close();
});

test('the second candidate in a room gets an empty form and a new clock; a link by name leads back to the first', async () => {
  const call = await browser.context.newPage();
  await call.goto('https://meet.google.com/two-inar-oom');
  await joinCall(call);
  const panel = await openPanel(call);
  await start(panel, 'Ada First');
  await panel.getByTitle('Set the clock').click();
  await panel.getByRole('textbox', { name: 'Call time' }).fill('41:00');
  await panel.getByRole('textbox', { name: 'Call time' }).press('Enter');
  await expect.poll(() => seconds(panel)).toBeGreaterThanOrEqual(41 * 60);
  await panel.getByRole('button', { name: 'New interview' }).click();
  const candidate = panel.getByRole('textbox', { name: 'Candidate', exact: true });
  await candidate.waitFor();
  await expect.poll(() => candidate.inputValue()).toBe('');
  await panel.getByRole('button', { name: 'Continue Ada First' }).waitFor();
  await start(panel, 'Bea Second');
  expect(await seconds(panel)).toBeLessThan(60);
  await panel.getByRole('button', { name: 'New interview' }).click();
  await panel.getByRole('button', { name: 'Continue Ada First' }).click();
  await expect.poll(() => seconds(panel)).toBeGreaterThanOrEqual(41 * 60);
  await call.close();
});

test('if the call ends while a note is typed, the review waits for the field and says so', async () => {
  const call = await browser.context.newPage();
  await call.goto('https://meet.google.com/mid-sent-nce');
  await joinCall(call);
  const panel = await openPanel(call);
  // A name is read in a call alone: that was seen then, and its end is held for five seconds.
  await expect.poll(() => panel.getByRole('textbox', { name: 'Candidate' }).inputValue()).toBe('Grace Candidate');
  await start(panel, 'Mia Midway');
  const field = panel.getByRole('textbox', { name: 'Note', exact: true });
  await panel.getByRole('button', { name: 'Mark this moment' }).waitFor();
  const leftAfter = Date.now();
  await call.evaluate(() => document.querySelector<HTMLElement>('[data-do="leave"]')?.click());
  const waits = panel.getByText('The review opens when you leave this field');
  let words = '';
  await field.focus();
  while ((await waits.count()) === 0 || words.length < 67) {
    const letter = 'abcdefghij'[words.length % 10] ?? 'a';
    await call.keyboard.type(letter);
    words += letter;
    expect(words.length).toBeLessThan(5000);
  }
  const saidBefore = Date.now();
  await call.keyboard.type('the end');
  await expect.poll(() => field.inputValue()).toBe(`${words}the end`);
  await panel.getByRole('button', { name: 'Finish scorecard' }).waitFor();
  await panel.getByText('Half-typed:').waitFor();
  await panel.getByRole('button', { name: 'Save it as a note' }).click();
  await expect.poll(async () => (await dump(await extensionPage())).includes(`${words}the end`)).toBe(true);
  const stored = await dump(await extensionPage());
  const endedAt = Number(/"candidate":"Mia Midway".*?"endedAt":(\d+)/.exec(stored)?.[1]);
  expect(endedAt).toBeGreaterThanOrEqual(leftAfter - 1000);
  expect(endedAt).toBeLessThanOrEqual(saidBefore - holdMs);
  await call.close();
});

test('“New interview” in the workspace begins with an empty form although another interview runs', async () => {
  const workspace = await browser.context.newPage();
  await startInPanelPage(browser, 'Runa Running').then(({ page }) => page.close());
  await workspace.goto(`${browser.origin}/workspace.html#interviews`);
  await workspace.getByRole('link', { name: 'New interview' }).click();
  const candidate = workspace.getByRole('textbox', { name: 'Candidate', exact: true });
  await candidate.waitFor();
  await workspace.getByRole('button', { name: 'Continue Runa Running' }).waitFor();
  await expect.poll(() => candidate.inputValue()).toBe('');
  await start(workspace, 'Nora New');
  await workspace.reload();
  await workspace.getByRole('heading', { name: 'Nora New' }).waitFor();
  await workspace.close();
});
