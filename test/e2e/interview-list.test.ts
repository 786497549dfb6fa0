import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './harness/axe.ts';
import { launchBrowser } from './harness/browser.ts';
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

const rows = () => page.getByRole('list', { name: /^Finished/ }).getByRole('listitem');
const linkTo = (candidate: number) => page.getByRole('link', { name: `Candidate ${candidate}`, exact: true });

test('of thousands of interviews few rows are drawn, each with its number and how many there are', async () => {
  await linkTo(many).waitFor();
  await page.getByRole('heading', { name: `Finished ${many.toLocaleString('en')}` }).waitFor();
  expect(await rows().count()).toBeLessThan(60);
  const [first] = await rows().all();
  expect([await first?.getAttribute('aria-posinset'), await first?.getAttribute('aria-setsize')]).toEqual(['1', String(many)]);
  expect(await findViolations(page)).toEqual([]);
});

test('the End key reaches the oldest, and its row opens it', async () => {
  await linkTo(many).waitFor();
  await page.locator('h1').click();
  await page.keyboard.press('End');
  await linkTo(1).waitFor();
  const row = rows().filter({ has: linkTo(1) });
  await expect.poll(() => row.getAttribute('aria-posinset')).toBe(String(many));
  await expect.poll(() => row.evaluate((element) => element.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
  expect(await rows().count()).toBeLessThan(60);
});

test('Tab walks from row to row beyond what was drawn, and the row with the focus stays wherever the page is scrolled to', async () => {
  await page.keyboard.press('Home');
  await linkTo(many).focus();
  for (let step = 0; step < 60; step++) {
    const candidate = many - Math.ceil(step / 2);
    const name = step % 2 === 0 ? `Candidate ${candidate}` : `Delete interview with Candidate ${candidate + 1}`;
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent))
      .toBe(name);
    await page.keyboard.press('Tab');
  }
  const focused = linkTo(many - 30);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await linkTo(1).waitFor();
  await expect.poll(() => focused.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe(`Delete interview with Candidate ${many - 30}`);
});

test('Tab walks on where the page was not yet seen to scroll', async () => {
  const fresh = await browser.context.newPage();
  await fresh.addInitScript(() => addEventListener('scroll', (event) => event.stopImmediatePropagation(), { capture: true }));
  await fresh.goto(`${browser.origin}/workspace.html#interviews`);
  await fresh.getByRole('link', { name: `Candidate ${many}`, exact: true }).focus();
  for (let step = 0; step < 80; step++) await fresh.keyboard.press('Tab');
  await expect.poll(() => fresh.evaluate(() => document.activeElement?.textContent)).toBe(`Candidate ${many - 40}`);
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
  await page.getByText('No interview has these words.').waitFor();
  await field.fill('');
  await linkTo(many).waitFor();
});

test('no frame of a scroll shows an empty middle, also where rows are of two lines', async () => {
  for (const width of [1100, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate(() => scrollTo(0, 20_000));
    await page.locator('[data-interview]').first().waitFor();
    const { blank } = await page.evaluate(scroll, { frames: 120, speed: 60, late: 25, rows: '[data-interview]', by: 'page' as const });
    expect({ width, blank }).toEqual({ width, blank: 0 });
  }
});
