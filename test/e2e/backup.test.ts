import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, launchBrowser, makeProfile } from './harness/browser.ts';
import { putRows, readyInterview } from './harness/seed.ts';
import { addWebhook, interview, start } from './harness/story.ts';
import { readStored, type Stored } from './kill/stored.ts';

let browser: Browser;
let downloads: string;
const secret = `whsec_${Buffer.alloc(32, 5).toString('base64')}`;

beforeAll(async () => {
  downloads = await mkdtemp(join(tmpdir(), 'plumbline-backups-'));
  const profile = await makeProfile();
  await mkdir(join(profile, 'Default'));
  const preferences = { download: { default_directory: downloads, prompt_for_download: false } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  browser = await launchBrowser({ callPort: 9, profile });
});
afterAll(async () => {
  await browser?.context.close();
  await rm(downloads, { recursive: true, force: true });
});

async function open(path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/${path}`);
  return page;
}

/** Every row of the database but its own id, by table. */
async function dump(page: Page): Promise<Stored> {
  const { meta: _id, ...rows } = await readStored(page);
  return rows;
}

/** Clears what the browser keeps for the extension's site, with no page of it open. */
async function clearSiteData(): Promise<void> {
  for (const page of browser.context.pages()) if (page.url().startsWith(browser.origin)) await page.close();
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: browser.origin, storageTypes: 'all' });
  await page.close();
}

/** Makes a backup in Settings, and says where it is. */
async function backUp(page: Page, passphrase = ''): Promise<string> {
  const form = page.getByRole('form', { name: 'Back up' });
  if (passphrase !== '') {
    await form.getByRole('checkbox', { name: /Encrypt with a passphrase/ }).check();
    await form.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await form.getByLabel('Passphrase again').fill(passphrase);
  }
  const [download] = await Promise.all([page.waitForEvent('download'), form.getByRole('button', { name: 'Back up now' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^plumbline-backup-.*\.plumbline$/);
  await page.getByText('is in your downloads.').waitFor();
  const path = join(downloads, `kept-${Math.random()}.plumbline`);
  await download.saveAs(path);
  return path;
}

const chooseFile = (page: Page, path: string) => page.getByLabel('Backup file').setInputFiles(path);

/** A destination as it is set up; what became of its deliveries is left aside. */
const setUp = (rows: Stored) => ({
  ...rows,
  destinations: rows.destinations?.map(({ id, name, kind, settings }) => ({ id, name, kind, settings })),
});

describe('a backup', () => {
  test('restores every row after the site data was cleared; the destination asks for its secret', async () => {
    const panel = await open('panel.html#new');
    await start(panel, 'Grace Backup');
    await interview(panel);
    await panel.getByRole('button', { name: 'End and review' }).click();
    await panel.getByRole('button', { name: 'Finish scorecard' }).waitFor();
    await panel.close();
    const before = await open('workspace.html#destinations');
    await addWebhook(before, browser.origin, 'http://127.0.0.1:9/in', secret);
    await before.goto(`${browser.origin}/workspace.html#settings`);
    const path = await backUp(before, 'correct horse');
    const rows = await dump(before);
    expect(rows.interviews).toHaveLength(1);
    expect((await readFile(path, 'latin1')).includes('Grace Backup')).toBe(false);
    await clearSiteData();

    const after = await open('workspace.html#settings');
    await after.getByText(/are gone: the browser's site data was cleared/).waitFor();
    expect((await dump(after)).interviews).toEqual([]);
    await chooseFile(after, path);
    await after.getByLabel('Passphrase of the backup').fill('wrong');
    await after.getByRole('button', { name: 'Open backup' }).click();
    await after.getByRole('alert').filter({ hasText: 'Wrong passphrase' }).waitFor();
    await after.getByLabel('Passphrase of the backup').fill('correct horse');
    await after.getByRole('button', { name: 'Open backup' }).click();
    const preview = after.getByRole('region', { name: 'Restore a backup' });
    await preview.getByText('1 interview is new.').waitFor();
    await preview.getByRole('row', { name: /^Notes 7 7 0 0$/ }).waitFor();
    await preview.getByRole('button', { name: 'Merge backup' }).click();
    await after.getByText('The backup was restored.').waitFor();
    expect(setUp(await dump(after))).toEqual(setUp(rows));

    await after.goto(`${browser.origin}/workspace.html#destinations`);
    await after.getByText('It was restored from a backup, which holds no secrets.').first().waitFor();
    await after.goto(`${browser.origin}/workspace.html#interviews`);
    await after.getByRole('link', { name: 'Grace Backup' }).waitFor();
    expect(await after.getByText(/are gone: the browser/).count()).toBe(0);
    await after.close();
  });

  test('that replaces everything restores every row', async () => {
    const page = await open('workspace.html#settings');
    await page.getByRole('button', { name: 'Back up now' }).waitFor();
    await putRows(page, readyInterview('many', 'Many Notes'));
    const before = await dump(page);
    const path = await backUp(page);
    await chooseFile(page, path);
    await page.getByRole('radio', { name: /^Replace/ }).check();
    await page.getByRole('button', { name: 'Replace everything' }).click();
    await page.getByText('The backup was restored.').waitFor();
    expect(await dump(page)).toEqual(before);
    await page.close();
  });

  test('that is damaged is refused with a message, and nothing is changed', async () => {
    const page = await open('workspace.html#settings');
    const before = await dump(page);
    const bytes = await readFile(await backUp(page));
    const cut = join(downloads, 'cut.plumbline');
    await writeFile(cut, bytes.subarray(0, bytes.length - 40));
    await chooseFile(page, cut);
    await page.getByText('This backup is damaged or not complete').waitFor();
    await writeFile(cut, 'Dear Ada');
    await chooseFile(page, cut);
    await page.getByText('This file is not a Plumbline backup.').waitFor();
    expect(await dump(page)).toEqual(before);
    expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual(['plumbline']);
    await page.close();
  });
});

