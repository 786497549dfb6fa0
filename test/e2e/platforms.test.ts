import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, findLauncher, findStatus, launchBrowser, openPanel } from './harness/browser.ts';
import { startCallServer } from './harness/call-server.ts';
import { eventually } from './harness/eventually.ts';
import { untilSeen } from './harness/guest.ts';
import { joinCall } from './harness/join-call.ts';
import { afterNextLook, untilPresented } from './harness/rest.ts';
import { note, start } from './harness/story.ts';

let calls: Awaited<ReturnType<typeof startCallServer>>;
let browser: Browser;

beforeAll(async () => {
  calls = await startCallServer();
  browser = await launchBrowser({ callPort: calls.port });
});
afterAll(async () => {
  await browser?.context.close();
  calls?.close();
});

const hasLauncher = (page: Page) => eventually(() => findLauncher(page, 'Open Plumbline'), 'the launcher');
const hasNone = (page: Page) => eventually(async () => ((await findLauncher(page, 'Open Plumbline')) === null ? true : null), 'no launcher');

/** The frame in which the call's buttons are. */
const clientOf = (page: Page, part: string): Promise<Frame> =>
  eventually(() => page.frames().find((frame) => frame.url().includes(part)), 'the frame of the call');

async function share(client: Frame, page: Page, button: string): Promise<void> {
  await client.click(button);
  await hasLauncher(page);
  await expect.poll(() => findStatus(page)).toBe('Closed while you share your screen');
  await untilPresented(page);
  await openPanel(page);
  await eventually(() => findLauncher(page, 'Close Plumbline'), 'the open panel');
  expect(await findStatus(page)).toBe('');
}

/** The next look at the page finds the screen shared still, and closes nothing. */
async function staysOpen(page: Page): Promise<void> {
  await afterNextLook(page);
  await expect.poll(() => findLauncher(page, 'Close Plumbline')).not.toBeNull();
}

/** The pages of a platform: the address to begin at, and the frame that holds the call. */
type Place = { readonly at: string; readonly part: string; readonly landing: boolean; readonly tellsLeft: boolean; readonly share: string };

test.each<[string, Place]>([
  ['Meet', { at: 'https://meet.google.com/', part: 'meet.google.com/', landing: true, tellsLeft: true, share: '#present' }],
  ['Zoom, classic', { at: 'https://acme.zoom.us/wc/join/1234567', part: 'acme.zoom.us/', landing: false, tellsLeft: true, share: '#present' }],
  ['Teams', { at: 'https://teams.microsoft.com/v2/', part: 'teams.microsoft.com/', landing: true, tellsLeft: true, share: '#present' }],
  ['Webex', { at: 'https://acme.webex.com/meet/ivo', part: 'web.webex.com/', landing: false, tellsLeft: true, share: '#present' }],
  ['Jitsi', { at: 'https://meet.jit.si/', part: 'meet.jit.si/', landing: true, tellsLeft: false, share: '#present' }],
  ['Whereby', { at: 'https://whereby.com/information', part: 'whereby.com/', landing: true, tellsLeft: false, share: '#share' }],
])(
  '%s: from nothing on the landing page through the lobby, the call, a shared screen and its end to the next call, without a reload',
  async (name, { at, part, landing, tellsLeft, share: button }) => {
    const page = await browser.context.newPage();
    await page.goto(at);
    const client = await clientOf(page, part);
    if (landing) {
      await untilSeen(browser, page, null);
      expect(await findLauncher(page, 'Open Plumbline')).toBeNull();
      await client.click('#go-call');
    }
    await hasLauncher(page);
    await joinCall(client);
    const panel = await openPanel(page);
    if (name !== 'Whereby') await expect.poll(() => panel.getByRole('textbox', { name: 'Candidate' }).inputValue()).toBe('Grace Candidate');
    await start(panel, 'Grace Candidate');
    await note(panel, `heard in ${name}`);
    expect(panel.parentFrame()?.url()).toContain(part);
    await share(client, page, button);
    if (name === 'Meet') await staysOpen(page);
    // Where a page makes no room the panel may lie over its controls.
    await client.locator('[data-do="leave"]').dispatchEvent('click');
    if (tellsLeft) await panel.getByRole('textbox', { name: 'Summary' }).waitFor();
    await client.locator('#next-call').dispatchEvent('click');
    await joinCall(client);
    await eventually(() => findLauncher(page, 'Close Plumbline'), 'the open panel');
    await page.close();
  },
);

const coords = btoa(JSON.stringify({ meetingUrl: 'https://teams.microsoft.com/meet/9312345678', meetingCode: '9312345678', passcode: 'x' }));

test.each([
  `teams.microsoft.com/light-meetings/launch?coords=${coords}`,
  'meet.google.com/_meet/abc-defg-hij',
  'meet.google.com/lookup/abcdefg123',
  'app.zoom.com/wc/1234567/start',
  'acme.zoomgov.com/wc/join/1234567',
  'teams.live.com/meet/9312345678',
  'teams.cloud.microsoft/meet/9312345678',
  'acme.whereby.com/room',
  'app.zoom.us/wc/1234567/start',
])('the launcher stands in the lobby at %s', async (address) => {
  const page = await browser.context.newPage();
  await page.goto(`https://${address}`);
  await hasLauncher(page);
  await page.close();
});

test('leaving for the landing page keeps an open review, and the launcher goes once that is closed', async () => {
  const page = await browser.context.newPage();
  await page.goto('https://meet.google.com/lan-ding-one');
  await joinCall(page);
  const panel = await openPanel(page);
  await start(panel, 'Lena Landing');
  await page.click('#go-landing');
  await panel.getByRole('textbox', { name: 'Summary' }).waitFor();
  const point = await eventually(() => findLauncher(page, 'Close Plumbline'), 'the launcher');
  await page.mouse.click(point.x, point.y);
  await hasNone(page);
  await page.close();
});

test('a call goes on although its page shows nothing known any more', async () => {
  const page = await browser.context.newPage();
  await page.goto('https://teams.microsoft.com/meet/9312345678?p=x');
  await joinCall(page);
  const panel = await openPanel(page);
  await start(panel, 'Rita Redesign');
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('[data-tid], #hangup-button')) element.remove();
  });
  await afterNextLook(page);
  await note(panel, 'still here');
  await page.close();
});
