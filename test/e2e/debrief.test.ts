import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { debriefEnvelopeSchema } from '@/lib/core/debrief/envelope/envelope-schema';
import { startReceiver } from '../demo/receiver.ts';
import { findViolations } from './harness/axe.ts';
import { type Browser, launchBrowser } from './harness/browser.ts';
import { addFiles, exportOf, fileOf, openDebriefs, panelOf } from './harness/debrief-files.ts';
import { exportAs } from './harness/export.ts';
import { putRows } from './harness/seed.ts';
import { rowsOf } from './harness/stored.ts';
import { addWebhook } from './harness/story.ts';

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const candidate = 'Mara Lindqvist';
let receiver: Awaited<ReturnType<typeof startReceiver>>;
let browser: Browser;

beforeAll(async () => {
  receiver = await startReceiver(secret);
  browser = await launchBrowser({ callPort: 9 });
});
afterAll(async () => {
  await browser?.context.close();
  await receiver?.close();
});

const outcome = (page: Page, file: string) =>
  page.getByRole('list', { name: 'What came of the files' }).getByRole('listitem').filter({ hasText: file });

/** The texts of a row of the table, cell by cell, without the label of the chart. */
const cellsOf = (page: Page, dimension: string) =>
  page
    .getByRole('table', { name: 'Scores by interviewer' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: dimension, exact: true }) })
    .getByRole('cell')
    .allTextContents();

test('files are read each for itself: what is no scorecard or contradicts itself is refused by its name, and the rest goes on', async () => {
  const page = await openDebriefs(browser);
  const [nora, jonas, tomasz] = panelOf(candidate);
  if (nora === undefined || jonas === undefined || tomasz === undefined) throw new Error('Expected three scorecards.');
  const wrong = { ...jonas, data: { ...jonas.data, id: 'other', score: { ...jonas.data.score, value: 4.9 } } };
  const twisted = { ...nora, data: { ...nora.data, summary: 'Something else.' } };
  await addFiles(page, [
    exportOf('nora.json', nora),
    fileOf('broken.json', '{"type":"scorecard.finished",'),
    exportOf('wrong-score.json', wrong),
    fileOf('a-rubric.json', '{"schema":"rubric/1"}'),
    exportOf('nora-again.json', nora),
    exportOf('nora-twisted.json', twisted),
    exportOf('jonas.json', jonas),
    exportOf('tomasz.json', tomasz),
  ]);
  for (const name of ['nora.json', 'jonas.json', 'tomasz.json']) expect(await outcome(page, name).textContent()).toContain('Read');
  expect(await outcome(page, 'broken.json').textContent()).toContain('This is not JSON, or it was cut off.');
  expect(await outcome(page, 'wrong-score.json').textContent()).toContain('it says 4.9, and its ratings give 3.');
  expect(await outcome(page, 'a-rubric.json').textContent()).toContain('This is a rubric.');
  expect(await outcome(page, 'nora-again.json').textContent()).toContain('Here already');
  expect(await outcome(page, 'nora-twisted.json').textContent()).toContain('another scorecard with the same id and revision says something else');
  expect(await rowsOf(page, 'received')).toHaveLength(3);
  expect(await findViolations(page)).toEqual([]);
  await page.close();
});

test('a debrief shows the scorecards side by side, by keyboard too', async () => {
  const page = await openDebriefs(browser);
  await page.getByRole('button', { name: 'New debrief' }).click();
  await page.getByRole('dialog').getByRole('checkbox').first().check();
  await page.getByText('3 scorecards chosen').waitFor();
  await page.getByRole('button', { name: 'Begin debrief' }).click();
  const table = page.getByRole('table', { name: 'Scores by interviewer' });
  await table.waitFor();
  for (const name of ['Nora Feld', 'Jonas Reuter', 'Tomasz Łęcki', 'Mean', 'Spread'])
    await table.getByRole('columnheader', { name, exact: true }).waitFor();
  const cells = await cellsOf(page, 'Collaboration & Communication');
  expect(cells.join(' ')).toMatch(/3\.33/);
  expect(cells.join(' ')).toContain('3, wide');
  expect((await cellsOf(page, 'Debugging & Troubleshooting')).join(' ')).toContain('n 2');
  await page.getByText(`You did not interview.`).waitFor();
  const rating = table.getByRole('button', { name: 'Jonas Reuter, Collaboration & Communication: 5' });
  await rating.press('Enter');
  await table.getByRole('heading', { name: 'what Jonas Reuter saw' }).waitFor();
  await expect.poll(() => rating.getAttribute('aria-expanded')).toBe('true');
  expect(await findViolations(page)).toEqual([]);
  await page.close();
});

