import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, findLauncher, launchBrowser, openPanel } from './harness/browser.ts';
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

async function interviewBesideMeet(path: string) {
  const page = await browser.context.newPage();
  await page.goto(`https://meet.google.com/${path}`);
  await page.click('#join');
  const panel = await openPanel(page);
  await start(panel, 'Grace Candidate');
  await panel.getByRole('textbox', { name: 'Note', exact: true }).fill('half a thought');
  return { page, panel, field: panel.getByRole('textbox', { name: 'Note', exact: true }) };
}

test.each<[string, string, (page: Page) => Promise<void>]>([
  ['element fullscreen', 'ful-lscr-een', (page) => page.click('#fullscreen')],
  ['a dialog shown with showModal', 'dia-logg-abc', (page) => page.click('#dialog')],
])('over %s the panel stays usable and keeps its state', async (_name, path, cover) => {
  const { page, panel, field } = await interviewBesideMeet(path);
  await cover(page);
  await page.waitForTimeout(300);
  expect(panel.isDetached()).toBe(false);
  expect(await field.inputValue()).toBe('half a thought');
  await field.click();
  await page.keyboard.type(' more');
  await page.keyboard.press('Enter');
  await panel.locator('li[data-saved="true"]', { hasText: 'half a thought more' }).waitFor();
  expect(await page.evaluate(() => Reflect.get(window, 'seenKeys'))).toEqual([]);
  await page.close();
});

test("in Zoom's layout the panel stands in the client's own document", async () => {
  const page = await browser.context.newPage();
  await page.goto('https://app.zoom.us/wc/123456789/join');
  const panel = await openPanel(page);
  await start(panel, 'Zoe Zoom');
  await note(panel, 'heard in Zoom');
  expect(panel.parentFrame()?.url()).toContain('/client.html');
  await page.close();
});

test('leaving the call opens the review, and the next call begins without a reload', async () => {
  const { page, panel } = await interviewBesideMeet('lea-ving-one');
  await page.click('#leave');
  await panel.getByRole('textbox', { name: 'Summary' }).waitFor();
  await page.click('#next-call');
  await eventually(() => findLauncher(page, 'Close Plumbline'), 'the launcher');
  await page.close();
});

test('a page that frames the panel itself gets an empty page', async () => {
  const page = await browser.context.newPage();
  await page.goto('https://meet.google.com/');
  await page.evaluate((source) => {
    const frame = document.createElement('iframe');
    frame.src = source;
    document.body.append(frame);
  }, `${browser.origin}/panel.html#00000000-0000-4000-8000-000000000000`);
  const framed = await eventually(() => page.frames().find((frame) => frame.url().includes('/panel.html')), 'the framed page');
  await page.waitForTimeout(2500);
  expect(await framed.locator('#panel').innerHTML()).toBe('');
  await page.close();
});
