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

test.each([360, 420, 560])('at %i px a rubric is found by words, read before use, and chosen from the keyboard', async (width) => {
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
  await preview.getByText('Pipelines & Processing').click();
  await preview.getByText('Chose between batch and stream').waitFor();
  expect(await findViolations(page)).toEqual([]);
  await shoot(page, `chooser-${width}`);
  await page.getByRole('searchbox', { name: 'Find a rubric' }).press('Enter');
  expect(await page.getByRole('combobox', { name: 'Rubric' }).inputValue()).toBe('data-engineer-senior');
  await page.close();
});

test('a favourite comes first, also after a reload', async () => {
  const page = await openPanel(420);
  await page.getByRole('button', { name: 'Browse rubrics' }).click();
  await page.getByRole('button', { name: 'Favourite: Product Manager, Mid' }).click();
  const first = page.getByRole('list', { name: 'Rubrics' }).getByRole('listitem').first();
  await expect.poll(() => first.textContent()).toContain('Product Manager, Mid');
  await page.reload();
  await page.getByRole('button', { name: 'Browse rubrics' }).click();
  await expect.poll(() => first.textContent()).toContain('Product Manager, Mid');
  await page.close();
});

test('another level keeps notes and ratings, and at home other cues are shown than in a call', async () => {
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
  expect(
    await page.getByRole('radiogroup', { name: 'Technical Knowledge' }).getByRole('radio', { name: '4', exact: true }).getAttribute('aria-checked'),
  ).toBe('true');
  await page.close();
});