/** The page of the debrief that is in the list. */
async function openTheDebrief(): Promise<Page> {
  const page = await openDebriefs(browser);
  await page.getByRole('link', { name: candidate }).click();
  await page.getByRole('table', { name: 'Scores by interviewer' }).waitFor();
  return page;
}

const disagreement = (page: Page, dimension: string) =>
  page
    .getByRole('list', { name: 'Wide disagreements' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: dimension, exact: true }) });

test('both ends are asked for written evidence, and a disagreement is settled by a follow-up that is prepared', async () => {
  const page = await openTheDebrief();
  const item = disagreement(page, 'Collaboration & Communication');
  const save = item.getByRole('button', { name: 'Save evidence' }).nth(1);
  const field = item.getByRole('textbox', { name: 'Jonas Reuter gave 5: what was seen?' });
  await save.press('Enter');
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await field.fill('She wrote the decision down.');
  await save.press('Enter');
  await item.getByRole('paragraph').getByText('She wrote the decision down.').waitFor();
  await expect.poll(() => field.inputValue()).toBe('');
  expect(await save.evaluate((element) => element === document.activeElement)).toBe(true);
  await item.getByRole('button', { name: 'Settle' }).click();
  await item.getByText('Say how, and why').waitFor();
  await item.getByRole('radio', { name: 'Follow-up interview' }).click();
  await item.getByRole('textbox', { name: 'How you settled it, and why' }).fill('Two different projects.');
  await item.getByRole('button', { name: 'Settle' }).click();
  await item.getByText(/Settled .*: follow-up interview/).waitFor();
  await item.getByText('She wrote the decision down.').waitFor();
  await page.getByText('1, settled').waitFor();
  const [prepared] = await rowsOf(page, 'prepared');
  expect(prepared).toMatchObject({ candidate, applicationId: 'app_4711', followUp: { dimensions: ['collaboration-communication'] } });
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('table', { name: 'Scores by interviewer' }).waitFor();
  await page.close();
});

async function saveAs(page: Page, format: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [file] = await Promise.all([page.waitForEvent('download'), exportAs(page, format)]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) };
}

/** Stores an entry of the debrief as a page does that is closed before it settles. */
async function putEntry(page: Page, entry: Readonly<Record<string, unknown>>): Promise<void> {
  const [debrief] = await rowsOf(page, 'debriefs');
  await putRows(page, { debriefEntries: [{ debriefId: debrief?.id, by: { name: null, email: null }, replaces: null, ...entry }] });
  await page.reload();
}
const unsent = (id: string, at: number) => ({ id, at, kind: 'decision', decision: 'hold', reasons: `Decided as ${id}.`, present: [] });

test('without a webhook nothing is said of a decision that was not sent', async () => {
  const page = await openTheDebrief();
  await putEntry(page, unsent('alone', Date.now()));
  await page.getByRole('button', { name: 'Change decision' }).click();
  await page.getByText('It stays on this device: no webhook is set up.').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Decided as alone.').waitFor();
  expect(await page.getByRole('button', { name: 'Send now' }).count()).toBe(0);
  await putEntry(page, { id: 'withdrawn', at: Date.now() + 1, kind: 'withdrawal', replaces: 'alone' });
  await page.getByRole('button', { name: 'Record decision' }).waitFor();
  await page.close();
});

