import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, type TestContext, test } from 'vitest';
import { type Browser, launchBrowser, openPanel } from './harness/browser.ts';
import { startCallServer } from './harness/call-server.ts';
import {
  listCaptionMessages,
  readCaptions,
  recordCaptionMessages,
  type Spoken,
  speak,
  speakOnceHeard,
  stopCaptions,
  turnsOf,
} from './harness/captions.ts';
import { eventually } from './harness/eventually.ts';
import { enterGuestWorld } from './harness/guest-world.ts';
import { joinCall } from './harness/join-call.ts';
import { openWindow } from './harness/open-window.ts';

let calls: Awaited<ReturnType<typeof startCallServer>>;
let browser: Browser;

beforeAll(async () => {
  calls = await startCallServer();
  browser = await launchBrowser({ callPort: calls.port });
  await browser.context.addInitScript(recordCaptionMessages);
});
afterAll(async () => {
  await browser?.context.close();
  calls?.close();
});

const addresses = {
  meet: 'https://meet.google.com/abc-defg-hij',
  teams: 'https://teams.microsoft.com/meet/9387421',
  zoom: 'https://app.zoom.us/wc/123456789/join',
  jitsi: 'https://meet.jit.si/InterviewWithGrace',
} as const;
type Readable = keyof typeof addresses;

type OpenCall = { readonly page: Page; readonly client: Frame | Page; readonly panel: Frame };

/** Opens a call in a new window, which is closed with the test: so several calls can talk at the same time. */
async function openCall(platform: Readable, { onTestFinished }: TestContext): Promise<OpenCall> {
  const page = await openWindow(browser);
  onTestFinished(() => page.close());
  await page.goto(addresses[platform]);
  const client = platform === 'zoom' ? await eventually(() => page.frame({ url: /client\.html/ }), "Zoom's client") : page;
  await joinCall(client);
  const panel = await openPanel(page);
  await panel.getByRole('textbox', { name: 'Candidate' }).waitFor();
  return { page, client, panel };
}

const people = ['Grace Candidate', 'Ivo Interviewer'] as const;
const vocabulary = 'we had a leak in the retry queue so I wrote failing test first and compared two heap dumps an hour apart before fix'.split(' ');
/** Talk in which every turn is another one: both speak by turns, some words are misheard at first. */
const talk = (count: number): readonly Spoken[] =>
  Array.from({ length: count }, (_, turn) => {
    const words = Array.from(
      { length: 6 + ((turn * 7) % 17) },
      (_word, index) => vocabulary[(turn * 5 + index * (1 + (turn % 3))) % vocabulary.length] ?? '',
    );
    const by = people[turn % 2 === 0 ? 0 : 1];
    const all = [`Turn${turn}`, ...words, 'done.'];
    return turn % 2 === 0 ? { by, words: all, wrong: { [all.length - 3]: 'misheard', [all.length - 2]: 'too' } } : { by, words: all };
  });

/** Has a call speak, and expects what is read to be what it showed last: a platform without names gives none. */
async function readTalk(platform: Readable, count: number, how: { readonly speed: number; readonly toggleAt?: number }, context: TestContext) {
  const { client, panel } = await openCall(platform, context);
  const { expect } = context;
  // What the call says by itself before that is none of the talk.
  await client.evaluate(() => document.querySelector('[data-place="captions"]')?.replaceChildren());
  expect(await readCaptions(panel, platform)).toBe(true);
  const isHeard = async () => (await listCaptionMessages(panel)).some(({ rows }) => rows.some(({ words }) => words?.text.startsWith('Turn0')));
  const shown = await speakOnceHeard(client, talk(count), how, isHeard);
  const expected = shown.map(([by, text]) => [platform === 'zoom' ? '' : by, text]).toSorted();
  const read = async () =>
    turnsOf(await listCaptionMessages(panel))
      .map(({ speaker, text }) => [speaker, text])
      .toSorted();
  await expect.poll(read).toEqual(expected);
}

