import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './harness/axe.ts';
import { launchBrowser } from './harness/browser.ts';
import { exportAs } from './harness/export.ts';
import { openReady, putRows, readyInterview } from './harness/seed.ts';
import { sign } from './harness/story.ts';

let browser: Awaited<ReturnType<typeof launchBrowser>>;

beforeAll(async () => {
  browser = await launchBrowser({ callPort: 9 });
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => browser?.context.close());

/** The panel at a scorecard that was finished just now. */
async function finished(candidate: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 420, height: 900 });
  await openReady(page, browser.origin, candidate);
  await page.getByRole('button', { name: 'Finish scorecard' }).click();
  await page.getByRole('status', { name: 'Delivery' }).getByText('Saved on this device').first().waitFor();
  return page;
}

async function saveAs(page: Page, save: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [file] = await Promise.all([page.waitForEvent('download'), save()]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) };
}

test('a finished scorecard is copied as formatted text, as plain text and as Markdown', async () => {
  const page = await finished('Łukasz Żółć');
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByText('Copied.').waitFor();
  const [html, plain] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item?.getType(type))?.text()));
  });
  expect(html).toContain('<strong>Łukasz Żółć</strong>');
  expect(plain).toMatch(/^Łukasz Żółć\r?\n/);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^# Łukasz Żółć/);
  await page.close();
});

test('the menu works by keys, and each of its formats is saved under the candidate’s name', async () => {
  const page = await finished('Grace Hopper');
  const button = page.getByRole('button', { name: 'Export', exact: true });
  await button.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('PDF');
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('JSON');
  await page.keyboard.press('Escape');
  await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
  for (const [format, ending] of [
    ['Word', 'docx'],
    ['Excel', 'xlsx'],
    ['CSV', 'csv'],
    ['Markdown', 'md'],
    ['Plain text', 'txt'],
    ['JSON', 'json'],
  ] as const) {
    const { name, bytes } = await saveAs(page, () => exportAs(page, format));
    expect(name).toMatch(new RegExp(`^Grace Hopper, Backend Engineer, Junior, \\d{4}-\\d\\d-\\d\\d\\.${ending}$`));
    expect(bytes.length).toBeGreaterThan(500);
  }
  await page.close();
});

test('a workbook with more notes than one compression chunk is complete', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/workspace.html#settings`);
  await page.getByRole('navigation', { name: 'Workspace' }).waitFor();
  const rows = readyInterview('many', 'Many Notes');
  const [first] = rows.notes ?? [];
  const notes = Array.from({ length: 3000 }, (_, at) => ({
    ...first,
    id: `extra-${at}`,
    text: `${at} ${crypto.randomUUID()} ${'seen '.repeat(12)}`,
  }));
  await putRows(page, { ...rows, notes: [...(rows.notes ?? []), ...notes] });
  await page.goto(`${browser.origin}/panel.html#interview=many`);
  await sign(page);
  await page.getByRole('button', { name: 'Finish scorecard' }).click();
  await page.getByRole('status', { name: 'Delivery' }).getByText('Saved on this device').first().waitFor();
  const { bytes } = await saveAs(page, () => exportAs(page, 'Excel'));
  const files = unzipSync(bytes);
  expect(strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('2999 ');
  expect(files['xl/worksheets/sheet2.xml']?.length).toBeGreaterThan(160_000);
  await page.close();
});

/** How many pages a PDF has. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test('PDF opens a page that prints: on A4 and on Letter, with the rubric’s anchors where they are wanted', async () => {
  const page = await finished('מיכל כהן');
  const [print] = await Promise.all([browser.context.waitForEvent('page'), exportAs(page, 'PDF')]);
  await print.getByRole('heading', { name: 'מיכל כהן' }).waitFor();
  expect(await findViolations(print)).toEqual([]);
  const short = pagesOf(await print.pdf({ format: 'A4', preferCSSPageSize: false }));
  await print.getByRole('checkbox', { name: 'With the rubric’s anchors' }).check();
  await print.getByRole('heading', { name: 'The rubric’s anchors' }).waitFor();
  expect(short).toBeGreaterThan(0);
  for (const format of ['A4', 'Letter']) expect(pagesOf(await print.pdf({ format }))).toBeGreaterThan(short);
  await print.goto(`${browser.origin}/print.html${new URL(print.url()).hash.replace(/interviews=([^&]+).*/, 'interviews=$1,$1')}`);
  await print.reload();
  await expect.poll(() => print.getByRole('heading', { name: 'מיכל כהן' }).count()).toBe(2);
  expect(pagesOf(await print.pdf({ format: 'A4' }))).toBe(2 * short);
  await print.close();
  await page.close();
});

test('the listed finished scorecards are exported together, without unfinished ones', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/workspace.html#interviews`);
  await page.getByRole('navigation', { name: 'Workspace' }).waitFor();
  await putRows(page, readyInterview('open', 'Not Finished'));
  await page.reload();
  await page.getByRole('button', { name: 'Export 4 finished scorecards', exact: true }).click();
  const { name, bytes } = await saveAs(page, () => page.getByRole('menuitem', { name: 'Markdown' }).click());
  expect(name).toMatch(/^Scorecards, \d{4}-\d\d-\d\d\.zip$/);
  const names = Object.keys(unzipSync(bytes));
  expect(names).toHaveLength(4);
  expect(names.filter((each) => each.startsWith('Not Finished'))).toEqual([]);
  expect(names).toContainEqual(expect.stringMatching(/^Łukasz Żółć, Backend Engineer, Junior, .*\.md$/));
  await page.getByText('Saved 4 scorecards to your downloads.').waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.close();
});
