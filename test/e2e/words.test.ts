import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './harness/axe.ts';
import { launchBrowser } from './harness/browser.ts';
import { putRows, readyInterview } from './harness/seed.ts';
import { untilStored } from './harness/stored.ts';
import { sign } from './harness/story.ts';

let browser: Awaited<ReturnType<typeof launchBrowser>>;

beforeAll(async () => {
  browser = await launchBrowser({ callPort: 9 });
});
afterAll(() => browser?.context.close());

const noteOf = (page: Page) => page.getByRole('textbox', { name: 'Note', exact: true });
const summaryOf = (page: Page) => page.getByRole('textbox', { name: 'Summary' });

/** An interview on show in two panels: under way, or in its review. */
async function openTwo(candidate: string, isEnded: boolean) {
  const id = crypto.randomUUID();
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/workspace.html#settings`);
  await page.getByRole('navigation', { name: 'Workspace' }).waitFor();
  const { interviews = [], ...rows } = readyInterview(id, candidate);
  await putRows(page, { ...rows, interviews: interviews.map((row) => (isEnded ? row : { ...row, endedAt: null })) });
  const other = await browser.context.newPage();
  for (const each of [page, other]) {
    await each.goto(`${browser.origin}/panel.html#interview=${id}`);
    await (isEnded ? summaryOf(each) : each.getByRole('button', { name: 'Mark this moment' })).waitFor();
  }
  const close = () => Promise.all([page.close(), other.close()]);
  return { page, other, close };
}

test('typing and deleting in one panel leaves the half-typed note of another panel alone', async () => {
  const { page, other, close } = await openTwo('Two Panels', false);
  await noteOf(page).pressSequentially('a sentence that is not done');
  await noteOf(other).pressSequentially('ab');
  await noteOf(other).press('Backspace');
  await noteOf(other).press('Backspace');
  await untilStored(page, 'a sentence that is not done');
  await page.reload();
  await expect.poll(() => noteOf(page).inputValue()).toBe('a sentence that is not done');
  await expect.poll(() => noteOf(other).inputValue()).toBe('');
  await close();
});

test('a note that is edited in two panels shows both versions, and the user chooses one', async () => {
  const { page, other, close } = await openTwo('Two Versions', false);
  const rowOf = (each: Page) => each.getByRole('list', { name: 'Notes' }).getByRole('listitem').last();
  for (const each of [page, other]) {
    await rowOf(each).hover();
    await rowOf(each)
      .getByRole('button', { name: /^Edit note/ })
      .click();
  }
  const fieldOf = (each: Page) => each.getByRole('textbox', { name: /^Words of note/ });
  await fieldOf(page).fill('the first version');
  await fieldOf(other).fill('the second version');
  await fieldOf(page).press('Enter');
  const versions = other.getByRole('group', { name: /^Two versions of note/ });
  await versions.getByText('the first version').waitFor();
  await expect.poll(() => fieldOf(other).inputValue()).toBe('the second version');
  expect(await findViolations(other)).toEqual([]);
  await versions.getByRole('button', { name: 'Keep mine' }).click();
  for (const each of [page, other]) await rowOf(each).getByText('the second version').waitFor();
  await close();
});

/** Lets no page write an interview until what is given back is called: what is typed until then was typed at once. */
async function holdInterviews(): Promise<() => Promise<void>> {
  const holder = await browser.context.newPage();
  await holder.goto(`${browser.origin}/licenses.txt`);
  await holder.evaluate(
    () =>
      new Promise<void>((held, reject) => {
        const opening = indexedDB.open('plumbline');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction('interviews', 'readwrite').objectStore('interviews');
          const hold = () => {
            held();
            if (Reflect.get(globalThis, 'isReleased') !== true) store.count().onsuccess = hold;
          };
          store.count().onsuccess = hold;
        };
      }),
  );
  return async () => {
    await holder.evaluate(() => Reflect.set(globalThis, 'isReleased', true));
    await holder.close();
  };
}

test('a summary edited in two panels at once keeps both versions', async () => {
  const { page, other, close } = await openTwo('Two Summaries', true);
  const release = await holdInterviews();
  await Promise.all([summaryOf(page).fill('Typed in the first panel.'), summaryOf(other).fill('Typed in the second panel.')]);
  await release();
  const versionsOf = (each: Page) => each.getByRole('group', { name: 'Two versions of the summary' });
  await expect.poll(async () => (await versionsOf(page).count()) + (await versionsOf(other).count())).toBe(1);
  const disputed = (await versionsOf(page).count()) === 1 ? page : other;
  const mine = await summaryOf(disputed).inputValue();
  await versionsOf(disputed).getByRole('button', { name: 'Keep mine' }).click();
  for (const each of [page, other]) await expect.poll(() => summaryOf(each).inputValue()).toBe(mine);
  await close();
});

test('finishing in one panel opens the review in the other, whose unsaved text can be copied', async () => {
  const { page, other, close } = await openTwo('Fin Ish', false);
  await noteOf(other).pressSequentially('never saved');
  await page.getByRole('button', { name: 'End and review' }).click();
  await page.getByText('Half-typed in another panel: “never saved”').waitFor();
  await sign(page);
  await page.getByRole('button', { name: 'Finish scorecard' }).click();
  await page.getByRole('button', { name: 'Amend this scorecard' }).waitFor();
  const left = other.getByRole('list', { name: 'Typed, but not in the scorecard' });
  await left.getByText('never saved').waitFor();
  expect(await findViolations(other)).toEqual([]);
  await left.getByRole('button', { name: 'Discard' }).click();
  await left.waitFor({ state: 'detached' });
  await close();
});

