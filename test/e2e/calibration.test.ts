import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calibrationFileSchema } from '@/lib/core/calibration/file';
import { findViolations } from './harness/axe.ts';
import { launchBrowser } from './harness/browser.ts';
import { type ChosenFile, fileOf } from './harness/debrief-files.ts';
import { putRows, readyInterview } from './harness/seed.ts';
import { rowsOf } from './harness/stored.ts';

/** Three people, each with a browser and a profile of their own. */
let people: readonly Awaited<ReturnType<typeof launchBrowser>>[] = [];

beforeAll(async () => {
  people = [await launchBrowser({ callPort: 9 }), await launchBrowser({ callPort: 9 }), await launchBrowser({ callPort: 9 })];
});
afterAll(async () => {
  for (const { context } of people) await context.close();
});

async function openSection(person: number): Promise<Page> {
  const browser = people[person];
  if (browser === undefined) throw new Error('Expected three browsers.');
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/workspace.html#calibration`);
  await page.getByRole('button', { name: 'New session' }).waitFor();
  return page;
}

/** Saves a file, and reads what is in it. */
async function saved(page: Page, save: () => Promise<void>): Promise<ChosenFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), save()]);
  return fileOf(download.suggestedFilename(), await readFile(await download.path(), 'utf8'));
}

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

async function give(page: Page, files: readonly ChosenFile[]): Promise<string> {
  await page.getByLabel('Calibration files to add').setInputFiles([...files]);
  const list = page.getByRole('list', { name: 'What came of the files' });
  await list.waitFor();
  const text = (await list.textContent()) ?? '';
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  return text;
}

const samples = 10;

/** Rates every answer by keyboard alone, from where the page opened: a digit, a sentence, Enter, and at the end the button that finishes has the focus. */
async function rateAll(page: Page, scoreOf: (at: number) => number): Promise<void> {
  for (let at = 0; at < samples; at++) {
    const part = page.getByRole('region', { name: `Answer ${at + 1} of ${samples}` });
    await part.waitFor();
    await page.keyboard.press(String(scoreOf(at)));
    await page.keyboard.type(`Because of what was said in ${at + 1}.`);
    await part.locator('textarea[data-saved="true"]').waitFor();
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: 'Finish answers' }).and(page.locator(':focus')).waitFor();
}

const isOpen = (page: Page) => page.getByRole('table', { name: 'Ratings', exact: true });

test('three people rate the same answers alone, exchange files, and compare', async () => {
  const [owner, second, third] = [await openSection(0), await openSection(1), await openSection(2)];

  await owner.getByRole('button', { name: 'New session' }).click();
  const dialog = owner.getByRole('dialog');
  await dialog.getByText('14 answers chosen').waitFor();
  for (let off = 0; off < 4; off++) await dialog.getByRole('checkbox', { checked: true }).last().uncheck();
  await dialog.getByText('10 answers chosen').waitFor();
  expect(await findViolations(owner)).toEqual([]);
  await dialog.getByRole('button', { name: 'Begin session' }).click();
  await owner.getByText('0 of 10 rated').waitFor();
  const invitation = await saved(owner, () => owner.getByRole('button', { name: 'Save invitation' }).click());
  expect(invitation.buffer.toString()).not.toMatch(/"expert"|"evidence"|"reasons"/);
  expect(await findViolations(owner)).toEqual([]);

  for (const page of [second, third]) {
    expect(await give(page, [invitation])).toContain('You are invited to rate: Backend Engineer, Junior');
    await page.getByRole('table', { name: 'Calibration sessions' }).getByRole('link').click();
  }
  await rateAll(second, (at) => 1 + (at % 5));
  await second.keyboard.press('Enter');
  await isOpen(second).waitFor();
  const ofSecond = await saved(second, () => choose(second, 'My answers'));

  // Who has not finished sees nothing of it: neither on the page nor in the list.
  expect(await give(owner, [ofSecond])).toContain('Waits, closed, until you have finished your own answers');
  expect(await isOpen(owner).count()).toBe(0);
  await owner.getByRole('link', { name: 'Calibration', exact: true }).first().click();
  await owner.getByText('0 of 10 rated by you').waitFor();
  expect(await rowsOf(owner, 'calibrationAnswers')).toHaveLength(1);
  await owner.getByRole('table', { name: 'Calibration sessions' }).getByRole('link').click();

  await rateAll(owner, (at) => 1 + (at % 5));
  await rateAll(third, (at) => (at === 0 ? 4 : 1 + (at % 5)));
  await owner.getByRole('button', { name: 'Finish answers' }).click();
  await third.getByRole('button', { name: 'Finish answers' }).click();
  await isOpen(owner).waitFor();
  const ofThird = await saved(third, () => choose(third, 'My answers'));
  expect(await give(owner, [ofThird, ofSecond])).toContain('Here already');

  const figure = owner.getByRole('figure', { name: 'Agreement' });
  await figure.locator('figcaption').getByText('3 raters, 10 answers, 30 pairs of ratings').waitFor();
  await figure.getByText('the same, 28 of 30').waitFor();
  await figure
    .getByRole('status')
    .getByText(/With 95\s% confidence it lies from/)
    .waitFor();
  const [first] = await isOpen(owner).locator('tbody tr').allTextContents();
  expect(first).toContain('3 apart');
  expect(await isOpen(owner).getByRole('columnheader').allTextContents()).toHaveLength(6);
  await owner.getByRole('region', { name: 'Your severity' }).getByText('only you see this').waitFor();
  await owner.getByRole('table', { name: 'Severity of all raters' }).waitFor();
  expect(await findViolations(owner)).toEqual([]);

  await owner.getByRole('button', { name: 'By dimension' }).click();
  await isOpen(owner).getByText('up to 3 apart').waitFor();
  expect(await findViolations(owner)).toEqual([]);
  await owner.getByRole('button', { name: 'By answer' }).click();

  const all = await saved(owner, () => choose(owner, 'Answers of all'));
  await give(second, [all]);
  await second.getByRole('figure', { name: 'Agreement' }).locator('figcaption').getByText('3 raters, 10 answers').waitFor();
  expect(await second.getByRole('table', { name: 'Severity of all raters' }).count()).toBe(0);

  const comparison = calibrationFileSchema.parse(JSON.parse((await saved(owner, () => choose(owner, 'Comparison, JSON'))).buffer.toString()));
  if (comparison.type !== 'calibration.compared') throw new Error('Expected a comparison.');
  expect(comparison.data.agreement).toMatchObject({ raters: 3, units: 10, exact: { agreeing: 28, pairs: 30 }, interval: { draws: 2000 } });
  const workbook = await saved(owner, () => choose(owner, 'Comparison, Excel'));
  expect(workbook.name).toMatch(/\.xlsx$/);
});

