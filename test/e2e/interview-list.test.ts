import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './harness/axe.ts';
import { launchBrowser } from './harness/browser.ts';
import { holdTimers } from './harness/hold-timers.ts';
import { putInterviews } from './harness/put-interviews.ts';
import { scroll } from './harness/scroll.ts';

const many = 3000;

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser({ callPort: 9 });
  page = await browser.context.newPage();
  await page.setViewportSize({ width: 1100, height: 800 });
  await page.goto(`${browser.origin}/workspace.html#interviews`);
  await page.getByText('No interviews yet').waitFor();
  await putInterviews(page, many);
  await page.reload();
});
afterAll(() => browser?.context.close());

const table = () => page.getByRole('grid', { name: 'Interviews' });
const rows = () => table().locator('[data-interview]');
const rowOf = (candidate: number) => rows().filter({ has: linkTo(candidate) });
const linkTo = (candidate: number) => page.getByRole('link', { name: `Candidate ${candidate}`, exact: true });
/** The candidate whose row, or what stands in it, has the focus. */
const focusedIn = (place: Page) => place.evaluate(() => document.activeElement?.closest('[data-interview]')?.querySelector('a')?.textContent);

test('only the visible rows of thousands of interviews are in the page, each with its row number and the total', async () => {
  await linkTo(many).waitFor();
  await page.getByRole('rowheader', { name: `Finished ${many.toLocaleString('en')}` }).waitFor();
  expect(await rows().count()).toBeLessThan(60);
  // The header rows of the columns and of the group come before them.
  expect([await table().getAttribute('aria-rowcount'), await rowOf(many).getAttribute('aria-rowindex')]).toEqual([String(many + 2), '3']);
  expect(await findViolations(page)).toEqual([]);
});

test('a candidate’s name has space in a window of any width', async () => {
  const name = table().getByRole('columnheader', { name: /^Candidate/ });
  for (const width of [720, 790, 810, 1045, 1100, 1290, 1310]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => name.evaluate((head) => head.getBoundingClientRect().width), { message: `at ${width} px` }).toBeGreaterThan(140);
  }
  await page.setViewportSize({ width: 1100, height: 800 });
});

test('the End key focuses the oldest interview and scrolls to it, and the row keeps the focus however far one scrolls', async () => {
  await rowOf(many).focus();
  await page.keyboard.press('End');
  await expect.poll(() => focusedIn(page)).toBe('Candidate 1');
  await expect.poll(() => rowOf(1).evaluate((row) => row.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
  await page.evaluate(() => scrollTo(0, 0));
  await linkTo(many).waitFor();
  expect(await rows().count()).toBeLessThan(60);
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => focusedIn(page)).toBe('Candidate 2');
  await expect.poll(() => rowOf(2).evaluate((row) => row.getBoundingClientRect().top < innerHeight)).toBe(true);
});

test('the arrow keys move beyond the rendered rows, even before a scroll event', async () => {
  const fresh = await browser.context.newPage();
  await fresh.addInitScript(() => addEventListener('scroll', (event) => event.stopImmediatePropagation(), { capture: true }));
  await fresh.goto(`${browser.origin}/workspace.html#interviews`);
  await fresh.locator('[data-interview]').first().focus();
  for (let step = 1; step <= 60; step++) {
    await fresh.keyboard.press('Shift+ArrowDown');
    await expect.poll(() => focusedIn(fresh)).toBe(`Candidate ${many - step}`);
  }
  await fresh.getByText('61 selected').waitFor();
  await fresh.keyboard.press('Tab');
  await expect.poll(() => fresh.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(`Select Candidate ${many - 60}`);
  await fresh.close();
});

test('a search reaches an interview at the other end of the list, and says how many it found', async () => {
  const field = page.getByRole('searchbox', { name: 'Find an interview' });
  await field.fill('candidate 299');
  await page.getByText('13 found').waitFor();
  await expect.poll(() => rows().count()).toBe(13);
  await field.fill('1000 backend');
  await page.getByText('1 found', { exact: true }).waitFor();
  await linkTo(1000).waitFor();
  await field.fill('nobody');
  await page.getByText('No interview contains these words.').waitFor();
  await field.fill('');
  await linkTo(many).waitFor();
});

test('all selected interviews are deleted together, and one press restores them', async () => {
  await page.getByRole('searchbox', { name: 'Find an interview' }).fill('candidate 299');
  await rowOf(2999).focus();
  await page.keyboard.press('Control+a');
  await page.getByText('13 selected').waitFor();
  // A deletion can be taken back for ten seconds: here for as long as the test needs.
  await page.evaluate(holdTimers, 10_000);
  await page.keyboard.press('Delete');
  await page.getByText('13 interviews were deleted from this device.').waitFor();
  await expect.poll(() => rows().count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => rows().count()).toBe(13);
  await page.getByRole('searchbox', { name: 'Find an interview' }).fill('');
});

test('scrolling shows no empty frame, even with rows of two lines', async () => {
  for (const width of [1100, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate(() => scrollTo(0, 20_000));
    await page.locator('[data-interview]').first().waitFor();
    const { blank } = await page.evaluate(scroll, { frames: 120, speed: 60, late: 25, rows: '[data-interview]', by: 'page' as const });
    expect({ width, blank }).toEqual({ width, blank: 0 });
  }
});
