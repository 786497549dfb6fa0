import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Browser, launchBrowser, openPanel } from './harness/browser.ts';
import { startCallServer } from './harness/call-server.ts';
import { listCaptionMessages, readCaptions, recordCaptionMessages, type Spoken, speak, turnsOf } from './harness/captions.ts';
import { eventually } from './harness/eventually.ts';
import { joinCall } from './harness/join-call.ts';

// The places of a call that keep what was said: Zoom's transcript panel, and Jitsi's tab of closed captions.

let calls: Awaited<ReturnType<typeof startCallServer>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  calls = await startCallServer();
  browser = await launchBrowser({ callPort: calls.port });
  await browser.context.addInitScript(recordCaptionMessages);
});
afterAll(async () => {
  await browser?.context.close();
  calls?.close();
});
afterEach(() => page?.close());

const addresses = { zoom: 'https://app.zoom.us/wc/123456789/join', jitsi: 'https://meet.jit.si/InterviewWithGrace' } as const;
type Platform = keyof typeof addresses;

async function openCall(platform: Platform): Promise<{ readonly client: Frame | Page; readonly panel: Frame }> {
  page = await browser.context.newPage();
  await page.goto(addresses[platform]);
  const client = platform === 'zoom' ? await eventually(() => page.frame({ url: /client\.html/ }), "Zoom's client") : page;
  await joinCall(client);
  const panel = await openPanel(page);
  await panel.getByRole('textbox', { name: 'Candidate' }).waitFor();
  // What the call says by itself before that is none of the talk.
  await client.evaluate(() => document.querySelector('[data-place="captions"]')?.replaceChildren());
  return { client, panel };
}

const grace = 'Grace Candidate';
const ivo = 'Ivo: Interviewer';
const vocabulary = 'we had a leak in the retry queue so I wrote a failing test first and compared two heap dumps'.split(' ');
/** Each speaks several turns in a row, all of them of other words, and some words are misheard at first. */
const talk: readonly Spoken[] = [grace, grace, ivo, grace, ivo, ivo, grace, grace, grace, ivo, grace, ivo, grace, ivo, ivo, grace].map((by, turn) => {
  const words = vocabulary.slice(0, 4 + ((turn * 5) % 12)).map((word) => `${word}${turn}`);
  return turn % 2 === 0 ? { by, words, wrong: { [words.length - 1]: 'misheard' } } : { by, words };
});

/** The turns that were read, by what they say. */
const readIn = async (panel: Frame) =>
  turnsOf(await listCaptionMessages(panel))
    .map(({ speaker, text }) => [speaker, text])
    .toSorted();

/** Has the first of some turns spoken, and the others once the place is being read: it is looked for twice a second, and talk here is fast. */
async function speakOnceRead(client: Frame | Page, panel: Frame, turns: readonly Spoken[], how: Parameters<typeof speak>[2]) {
  const before = (await listCaptionMessages(panel)).length;
  const first = await speak(client, turns.slice(0, 1), how);
  await expect.poll(async () => (await listCaptionMessages(panel)).slice(before).some(({ rows }) => rows.length > 0)).toBe(true);
  return [...first, ...(await speak(client, turns.slice(1), how))].toSorted();
}

test('zoom: each turn of the transcript panel is read in its last version, under its speaker', async () => {
  const { client, panel } = await openCall('zoom');
  expect(await readCaptions(panel, 'zoom')).toBe(true);
  const shown = await speakOnceRead(client, panel, talk, { speed: 10, where: 'panel' });
  await expect.poll(() => readIn(panel)).toEqual(shown);
  expect((await listCaptionMessages(panel)).at(-1)).toMatchObject({ state: 'reading', kind: 'list' });
});

test('jitsi: each turn of the closed captions tab is read in its last version, under its speaker', async () => {
  const { client, panel } = await openCall('jitsi');
  expect(await readCaptions(panel, 'jitsi')).toBe(true);
  const shown = await speakOnceRead(client, panel, talk, { speed: 10, where: 'tab' });
  await expect.poll(() => readIn(panel)).toEqual(shown);
  expect((await listCaptionMessages(panel)).at(-1)).toMatchObject({ state: 'reading', kind: 'rows' });
});

test('zoom: lines from before reading began become no turn, and lines after the transcript was reopened do', async () => {
  const { client, panel } = await openCall('zoom');
  await speak(client, talk.slice(0, 3), { speed: 20, where: 'panel' });
  expect(await readCaptions(panel, 'zoom')).toBe(true);
  await expect.poll(async () => (await listCaptionMessages(panel)).at(-1)?.rows.length).toBe(3);
  await client.evaluate(() => document.querySelector('#full-transcription')?.remove());
  await expect.poll(async () => (await listCaptionMessages(panel)).at(-1)?.rows.length).toBe(0);
  const shown = await speakOnceRead(client, panel, talk.slice(3, 8), { speed: 10, toggleAt: 2, where: 'panel' });
  await expect.poll(() => readIn(panel)).toEqual(shown);
});