describe('privacy', () => {
  test('a candidate can be erased by keyboard from all tables, with a receipt without a name; another candidate stays', async () => {
    const page = await open('workspace.html#settings');
    await page.getByRole('button', { name: 'Back up now' }).waitFor();
    for (const [id, name] of [
      ['erase-me', 'Erika Erased'],
      ['keep-me', 'Karl Kept'],
    ] as const)
      await putRows(page, readyInterview(id, name));
    await page.getByLabel('Candidate’s name').fill('erika');
    const list = page.getByRole('list', { name: 'Stored under this name' });
    await list.getByRole('checkbox', { name: /^Erika Erased/ }).press('Space');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download everything about this candidate' }).press('Enter'),
    ]);
    const everything = JSON.parse(await readFile((await file.path()) ?? '', 'utf8'));
    expect(everything).toMatchObject({ format: 'plumbline-candidate/1', tables: { interviews: [{ id: 'erase-me' }] } });
    expect(JSON.stringify(everything)).not.toContain('Karl');
    await page.getByRole('button', { name: 'Erase this candidate…' }).press('Enter');
    await page.getByRole('dialog', { name: 'Erase this candidate' }).getByRole('button', { name: 'Erase' }).press('Enter');
    await page.getByText(/names no one\.$/).waitFor();
    const rows = JSON.stringify(await dump(page));
    expect(rows).not.toMatch(/Erika|erase-me/);
    expect(rows).toContain('Karl Kept');
    await page.close();
  });

  test('what is due is shown before it is deleted, and what is on legal hold stays', async () => {
    const page = await open('workspace.html#settings');
    await page.getByRole('button', { name: 'Back up now' }).waitFor();
    const old = (id: string, name: string) => {
      const rows = readyInterview(id, name);
      const at = Date.parse('2020-01-01T00:00:00Z');
      const [first] = rows.interviews ?? [];
      return { interviews: [{ ...first, startedAt: at, endedAt: at }], notes: rows.notes ?? [] };
    };
    await putRows(page, old('old-held', 'Hilda Held'));
    await putRows(page, old('old-open', 'Otto Open'));
    await page.getByLabel('Keep interviews after their last activity').selectOption('One year');
    await page.getByRole('button', { name: 'Save retention' }).click();
    const due = page.getByRole('list', { name: 'Due for deletion' });
    await due.getByText('Otto Open').waitFor();
    expect(JSON.stringify(await dump(page))).toContain('Otto Open');
    await page.getByRole('checkbox', { name: 'Legal hold on the interview with Hilda Held' }).first().check();
    await page.getByRole('button', { name: 'Delete what is due…' }).click();
    await page.getByRole('button', { name: 'Delete 1 interview' }).click();
    await due.getByText('Otto Open').waitFor({ state: 'detached' });
    const rows = JSON.stringify(await dump(page));
    expect(rows).toContain('Hilda Held');
    expect(rows).not.toMatch(/Otto|old-open/);
    await page.close();
  });
});

