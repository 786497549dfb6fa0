import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './harness/axe.ts';
import { launchBrowser } from './harness/browser.ts';
import { startCallServer } from './harness/call-server.ts';
import { note, start } from './harness/story.ts';

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

async function begin(candidate: string) {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/panel.html`);
  const close = page.getByRole('button', { name: 'All interviews' });
  await page.locator('#candidate, #note').first().waitFor();
  if ((await page.locator('#note').count()) > 0) await close.click();
  await start(page, candidate);
  const field = page.getByRole('textbox', { name: 'Note', exact: true });
  const rows = page.getByRole('list', { name: 'Notes' }).getByRole('listitem');
  return { page, field, rows };
}

test('stance, dimension and rating are set from the keyboard alone', async () => {
  const { page, field, rows } = await begin('Ada Keyboard');
  await field.pressSequentially('+ split the work #deb');
  const options = page.getByRole('listbox', { name: 'Dimensions' });
  await options.waitFor();
  await field.press('Enter');
  await options.waitFor({ state: 'detached' });
  await field.press('Enter');
  await rows.filter({ hasText: 'split the work' }).waitFor();
  expect(await rows.first().textContent()).toMatch(/^\d\d:\d\d .*Debugging\+split the work/);
  await field.pressSequentially('=4');
  await field.press('Enter');
  const rated = page.getByRole('radiogroup', { name: 'Technical Knowledge' });
  await expect.poll(() => rated.getAttribute('data-saved')).toBe('true');
  expect(await rated.getByRole('radio', { name: '4', exact: true }).getAttribute('aria-checked')).toBe('true');
  expect(await findViolations(page)).toEqual([]);
  await page.close();
});

test('undo and redo go through notes and ratings; a deleted note comes back', async () => {
  const { page, field, rows } = await begin('Una Undo');
  await note(page, 'first words');
  await rows.first().hover();
  await page.getByRole('button', { name: /^Delete note/ }).click();
  await expect.poll(() => rows.count()).toBe(0);
  await field.press('Control+z');
  await expect.poll(() => rows.count()).toBe(1);
  await field.press('Control+z');
  await expect.poll(() => rows.count()).toBe(0);
  await page.getByRole('button', { name: 'Redo' }).click();
  await rows.filter({ hasText: 'first words' }).waitFor();
  await page.close();
});

test('a second tab shows the same interview live, and a reload keeps notes and the half-typed one', async () => {
  const { page, field, rows } = await begin('Lin Live');
  await note(page, 'seen by both');
  const other = await browser.context.newPage();
  await other.goto(`${browser.origin}/panel.html`);
  await other.getByText('seen by both').waitFor();
  await note(page, 'and so is this');
  await other.getByText('and so is this').waitFor();
  await other.close();
  await field.fill('half a thou');
  await page.waitForTimeout(200);
  await page.reload();
  await expect.poll(() => field.inputValue()).toBe('half a thou');
  await expect.poll(() => rows.count()).toBe(2);
  await page.close();
});

test('an anchor is found though it is mistyped, and the dimension is focused at it', async () => {
  const { page, field } = await begin('Ann Anchor');
  await field.press('/');
  const search = page.getByRole('searchbox', { name: 'Find an anchor' });
  await search.pressSequentially('shortn link');
  await page.getByRole('listbox', { name: 'Found' }).getByRole('option').first().waitFor();
  expect(await findViolations(page)).toEqual([]);
  await search.press('Enter');
  await page.getByRole('radiogroup', { name: 'System Design & Architecture' }).waitFor();
  await page.close();
});