test('a deleted session is restored with its ratings', async () => {
  const page = await openSection(0);
  await page.getByRole('table', { name: 'Calibration sessions' }).getByRole('link').click();
  await page.getByRole('button', { name: 'Delete session' }).click();
  await page.getByText('No calibration sessions yet').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('3 have finished').waitFor();
});

const said = 'Grace said that at Acme GmbH she wrote the test first. grace’s own script found it, Zbynek told us.';

test('a sample is made of a finished interview by keyboard, with every name replaced, edited, and offered in a session', async () => {
  const page = await openSection(1);
  const rows = readyInterview('made', 'Grace Hopper');
  const finished = rows.interviews?.map((row) => ({ ...row, finishedAt: Date.now(), revision: 1 })) ?? [];
  const notes = [
    { id: 'said', interviewId: 'made', recordedAt: 1, text: said, dimension: 'technical-knowledge', kind: 'note', stance: null, filled: 1 },
  ];
  await putRows(page, { interviews: finished, notes });

  await page.getByRole('link', { name: 'Own samples' }).click();
  await page.getByRole('link', { name: 'New sample' }).click();
  await page.getByRole('button', { name: /Grace Hopper/ }).press('Enter');
  await page.getByRole('button', { name: /Technical Knowledge/ }).press('Enter');
  const names = page.getByRole('region', { name: 'Names' });
  for (const name of ['Grace', 'Acme', 'Zbynek']) {
    await names.getByRole('button', { name: `Replace ${name}`, exact: true }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('input');
    await page.keyboard.press('Enter');
  }
  const form = page.getByRole('form', { name: 'The sample' });
  const text = form.getByRole('textbox', { name: 'What was said' });
  await expect.poll(() => text.inputValue()).toMatch(/^The candidate said that at a company she wrote the test first\. The candidate’s own script/);
  expect(await text.inputValue()).not.toMatch(/grace|acme|zbynek/i);
  expect(await findViolations(page)).toEqual([]);

  await form.getByRole('textbox', { name: 'Title' }).fill('Grace tests');
  await form.getByRole('textbox', { name: 'Reasons' }).fill('Small task, alone.');
  await form.getByRole('radio', { name: '4' }).press('Enter');
  await form.getByRole('checkbox').press('Space');
  await form.getByRole('button', { name: 'Save sample' }).press('Enter');
  await form.getByText('Still in it: “Grace”').waitFor();
  await form.getByRole('textbox', { name: 'Title' }).fill('Tests first');
  await form.getByRole('button', { name: 'Save sample' }).press('Enter');
  await form.getByText('Read it all, then tick the box.').waitFor();
  await form.getByRole('checkbox').press('Space');
  await form.getByRole('button', { name: 'Save sample' }).press('Enter');
  await page.getByRole('table', { name: 'Sample answers of your own' }).getByText('Tests first').waitFor();
  expect(JSON.stringify(await rowsOf(page, 'ownSamples'))).not.toMatch(/grace|hopper|acme|made/i);

  await page.getByRole('button', { name: 'Delete Tests first' }).click();
  await page.getByText('No own samples yet').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: 'Edit Tests first' }).click();
  await page.getByRole('textbox', { name: 'Reasons' }).fill('Small task, without help.');
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Save sample' }).click();
  await page.getByRole('table', { name: 'Sample answers of your own' }).getByText('Tests first').waitFor();

  await page.getByRole('link', { name: 'Calibration', exact: true }).first().click();
  await page.getByRole('button', { name: 'New session' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: /Tests first/ }).check();
  const others = dialog.getByRole('listitem').filter({ hasNotText: 'Tests first' }).getByRole('checkbox', { checked: true });
  while ((await others.count()) > 0) await others.first().uncheck();
  await dialog.getByRole('button', { name: 'Begin session' }).click();
  await page.getByText('0 of 1 rated').waitFor();
});
