import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../scripts/find-chromium.ts';
import { findViolations } from './harness/axe.ts';
import { servePage } from './harness/page.ts';

let served: Awaited<ReturnType<typeof servePage>>;
let browser: Awaited<ReturnType<typeof chromium.launch>>;

beforeAll(async () => {
  served = await servePage('test/e2e/pages/mapping.tsx');
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** What was saved, once it is. */
async function savedIn(page: Page): Promise<unknown> {
  await page.locator('body[data-saved]').waitFor({ state: 'attached' });
  return JSON.parse((await page.getAttribute('body', 'data-saved')) ?? '{}');
}

async function open(state: string, width = 1080) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(`${served.url}#${state}`);
  await page.waitForSelector('body[data-ready]');
  return page;
}

test.each(['new', 'changed', 'editor', 'target', 'dry-run', 'hand-off'])(
  'axe finds nothing in the state "%s", wide or narrow, light or dark',
  async (state) => {
    for (const width of [1080, 480]) {
      const page = await open(state, width);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await findViolations(page)).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      const { SHOTS } = process.env;
      if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/${state}-${width}.png`, fullPage: true });
      await page.close();
    }
  },
);

test('a mapping cannot be saved until every value is chosen, and what is saved is what was seen', async () => {
  const page = await open('new');
  const save = page.getByRole('button', { name: 'Save mapping' });
  await expect.poll(() => save.isDisabled()).toBe(true);
  await expect.poll(() => page.getByRole('list', { name: 'Before this can be saved' }).textContent()).toContain('choose a value for 1, 2, 3, 4, 5');
  for (const score of [1, 2, 3]) await page.getByLabel(`Collaboration & Communication: ${score} becomes`).selectOption('Amber');
  for (const score of [4, 5]) await page.getByLabel(`Collaboration & Communication: ${score} becomes`).selectOption('Green');
  await expect.poll(() => page.getByRole('list', { name: 'What changes on the way' }).textContent()).toContain('1, 2 and 3 all become “Amber”.');
  await save.click();
  const saved = (await savedIn(page)) as { rows: { dimension: string; values: { value: string }[] }[] };
  const row = saved.rows.find(({ dimension }) => dimension === 'collaboration-communication');
  expect(row?.values.map(({ value }) => value)).toEqual(['Amber', 'Amber', 'Amber', 'Green', 'Green']);
  await page.close();
});

test('a changed form is reported, and the values that are still valid are kept', async () => {
  const page = await open('changed');
  await expect.poll(() => page.getByRole('status').textContent()).toContain('“API design” is new.');
  await expect.poll(() => page.getByRole('button', { name: 'Save mapping' }).isEnabled()).toBe(true);
  await page.close();
});

test('the dry run shows the frozen bytes with the key masked', async () => {
  const page = await open('dry-run');
  const region = page.getByRole('region', { name: 'Interview feedback' });
  await expect.poll(() => region.textContent()).toContain('POST https://api.ashbyhq.com/applicationFeedback.submit');
  await expect.poll(() => region.textContent()).toContain('authorization: Basic ••••••••');
  await region.getByText('As it is sent').click();
  expect(JSON.parse((await region.locator('[data-part="dry-run-exact"]').textContent()) ?? '')).toMatchObject({
    applicationId: 'a-1',
    interviewEventId: 'e-1',
  });
  await expect.poll(() => page.getByText('In the name of Barbara Liskov').isVisible()).toBe(true);
  await page.close();
});

test('the hand-off copies a field’s text and announces it', async () => {
  const page = await open('hand-off');
  await page.getByRole('button', { name: 'Copy Technical Knowledge' }).click();
  await expect.poll(() => page.getByRole('status').textContent()).toBe('Copied the words for Technical Knowledge.');
  await expect.poll(() => page.getByRole('button', { name: 'Copy Code Quality & Testing' }).isDisabled()).toBe(true);
  await page.close();
});

test('forms that could not be loaded can be loaded again, and one is chosen before it is mapped', async () => {
  const page = await open('editor');
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('Ashby cannot be reached.');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('list', { name: 'Forms of Ashby' }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Choose Technical interview' }).click();
  await page.getByRole('button', { name: 'Save mapping' }).click();
  expect(await savedIn(page)).toMatchObject({ form: { id: 'form' } });
  await page.close();
});

test('of two candidates of one name the user chooses, and can search again', async () => {
  const page = await open('target');
  await page.getByText('2 could be meant.').waitFor();
  const box = page.getByRole('textbox', { name: 'Candidate’s name or e-mail in Ashby' });
  await box.fill('Nobody');
  await box.press('Enter');
  await page.getByText('Ashby has nobody of that name.').waitFor();
  await box.fill('ada@example.com');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('button', { name: 'Choose Ada Lovelace · Analyst' }).click();
  expect(await savedIn(page)).toMatchObject({ ids: { application: 'Analyst' } });
  await page.close();
});
