import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findViolations } from './harness/axe.ts';
import { launchBrowser } from './harness/browser.ts';

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser({ callPort: 9 });
});
afterAll(() => browser?.context.close());

beforeEach(async () => {
  page = await browser.context.newPage();
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(`${browser.origin}/workspace.html#rubrics`);
  await page.getByRole('searchbox', { name: 'Find a rubric' }).waitFor();
  return () => page.close();
});

const choose = (name: string, content: string | Buffer) =>
  page.getByLabel('File to import').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });

async function exportAs(format: RegExp): Promise<{ readonly name: string; readonly text: string }> {
  await page.getByRole('button', { name: 'Export' }).click();
  const download: Promise<Download> = page.waitForEvent('download');
  await page.getByRole('button', { name: format }).click();
  const done = await download;
  return { name: done.suggestedFilename(), text: await readFile(await done.path(), 'utf8') };
}

test('a rubric exported as Markdown and changed by hand is imported as its next version, after showing the differences', async () => {
  await page.getByRole('link', { name: 'Product Manager, Mid' }).click();
  const { name, text } = await exportAs(/^Markdown/);
  expect(name).toBe('Product Manager, Mid v1.md');
  await choose('ours.md', text.replace('# Product Manager, Mid', '# Product Manager at Acme').replace(/^- Id: .*$/m, '- Id: acme-pm'));
  await page.getByText('It becomes a rubric of your own, “Product Manager at Acme”.').waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Import rubric' }).click();
  await page.getByRole('article', { name: 'Product Manager at Acme' }).waitFor();
  const own = await exportAs(/^Markdown/);
  await choose('ours.md', own.text.replace('- 5: Brought colleagues', '- 5: Brought engineers'));
  const differences = page.getByRole('region', { name: 'Differences: Customer Understanding' });
  await expect.poll(() => differences.locator('ins').textContent()).toBe('engineers');
  await page.getByRole('button', { name: 'Import as version 2' }).press('Enter');
  await page.getByText('Version 2, saved').waitFor();
});

test('an invalid file is refused with line and field, and nothing changes', async () => {
  const before = await page.getByRole('listitem').count();
  await choose('bad.md', '# T\n\n- Role: R\n- Level: Boss\n\n## Care\n\n- 3: <script>alert(1)</script>\n');
  const faults = page.getByRole('list', { name: 'What is wrong' });
  await faults.getByText('Line 6, Care').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('bad.md cannot be imported');
  expect(await findViolations(page)).toEqual([]);
  await choose('huge.json', Buffer.alloc(3 * 1_048_576, '{'));
  await page.getByText('The file has 3.0 MiB.').waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => page.getByRole('listitem').count()).toBe(before);
});

test('anchors edited in a spreadsheet are imported, and cues and questions are kept', async () => {
  await page.getByRole('link', { name: 'Data Engineer, Mid' }).click();
  const { name, text } = await exportAs(/^CSV/);
  expect(text.startsWith('\uFEFFDimension,Weight,1–2,3,4,5,Id\r\n')).toBe(true);
  await choose(name, text.replace('Gets a job to run once', 'Ran a job once'));
  await expect.poll(() => page.getByRole('combobox').inputValue()).toBe('data-engineer-mid');
  await page.getByText('a rubric of your own').waitFor();
  await page.getByRole('button', { name: 'Import rubric' }).click();
  await page.getByText('Version 1, saved').waitFor();
  await page.getByText('Walk me through a pipeline you built.').waitFor();
});