describe('an automatic copy into a picked folder', () => {
  test('is written beside the earlier ones, and a folder that is gone is reported', async () => {
    const page = await open('workspace.html#settings');
    // Tests cannot press the picker. A folder of the same kind in the browser's own storage takes its place.
    await page.evaluate(() => {
      const pick = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true });
      Object.defineProperty(window, 'showDirectoryPicker', { value: pick });
    });
    const list = () =>
      page.evaluate(async () => {
        const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true });
        const files: { readonly name: string; readonly text: string }[] = [];
        for await (const [name, handle] of folder.entries())
          if (handle instanceof FileSystemFileHandle) files.push({ name, text: await (await handle.getFile()).text() });
        return files;
      });
    const form = page.getByRole('form', { name: 'Automatic copies' });
    await form.getByLabel('Where to').selectOption('A folder that you choose');
    await form.getByRole('button', { name: 'Switch on automatic copies' }).click();
    await form.getByText('Choose a folder first.').waitFor();
    await form.getByRole('button', { name: 'Choose folder…' }).click();
    await form.getByRole('button', { name: 'Choose another folder…' }).waitFor();
    await form.getByRole('button', { name: 'Switch on automatic copies' }).click();
    await form.getByText(/A copy goes to the folder “Backups”.*Last copy:/).waitFor();
    const [first] = await list();
    expect(first?.name).toMatch(/^plumbline-backup-.*\.plumbline$/);
    expect(first?.text).toContain('"format":"plumbline-backup');

    await form.getByRole('button', { name: 'Change automatic copies' }).click();
    await expect.poll(async () => (await list()).length).toBe(2);
    await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('Backups', { recursive: true }));
    await form.getByRole('button', { name: 'Change automatic copies' }).click();
    await form.getByText(/the folder was deleted, moved or renamed/).waitFor();
    await form.getByRole('button', { name: 'Switch off' }).click();
    await form.getByRole('button', { name: 'Switch on automatic copies' }).waitFor();
    await page.close();
  });
});

/** Drops a folder of this machine onto a page: the picker would return what is dropped, and cannot be pressed from here. */
async function dropFolder(page: Page, path: string): Promise<void> {
  await page.evaluate(() => {
    const dropped = Promise.withResolvers<unknown>();
    document.addEventListener('dragover', (event) => event.preventDefault());
    document.addEventListener('drop', (event) => {
      event.preventDefault();
      const [item] = event.dataTransfer?.items ?? [];
      // The types of the language do not have it: https://wicg.github.io/file-system-access/#drag-and-drop
      dropped.resolve(item !== undefined && 'getAsFileSystemHandle' in item ? Reflect.apply(Object(item.getAsFileSystemHandle), item, []) : null);
    });
    Object.defineProperty(window, 'showDirectoryPicker', { value: () => dropped.promise });
  });
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
  await session.detach();
}

test('nothing is written into a real folder before the browser allows it; the copy waits, and Settings says so', async () => {
  const path = join(downloads, 'Backups');
  await mkdir(path);
  const page = await open('workspace.html#settings');
  const form = page.getByRole('form', { name: 'Automatic copies' });
  await form.getByLabel('Where to').selectOption('A folder that you choose');
  await dropFolder(page, path);
  await form.getByRole('button', { name: 'Choose folder…' }).click();
  await form.getByRole('button', { name: 'Choose another folder…' }).waitFor();
  await form.getByRole('button', { name: 'Switch on automatic copies' }).click();
  await form.getByText(/the browser asks again whether Plumbline may write into the folder/).waitFor();
  await form.getByRole('button', { name: 'Allow the folder again' }).waitFor();
  expect(await readdir(path)).toEqual([]);
  // What was chosen is found again by another page, whose folder the browser asks about too.
  await page.reload();
  await form.getByText(/A copy goes to the folder “Backups”/).waitFor();
  await form.getByRole('button', { name: 'Allow the folder again' }).waitFor();
  await form.getByRole('button', { name: 'Switch off' }).click();
  await form.getByRole('button', { name: 'Switch on automatic copies' }).waitFor();
  await page.close();
});

// From here on the browser handles downloads itself: the tools hear of none.
describe('an automatic copy', () => {
  test('is saved to the downloads once it is switched on', async () => {
    const page = await open('workspace.html#settings');
    const session = await browser.context.newCDPSession(page);
    await session.send('Browser.setDownloadBehavior', { behavior: 'default' });
    const form = page.getByRole('form', { name: 'Automatic copies' });
    await form.getByLabel('How often').selectOption('Every day');
    await form.getByRole('button', { name: 'Switch on automatic copies' }).click();
    await form.getByRole('button', { name: 'Switch off' }).waitFor();
    await expect.poll(() => browser.worker.evaluate(async () => (await chrome.alarms.get('copies')) !== undefined)).toBe(true);
    // The alarm of an unpacked extension can be set to go off at once.
    await browser.worker.evaluate(() => chrome.alarms.create('copies', { when: Date.now() }));
    await form.getByText(/Last copy:/).waitFor();
    expect(await readdir(join(downloads, 'Plumbline'))).toEqual([expect.stringMatching(/^plumbline-backup-.*\.plumbline$/)]);
    await form.getByRole('button', { name: 'Switch off' }).click();
    await form.getByRole('button', { name: 'Switch on automatic copies' }).waitFor();
    await page.close();
  });
});
