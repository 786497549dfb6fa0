import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './harness/axe.ts';
import { type Browser, launchBrowser } from './harness/browser.ts';
import { putDebrief } from './harness/debrief-files.ts';
import { rowsOf } from './harness/stored.ts';
import { note } from './harness/story.ts';

const candidate = 'Mara Lindqvist';
const disputed = 'Collaboration & Communication';
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser({ callPort: 9 });
});
afterAll(() => browser?.context.close());

async function open(path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/${path}`);
  return page;
}
const table = (page: Page) => page.getByRole('table', { name: 'Scores by interviewer' });

test('settling a disagreement by a follow-up prepares an interview about its dimension alone', async () => {
  const page = await putDebrief(browser, candidate);
  await page.goto(`${browser.origin}/workspace.html#debriefs/debrief`);
  await table(page).waitFor();
  await page.getByRole('radio', { name: 'Follow-up interview' }).click();
  await page.getByRole('textbox', { name: 'How you settled it, and why' }).fill('Two different projects.');
  await page.getByRole('button', { name: 'Settle' }).click();
  await page.getByText(/Settled .*: follow-up interview/).waitFor();
  const [prepared] = await rowsOf(page, 'prepared');
  expect(prepared).toMatchObject({ candidate, followUp: { debriefId: 'debrief', dimensions: ['collaboration-communication'] } });
  await page.close();
});

test('the interview begins with that dimension first and open, the others collapsed, and leaves its debrief open', async () => {
  const debriefPage = await open('workspace.html#debriefs/debrief');
  await table(debriefPage).waitFor();
  const [prepared] = await rowsOf(debriefPage, 'prepared');
  const panel = await open(`panel.html#prepared=${String(prepared?.id)}`);
  const name = panel.getByRole('textbox', { name: 'Candidate' });
  await expect.poll(() => name.inputValue()).toBe(candidate);
  await panel.locator('[data-part="ready"]').getByText('1 dimension').waitFor();
  await name.press('Enter');
  await panel.getByRole('heading', { name: 'In focus' }).waitFor();
  await panel.getByRole('radiogroup', { name: disputed }).waitFor();
  expect(await panel.getByRole('radiogroup').count()).toBe(1);
  const others = panel.getByRole('button', { name: '6 other dimensions' });
  expect(await others.getAttribute('aria-expanded')).toBe('false');
  await expect.poll(() => panel.getByRole('button', { name: 'Next uncovered dimension' }).getAttribute('title')).toContain('0 of 1 rated');
  expect(await findViolations(panel)).toEqual([]);
  await note(panel, 'asked two teams before the change');
  await expect.poll(async () => (await rowsOf(panel, 'notes')).map(({ dimension }) => dimension)).toEqual(['collaboration-communication']);
  await debriefPage.reload();
  await table(debriefPage).waitFor();
  for (const page of [panel, debriefPage]) await page.close();
});
