import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './harness/axe.ts';
import { launchBrowser, makeProfile } from './harness/browser.ts';
import { killBrowser } from './harness/kill.ts';
import { putRows, readyInterview } from './harness/seed.ts';
import { rowsOf } from './harness/stored.ts';

type Browser = Awaited<ReturnType<typeof launchBrowser>>;
let browser: Browser;
let profile: string;

async function openAt(hash: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/workspace.html#${hash}`);
  return page;
}

const said = 'Grace said that at Acme GmbH she wrote the test first. Zbynek told us.';

beforeAll(async () => {
  profile = await makeProfile();
  browser = await launchBrowser({ callPort: 9, profile });
  const page = await openAt('calibration');
  await page.getByRole('button', { name: 'New session' }).waitFor();
  const { interviews = [] } = readyInterview('made', 'Grace Hopper');
  const note = {
    id: 'said',
    interviewId: 'made',
    recordedAt: 1,
    text: said,
    dimension: 'technical-knowledge',
    kind: 'note',
    stance: null,
    filled: 1,
  };
  await putRows(page, { interviews: interviews.map((row) => ({ ...row, finishedAt: Date.now(), revision: 1 })), notes: [note] });
  await page.close();
});
afterAll(() => browser?.context.close());

const names = (page: Page) => page.getByRole('region', { name: 'Names' });
const form = (page: Page) => page.getByRole('form', { name: 'The sample' });
const unsaved = (page: Page) => page.getByRole('list', { name: 'Not saved yet' });
const isKept = (page: Page) => page.locator('[data-saved="true"]', { hasText: 'Kept on this device' }).waitFor();
const textOf = (page: Page) => form(page).getByRole('textbox', { name: 'What was said' });

async function chooseDimension(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Grace Hopper/ }).click();
  await page.getByRole('button', { name: /Technical Knowledge/ }).click();
}

async function expectNames(page: Page): Promise<void> {
  await names(page).getByRole('button', { name: 'Change Grace' }).waitFor();
  await expect.poll(() => names(page).getByRole('textbox', { name: 'Replace with' }).inputValue()).toBe('a small comp');
}

test('a name that was decided and one that is half typed are there after a reload, without a choice', async () => {
  const page = await openAt('calibration/new-sample');
  await chooseDimension(page);
  await names(page).getByRole('button', { name: 'Replace Grace', exact: true }).click();
  await names(page).getByRole('button', { name: 'Replace Acme', exact: true }).waitFor();
  await names(page).getByRole('textbox', { name: 'Replace with' }).fill('a small comp');
  await isKept(page);
  await page.reload();
  await expectNames(page);
  await page.close();
});

test('the list says so, and the form of the same interview continues by itself', async () => {
  const page = await openAt('calibration/own-samples');
  await unsaved(page).getByText('Sample from the interview with Grace Hopper').waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('link', { name: 'New sample' }).click();
  await chooseDimension(page);
  await expectNames(page);
  await page.close();
});

async function writeSample(page: Page): Promise<void> {
  await names(page).getByRole('button', { name: 'Replace Acme', exact: true }).click();
  await names(page).getByRole('button', { name: 'Keep Zbynek' }).click();
  await textOf(page).pressSequentially(' Edi');
  await form(page).getByRole('textbox', { name: 'Title' }).pressSequentially('Tests fi');
  await form(page).getByRole('radio', { name: '4' }).click();
  await form(page).getByRole('textbox', { name: 'Reasons' }).pressSequentially('Small task, al');
  await page.getByRole('textbox', { name: 'Another name in the text' }).pressSequentially('Zby');
  await form(page).getByRole('checkbox').check();
  await isKept(page);
}

async function expectSample(page: Page): Promise<void> {
  await expect.poll(() => textOf(page).inputValue()).toMatch(/^The candidate said that at a small comp .* Edi$/);
  expect(await form(page).getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Tests fi');
  expect(await form(page).getByRole('radio', { name: '4' }).getAttribute('aria-checked')).toBe('true');
  expect(await form(page).getByRole('textbox', { name: 'Reasons' }).inputValue()).toBe('Small task, al');
  expect(await page.getByRole('textbox', { name: 'Another name in the text' }).inputValue()).toBe('Zby');
  expect(await form(page).getByRole('checkbox').isChecked()).toBe(true);
}

test('all of it survives killing the browser in mid-sentence, and another page of the workspace', async () => {
  const page = await openAt('calibration/own-samples');
  await unsaved(page)
    .getByRole('link', { name: /^Continue/ })
    .click();
  await writeSample(page);
  killBrowser(profile);
  await browser.context.close().catch(() => undefined);
  browser = await launchBrowser({ callPort: 9, profile });
  const again = await openAt('calibration/own-samples');
  await unsaved(again)
    .getByRole('link', { name: /^Continue/ })
    .click();
  await expectSample(again);
  await again.getByRole('link', { name: 'Interviews', exact: true }).first().click();
  await expect.poll(() => form(again).count()).toBe(0);
  await again.goBack();
  await expectSample(again);
  expect(await findViolations(again)).toEqual([]);
  await again.close();
});

test('it is open on one page at a time, and can be discarded with an undo', async () => {
  const [first, second] = [await openAt('calibration/own-samples'), await openAt('calibration/own-samples')];
  await unsaved(first)
    .getByRole('link', { name: /^Continue/ })
    .click();
  await expectSample(first);
  await unsaved(second)
    .getByRole('button', { name: /^Discard/ })
    .click();
  await second.getByText('It is open on another page of Plumbline.').waitFor();
  await second.close();
  await first.getByRole('button', { name: /^Discard/ }).click();
  await first.getByText('No own samples yet').waitFor();
  await first.getByRole('button', { name: 'Undo' }).click();
  await unsaved(first)
    .getByRole('link', { name: /^Continue/ })
    .click();
  await expectSample(first);
  await first.close();
});

test('the saved sample has no draft any more, and changes of it are kept like it', async () => {
  const page = await openAt('calibration/own-samples');
  await unsaved(page)
    .getByRole('link', { name: /^Continue/ })
    .click();
  await expectSample(page);
  await form(page).getByRole('button', { name: 'Save sample' }).click();
  await page.getByRole('table', { name: 'Sample answers of your own' }).getByText('Tests fi').waitFor();
  await expect.poll(() => unsaved(page).count()).toBe(0);
  expect(await rowsOf(page, 'sampleDrafts')).toEqual([]);

  await page.getByRole('link', { name: 'Edit Tests fi' }).click();
  await form(page).getByRole('textbox', { name: 'Title' }).press('End');
  await page.keyboard.type('rst');
  await isKept(page);
  await page.reload();
  await expect.poll(() => form(page).getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Tests first');
  await page.goto(`${browser.origin}/workspace.html#calibration/own-samples`);
  await unsaved(page).getByText('Changes of Tests fi').waitFor();
  await unsaved(page)
    .getByRole('link', { name: /^Continue/ })
    .click();
  await form(page).getByRole('checkbox').check();
  await form(page).getByRole('button', { name: 'Save sample' }).click();
  await page.getByRole('table', { name: 'Sample answers of your own' }).getByText('Tests first').waitFor();
  expect(await rowsOf(page, 'sampleEdits')).toEqual([]);
  await page.close();
});