/** Selects all of a page, copies it, and gives the HTML that was copied. */
const copyAll = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    // A field in use is copied itself.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    getSelection()?.selectAllChildren(document.querySelector('main') ?? document.body);
    document.execCommand('copy');
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text() ?? '';
  });

/** What says something of the page's inside. */
const inside = /class=|id=|data-|aria-|chrome-extension|<button|<script/;

test('copied HTML contains only visible text, inline styles and absolute links', async () => {
  const { page, close } = await openTwo('Cop Ied', true);
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Technical Knowledge', exact: true }).click();
  await page.getByText('what was seen of technical-knowledge').first().waitFor();
  await page.getByRole('main', { name: 'Review' }).click({ position: { x: 5, y: 5 } });
  await expect.poll(() => copyAll(page)).not.toMatch(inside);
  expect(await copyAll(page)).toContain('what was seen of technical-knowledge');
  await close();
});

test.each([
  ['panel.html#new', 'Who are you interviewing?'],
  ['workspace.html#interviews', 'Cop Ied'],
  ['workspace.html#settings', 'Interviewer'],
  ['popup.html', 'Plumbline'],
])('HTML copied from %s is as clean', async (path, words) => {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/${path}`);
  await page.getByText(words).first().waitFor();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.bringToFront();
  await expect.poll(() => copyAll(page)).not.toMatch(inside);
  expect(await copyAll(page)).toContain(words);
  await page.close();
});

/** What the browser's session files hold, as the text in them is written. */
async function readSessions(profile: string): Promise<string> {
  const folder = join(profile, 'Default', 'Sessions');
  const files = await readdir(folder).catch(() => []);
  const contents = await Promise.all(files.map((file) => readFile(join(folder, file)).catch(() => Buffer.alloc(0))));
  return contents.map((bytes) => `${bytes.toString('utf16le')}${bytes.subarray(1).toString('utf16le')}${bytes.toString('latin1')}`).join('');
}

test('half-typed text is in no session file of the browser', async () => {
  const { page, other, close } = await openTwo('Ses Sion', false);
  await noteOf(page).pressSequentially('zebra finch half typed');
  await other.getByRole('button', { name: 'End and review' }).click();
  await summaryOf(other).fill('quagga summary half typed');
  // A field of no form is what the browser keeps: once that is in its files, the others would be.
  for (const each of [page, other])
    await each.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.append(field);
      field.focus();
      document.execCommand('insertText', false, 'control words outside');
    });
  await expect.poll(() => readSessions(browser.profile)).toContain('control words outside');
  const kept = await readSessions(browser.profile);
  expect(kept.includes('zebra finch')).toBe(false);
  expect(kept.includes('quagga summary')).toBe(false);
  await close();
});

test('two pages lock and unlock together, show no name while locked, and keep a half-typed word', async () => {
  const { page, other, close } = await openTwo('Lock Lovelace', false);
  const practice = await page.context().newPage();
  await practice.goto(`${browser.origin}/practice.html`);
  await practice.getByRole('heading', { name: 'Practice call' }).waitFor();
  await other.goto(`${browser.origin}/workspace.html#settings`);
  await other.getByRole('combobox', { name: 'Lock after' }).selectOption('5');
  await other.getByRole('button', { name: 'Save lock' }).click();
  await page.bringToFront();
  await noteOf(page).pressSequentially('half a tho');
  await other.getByRole('button', { name: 'Lock now' }).click();
  for (const each of [page, other, practice]) {
    await each.getByRole('heading', { name: 'Locked' }).waitFor();
    await expect.poll(() => each.title()).toBe('Locked · Plumbline');
    expect(await each.getByText('Lock Lovelace').filter({ visible: true }).count()).toBe(0);
  }
  expect(await noteOf(page).isVisible()).toBe(false);
  expect(await findViolations(page)).toEqual([]);
  await untilStored(page, 'half a tho');
  for (const key of ['Escape', 'Escape', 'Escape', 'n', '?']) await page.keyboard.press(key);
  await page.reload();
  await page.getByRole('heading', { name: 'Locked' }).waitFor();
  expect(await page.getByText('Lock Lovelace').filter({ visible: true }).count()).toBe(0);
  await page.getByRole('button', { name: 'Unlock' }).click();
  for (const each of [page, other, practice]) await each.getByRole('heading', { name: 'Locked' }).waitFor({ state: 'detached' });
  await practice.close();
  await expect.poll(() => noteOf(page).inputValue()).toBe('half a tho');
  await expect.poll(() => page.title()).toBe('Lock Lovelace · Plumbline');
  await other.getByRole('combobox', { name: 'Lock after' }).selectOption('never');
  await other.getByRole('button', { name: 'Save lock' }).click();
  await other.getByRole('button', { name: 'Lock now' }).waitFor({ state: 'detached' });
  await close();
});
