import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, makeProfile } from './harness/browser.ts';
import { openReady } from './harness/seed.ts';

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let downloads: string;

beforeAll(async () => {
  downloads = await mkdtemp(join(tmpdir(), 'plumbline-downloads-'));
  const profile = await makeProfile();
  await mkdir(join(profile, 'Default'));
  await writeFile(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ download: { default_directory: downloads, prompt_for_download: false } }),
  );
  browser = await launchBrowser({ callPort: 9, profile });
});
afterAll(async () => {
  await browser?.context.close();
  await rm(downloads, { recursive: true, force: true });
});

test('a finished scorecard is saved automatically into a folder of the downloads, an amended one beside it', async () => {
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  // The tools' own handling of downloads names every file "download"; this is the browser's.
  await session.send('Browser.setDownloadBehavior', { behavior: 'default' });
  await page.goto(`${browser.origin}/workspace.html#destinations`);
  await page.getByRole('button', { name: 'Add destination' }).click();
  await page.getByRole('radio', { name: 'File' }).check();
  await page.getByRole('combobox', { name: 'Format' }).selectOption('both');
  await page.getByRole('button', { name: 'Save destination' }).click();
  await page.getByRole('button', { name: 'Test connection' }).click();
  await page.getByText('It works: files go to Plumbline in your downloads.').waitFor();
  expect(await readdir(downloads)).toEqual([]);
  await openReady(page, browser.origin, 'Ada Candidate');
  await page.getByText('Exactly what is sent to Downloads/Plumbline').click();
  await page.getByRole('button', { name: 'Finish scorecard' }).click();
  const status = page.getByRole('status', { name: 'Delivery' });
  await status.getByText('Delivered').waitFor();
  const files = async () => (await readdir(join(downloads, 'Plumbline'))).sort();
  await expect
    .poll(() => files())
    .toEqual([expect.stringMatching(/^Ada Candidate, Backend Engineer, Junior, \d{4}-\d\d-\d\d \(\w{8}\)\.json$/), expect.stringMatching(/\.md$/)]);
  const [json = '', markdown = ''] = await files();
  expect(JSON.parse(await readFile(join(downloads, 'Plumbline', json), 'utf8'))).toMatchObject({ type: 'scorecard.finished', data: { revision: 1 } });
  expect(await readFile(join(downloads, 'Plumbline', markdown), 'utf8')).toContain('# Ada Candidate');
  await page.getByRole('button', { name: 'Amend this scorecard' }).click();
  await page.getByRole('textbox', { name: 'Reason for the amendment' }).fill('The name of the team was wrong.');
  await page.getByRole('textbox', { name: 'Summary' }).fill('Careful and clear, for the platform team.');
  await page.getByRole('button', { name: 'Finish amendment' }).click();
  await status.getByText('revision 2').waitFor();
  await expect.poll(async () => (await files()).length).toBe(4);
  expect((await files()).filter((name) => name.includes('revision 2'))).toHaveLength(2);
  await expect.poll(async () => await status.getByText('Delivered').count()).toBe(2);
  const addresses = await browser.worker.evaluate(async () => (await chrome.downloads.search({})).map(({ url }) => url));
  expect(addresses).toHaveLength(4);
  for (const address of addresses) expect(address).toMatch(/^blob:chrome-extension:[^,]{1,80}$/);
  await expect
    .poll(() => browser.worker.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length))
    .toBe(0);
});
