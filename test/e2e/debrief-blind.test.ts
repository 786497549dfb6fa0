import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, launchBrowser } from './harness/browser.ts';
import { addFiles, debriefOf, exportOf, openDebriefs, panelFilesOf, panelOf } from './harness/debrief-files.ts';
import { putRows, readyInterview } from './harness/seed.ts';
import { sign } from './harness/story.ts';

const candidate = 'Mara Lindqvist';
/** Words of the others' scorecards, none of which may be seen: names, evidence, and how many there are. */
const hidden = [/Nora Feld/, /Jonas Reuter/, /Tomasz/, /changelog/, /Drew both options/, /\b3 scorecards/, /\b3 interviewers/];
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser({ callPort: 9 });
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/workspace.html#interviews`);
  await page.getByRole('navigation', { name: 'Workspace' }).waitFor();
  await putRows(page, { ...readyInterview('own', candidate), debriefs: [debriefOf(candidate)] });
  await page.close();
});
afterAll(() => browser?.context.close());

/** Everything that a page shows or names, as text. */
const wholePage = (page: Page) => page.evaluate(() => `${document.title} ${document.documentElement.outerHTML}`);

async function expectHidden(page: Page, where: string): Promise<void> {
  const shown = await wholePage(page);
  expect(hidden.filter((words) => words.test(shown)).map((words) => `${where}: ${words}`)).toEqual([]);
}

async function open(path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/${path}`);
  return page;
}

test('files that are added early wait, closed, and nothing of them is told', async () => {
  const page = await openDebriefs(browser);
  await addFiles(page, panelFilesOf(candidate));
  const list = page.getByRole('list', { name: 'What came of the files' });
  for (const at of [0, 1, 2]) expect(await list.getByRole('listitem').nth(at).textContent()).toContain('Waits, closed');
  await expectHidden(page, 'what came of the files');
  await page.close();
});

test('a file that contradicts itself, or one that is here in another form, is refused without a word about what does not fit', async () => {
  const page = await openDebriefs(browser);
  const [nora] = panelOf(candidate);
  if (nora === undefined) throw new Error('Expected a scorecard.');
  await addFiles(page, [
    exportOf('one.json', { ...nora, data: { ...nora.data, score: { ...nora.data.score, value: 1 } } }),
    exportOf('two.json', { ...nora, data: { ...nora.data, recommendation: 'strong-no' } }),
  ]);
  const list = page.getByRole('list', { name: 'What came of the files' });
  for (const at of [0, 1]) expect(await list.getByRole('listitem').nth(at).textContent()).toContain('cannot be added while your own interview');
  await expectHidden(page, 'what came of the files');
  await page.close();
});

test('the list of debriefs, a new debrief, and its own page tell nothing', async () => {
  const page = await open('workspace.html#debriefs');
  await page.getByRole('table', { name: 'Debriefs' }).getByText('Opens when you have finished').waitFor();
  await expectHidden(page, 'the list');
  await page.getByRole('button', { name: 'New debrief' }).click();
  await page.getByRole('dialog').getByText('No scorecard can be put into a debrief yet').waitFor();
  for (const typed of [candidate, 'Mara', 'Nora Feld']) {
    await page.getByRole('searchbox', { name: 'Find a candidate' }).fill(typed);
    await page.getByRole('dialog').getByText('0 scorecards chosen').waitFor();
    await expectHidden(page, `a new debrief, searched for ${typed}`);
  }
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('link', { name: candidate }).click();
  await page.getByRole('heading', { name: 'Opens when you have finished' }).waitFor();
  expect(await page.getByRole('button', { name: 'Export' }).count()).toBe(0);
  await expectHidden(page, 'the page of the debrief');
  await page.close();
});

test('the print page, the search of interviews, the candidate’s page, the panel and the settings tell nothing', async () => {
  const print = await open('print.html#debrief=debrief');
  await print.getByText('This debrief is gone or closed.').waitFor();
  await expectHidden(print, 'the print page');
  await print.close();
  const list = await open('workspace.html#interviews');
  for (const typed of ['changelog', 'Jonas', candidate]) {
    await list.getByRole('searchbox', { name: 'Find an interview' }).fill(typed);
    await list
      .locator(typed === candidate ? 'table' : '[data-part="nothing-found"]')
      .first()
      .waitFor();
    await list.getByRole('searchbox', { name: 'Find an interview' }).fill('');
    await expectHidden(list, `the interviews, searched for ${typed}`);
  }
  await list.goto(`${browser.origin}/workspace.html#interviews/own/candidate`);
  await list.getByRole('heading', { name: candidate }).waitFor();
  await expectHidden(list, 'the candidate’s page');
  await list.goto(`${browser.origin}/workspace.html#settings`);
  await list.getByRole('heading', { name: 'Privacy' }).waitFor();
  await expectHidden(list, 'the settings');
  await list.close();
});

test('the debrief opens by itself once one’s own scorecard is finished', async () => {
  const waiting = await open('workspace.html#debriefs/debrief');
  await waiting.getByRole('heading', { name: 'Opens when you have finished' }).waitFor();
  const panel = await open('panel.html#interview=own');
  await panel.getByRole('button', { name: 'Finish scorecard' }).waitFor();
  await expectHidden(panel, 'the review');
  await sign(panel);
  await panel.getByRole('button', { name: 'Finish scorecard' }).click();
  await panel.getByRole('status', { name: 'Delivery' }).getByText('Saved on this device').first().waitFor();
  const table = waiting.getByRole('table', { name: 'Scores by interviewer' });
  await table.getByText('Jonas Reuter').waitFor();
  expect(await waiting.getByText('did not interview').count()).toBe(0);
  await panel.close();
  await waiting.close();
});