describe.concurrent('in calls side by side', () => {
  test.for<[platform: Readable, speed: number, turns: number]>([
    ['meet', 1, 4],
    ['meet', 10, 30],
    ['teams', 1, 4],
    ['teams', 10, 30],
    ['zoom', 1, 4],
    ['zoom', 10, 16],
    ['jitsi', 1, 4],
    ['jitsi', 10, 30],
  ])('%s: at %i times the speed of speech all %i turns are read in their last version', async ([platform, speed, turns], context) => {
    await readTalk(platform, turns, { speed }, context);
  });

  test('a caption region that the page replaces mid-sentence loses and repeats no word', async (context) => {
    const how = { speed: 4, toggleAt: 3 };
    await Promise.all([readTalk('meet', 8, how, context), readTalk('teams', 8, how, context)]);
  });

  test('nothing is read before it is asked for, nor after it is stopped, and nothing is left in the page', async (context) => {
    const { expect } = context;
    const { page, client, panel } = await openCall('meet', context);
    const { run } = await enterGuestWorld(page, browser.origin);
    const traces = () =>
      run("[typeof globalThis.plumblineCaptionReader, typeof plumblineGuest.captions, typeof plumblineGuest.guest.handlers['stop-captions']].join()");
    await speak(client, talk(2), { speed: 10 });
    expect(await listCaptionMessages(panel)).toEqual([]);
    expect(await readCaptions(panel, 'meet')).toBe(true);
    await expect.poll(async () => (await listCaptionMessages(panel)).length).toBeGreaterThan(0);
    expect(await traces()).toBe('undefined,object,function');
    await stopCaptions(panel);
    await expect.poll(traces).toBe('undefined,undefined,undefined');
    const before = (await listCaptionMessages(panel)).length;
    await speak(client, talk(3), { speed: 10 });
    expect(await listCaptionMessages(panel)).toHaveLength(before);
  });

  test('a panel that replaces the one that asked for captions receives none', async (context) => {
    const { expect } = context;
    const { page, client, panel } = await openCall('meet', context);
    expect(await readCaptions(panel, 'meet')).toBe(true);
    const { run } = await enterGuestWorld(page, browser.origin);
    await run('plumblineGuest.guest.root.querySelector("iframe").src += ""');
    const next = await eventually(() => page.frames().find((frame) => frame !== panel && frame.url().includes('/panel.html')), 'another panel');
    await next.getByRole('textbox', { name: 'Candidate' }).waitFor();
    await speak(client, talk(2), { speed: 10 });
    expect(await listCaptionMessages(next)).toEqual([]);
    expect(await run('typeof plumblineGuest.captions')).toBe('undefined');
  });

  test('the panel shows whether captions are off, being read, switched off again, or lost', async (context) => {
    const { expect } = context;
    const { client, panel } = await openCall('meet', context);
    const state = async () => (await listCaptionMessages(panel)).at(-1)?.state;
    await client.locator('#captions-button').dispatchEvent('click');
    await readCaptions(panel, 'meet');
    await expect.poll(state).toBe('off');
    await client.locator('#captions-button').dispatchEvent('click');
    await expect.poll(state).toBe('reading');
    await client.locator('#captions-button').dispatchEvent('click');
    await expect.poll(state).toBe('off');
    await client.locator('#captions-button').dispatchEvent('click');
    await expect.poll(state).toBe('reading');
    await client.evaluate(() => document.querySelector('[data-place="captions"]')?.replaceChildren());
    await expect.poll(state).toBe('lost');
  });

  test('captions cannot be read on a page without a caption reader', async (context) => {
    const { expect } = context;
    const { panel } = await openCall('meet', context);
    expect(await readCaptions(panel, 'webex')).toBe(false);
    expect(await readCaptions(panel, 'nowhere')).toBeNull();
    expect(await listCaptionMessages(panel)).toEqual([]);
  });
});
