import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './harness/axe.ts';
import { launchBrowser } from './harness/browser.ts';
import { startCallServer } from './harness/call-server.ts';
import { note } from './harness/story.ts';

let calls: Awaited<ReturnType<typeof startCallServer>>;
let browser: Awaited<ReturnType<typeof launchBrowser>>;

beforeAll(async () => {
  calls = await startCallServer();
  browser = await launchBrowser({ callPort: calls.port });
});
afterAll(async () => {
  await browser?.context.close();
  calls?.close();
});

async function shoot(page: Page, name: string): Promise<void> {
  const { SHOTS } = process.env;
  if (SHOTS === undefined) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${SHOTS}/${name}-${colorScheme}.png` });
  }
}

async function openPanel(width: number): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width, height: 820 });
  await page.goto(`${browser.origin}/panel.html`);
  await page.getByRole('button', { name: 'Browse rubrics' }).waitFor();
  return page;
}

test.each([360, 420, 560])('at %i px a rubric can be searched for, previewed and chosen by keyboard', async (width) => {
  const page = await openPanel(width);
  await page.getByRole('textbox', { name: 'Candidate' }).fill('Grace');
  await shoot(page, `start-${width}`);
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('combobox', { name: 'Rubric' }).focus();
  await page.keyboard.press('/');
  await page.getByRole('searchbox', { name: 'Find a rubric' }).waitFor();
  await page.keyboard.type('data sen');
  const preview = page.getByRole('region', { name: 'Preview of Data Engineer, Senior' });
  await preview.waitFor();
  await preview.getByText('Chose between batch and stream').waitFor();
  expect(await findViolations(page)).toEqual([]);
  await shoot(page, `chooser-${width}`);
  await page.getByRole('searchbox', { name: 'Find a rubric' }).press('Enter');
  await expect.poll(() => page.getByRole('combobox', { name: 'Rubric' }).inputValue()).toBe('data-engineer-senior');
  await page.close();
});

test('a favourite comes first, also after a reload', async () => {
  const page = await openPanel(420);
  await page.getByRole('button', { name: 'Browse rubrics' }).click();
  await page.getByRole('button', { name: 'Favourite: Product Manager, Mid' }).click();
  const first = page.getByRole('list', { name: 'Rubrics' }).getByRole('listitem').first();
  await expect.poll(() => first.textContent()).toContain('Product Manager, Mid');
  const kept = () => page.evaluate(async () => (await chrome.storage.local.get('preferences')).preferences);
  await expect.poll(kept).toMatchObject({ favourites: ['product-manager-mid'] });
  await page.reload();
  await page.getByRole('button', { name: 'Browse rubrics' }).click();
  await expect.poll(() => first.textContent()).toContain('Product Manager, Mid');
  await page.close();
});

test('another level keeps notes and ratings, and a take-home interview shows other cues than a call', async () => {
  const page = await openPanel(420);
  await page.getByRole('textbox', { name: 'Candidate' }).fill('Lin Level');
  await page.getByRole('combobox', { name: 'Rubric' }).selectOption('backend-engineer-mid');
  await page.getByRole('radio', { name: 'Take-home' }).check({ force: true });
  await page.getByRole('button', { name: 'Start interview' }).click();
  await note(page, 'kept the build green');
  await page.getByRole('radiogroup', { name: 'Technical Knowledge' }).getByRole('radio', { name: '4', exact: true }).click();
  await page.locator('[role=radiogroup][aria-label="Technical Knowledge"][data-saved="true"]').waitFor();
  expect(await page.getByRole('button', { name: 'ran the code within five minutes' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Code Quality & Testing', expanded: false }).click();
  await page.getByRole('button', { name: 'one command runs the tests' }).waitFor();
  await page.getByRole('combobox', { name: 'Level' }).selectOption('backend-engineer-staff');
  await page.getByText('Made the right way the easy way').waitFor();
  await page.locator('li[data-saved="true"]', { hasText: 'kept the build green' }).waitFor();
  await page.getByRole('button', { name: 'Technical Knowledge', expanded: false }).click();
  await page.getByRole('radiogroup', { name: 'Technical Knowledge' }).getByRole('radio', { name: '4', exact: true, checked: true }).waitFor();
  await page.close();
});

test('a custom rubric is offered in every open panel, and an interview keeps the version it began with', async () => {
  const panel = await browser.context.newPage();
  await panel.setViewportSize({ width: 420, height: 820 });
  await panel.goto(`${browser.origin}/panel.html`);
  await panel.getByRole('button', { name: 'New interview' }).click();
  const workspace = await browser.context.newPage();
  await workspace.goto(`${browser.origin}/workspace.html#rubrics/backend-engineer-junior/copy`);
  await workspace.getByRole('textbox', { name: 'Title' }).fill('Our backend rubric');
  await workspace.getByRole('textbox', { name: '3', exact: true }).fill('Wrote the words of version one.');
  await workspace.getByRole('button', { name: 'Save as version 1' }).click();
  await workspace.getByText('Version 1, saved').waitFor();
  await panel.bringToFront();
  await panel.getByRole('textbox', { name: 'Candidate' }).fill('Olga Own');
  await panel.getByRole('combobox', { name: 'Rubric' }).selectOption({ label: 'Our backend rubric' });
  await panel.getByRole('button', { name: 'Start interview' }).click();
  await note(panel, 'kept the build green');
  await workspace.bringToFront();
  await workspace.getByRole('textbox', { name: '3', exact: true }).fill('Wrote the words of version two.');
  await workspace.getByRole('button', { name: 'Save as version 2' }).click();
  await workspace.getByText('Version 2, saved').waitFor();
  await panel.bringToFront();
  await panel.reload();
  await panel.getByText('Wrote the words of version one.').waitFor();
  await panel.getByRole('combobox', { name: 'Level' }).selectOption('backend-engineer-senior');
  await panel.getByText('Names the cost of each choice for the service').waitFor();
  await panel.locator('li[data-saved="true"]', { hasText: 'kept the build green' }).waitFor();
  await workspace.close();
  await panel.close();
});