test('a decision is sent to the webhook as debrief/1 and leaves in every format; the scorecards stay as they were', async () => {
  const setUp = await browser.context.newPage();
  await addWebhook(setUp, browser.origin, receiver.url, secret);
  await setUp.close();
  const page = await openTheDebrief();
  const before = await rowsOf(page, 'received');
  await page.getByText(/It is sent to /).waitFor();
  await page.getByRole('button', { name: 'Record decision' }).click();
  await page.getByText('Choose what was decided.').waitFor();
  await page.getByRole('radio', { name: 'More interviews' }).click();
  await page.getByRole('textbox', { name: 'Reasons' }).fill('Strong on debugging. Collaboration was seen differently.');
  await page.getByRole('checkbox', { name: 'Nora Feld' }).check();
  await page.getByRole('textbox', { name: 'Others' }).fill('Helena Brandt');
  await page.getByRole('button', { name: 'Record decision' }).click();
  await page.getByText('Who was there: Nora Feld, Helena Brandt').waitFor();
  expect(await page.getByText(/^Recorded /).textContent()).not.toContain(' by ');
  await page.getByRole('status', { name: 'Delivery' }).getByText('Delivered').waitFor();
  expect(receiver.effects.size).toBe(1);
  const [body = ''] = receiver.effects.values();
  const envelope = debriefEnvelopeSchema.parse(JSON.parse(body));
  expect(envelope).toMatchObject({ type: 'debrief.settled', data: { schema: 'debrief/1', revision: 1, decision: { decision: 'more-interviews' } } });
  expect(JSON.parse(new TextDecoder().decode((await saveAs(page, 'JSON')).bytes))).toEqual(envelope);
  const word = await saveAs(page, 'Word');
  expect(word.name).toMatch(/^Mara Lindqvist, Debrief, .*\.docx$/);
  expect(strFromU8(unzipSync(word.bytes)['word/document.xml'] ?? new Uint8Array())).toContain('Tomasz Łęcki');
  expect((await saveAs(page, 'Excel')).name).toMatch(/\.xlsx$/);
  const markdown = new TextDecoder().decode((await saveAs(page, 'Markdown')).bytes);
  expect(markdown).toContain('## Collaboration & Communication: mean 3.33, spread 3 (wide)');
  expect(markdown).toContain('Two different projects.');
  const [printed] = await Promise.all([browser.context.waitForEvent('page'), exportAs(page, 'PDF')]);
  await printed.getByRole('table', { name: 'Scores by interviewer' }).waitFor();
  expect(await findViolations(printed)).toEqual([]);
  expect(await rowsOf(page, 'received')).toEqual(before);
  await printed.close();
  await page.close();
});

test('a scorecard is taken out and put back, by keyboard, and the export says so', async () => {
  const page = await openTheDebrief();
  const table = page.getByRole('table', { name: 'Scores by interviewer' });
  await page.getByRole('button', { name: 'Take out the scorecard of Nora Feld' }).press('Enter');
  await table.getByRole('columnheader', { name: 'Nora Feld' }).waitFor({ state: 'detached' });
  const back = page.getByRole('list', { name: 'Taken out' }).getByRole('button', { name: 'Put back the scorecard of Nora Feld' });
  await back.waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Scorecards in this debrief');
  expect(new TextDecoder().decode((await saveAs(page, 'Markdown')).bytes)).toContain('Taken out of the debrief: Nora Feld');
  expect(await findViolations(page)).toEqual([]);
  await back.press('Enter');
  await table.getByRole('columnheader', { name: 'Nora Feld' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await back.waitFor();
  await back.click();
  await table.getByRole('columnheader', { name: 'Nora Feld' }).waitFor();
  await page.close();
});

test('a scorecard under another name, without the application, is added by hand from what is on this device, with an undo', async () => {
  const page = await openTheDebrief();
  const [nora] = panelOf(candidate);
  if (nora === undefined) throw new Error('Expected a scorecard.');
  const other = { ...nora.data, id: 'other', candidate: { name: 'M. Berg', references: {} }, interviewer: { name: 'Aylin Demir', email: null } };
  await addFiles(page, [exportOf('aylin.json', { ...nora, data: other })]);
  await page.getByRole('button', { name: 'Add by hand' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add by hand' });
  await dialog.getByRole('checkbox', { name: 'M. Berg' }).check();
  expect(await dialog.getByRole('checkbox').count()).toBe(1);
  expect(await findViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Add to this debrief' }).click();
  await dialog.waitFor({ state: 'detached' });
  const column = page.getByRole('table', { name: 'Scores by interviewer' }).getByRole('columnheader', { name: 'Aylin Demir' });
  await column.getByText('for “M. Berg”').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await column.waitFor({ state: 'detached' });
  await page.close();
});

test('with one, a decision that was cut off before it was sent says so, and is sent at a press', async () => {
  const page = await openTheDebrief();
  await putEntry(page, unsent('cut-off', Date.now() + 1000));
  await page.getByText('The decision is recorded but was not sent').waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Send now' }).click();
  await expect.poll(() => [...receiver.effects.values()].filter((body) => body.includes('Decided as cut-off.')).length).toBe(1);
  await page.getByRole('button', { name: 'Send now' }).waitFor({ state: 'hidden' });
  await page.close();
});
