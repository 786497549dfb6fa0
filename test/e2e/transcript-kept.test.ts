import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { captionTexts } from '@/lib/text/captions/captions';
import { type Browser, launchBrowser, openPanel } from './harness/browser.ts';
import { startCallServer } from './harness/call-server.ts';
import { agreeToCaptions, type Spoken, speakOnceHeard } from './harness/captions.ts';
import { eventually } from './harness/eventually.ts';
import { joinCall } from './harness/join-call.ts';
import { rowsOf } from './harness/stored.ts';
import { start } from './harness/story.ts';

const candidate = 'Grace Candidate';

let calls: Awaited<ReturnType<typeof startCallServer>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  calls = await startCallServer();
});
afterAll(() => calls?.close());
beforeEach(async () => {
  browser = await launchBrowser({ callPort: calls.port });
});
afterEach(() => browser?.context.close());

const say = (by: string, text: string): Spoken => ({ by, words: text.split(' ') });
const turnsIn = (panel: Frame) => panel.getByRole('region', { name: captionTexts.heading }).locator('[data-part="words"]');

/** Opens the panel in a call, and has its captions read. */
async function openReading(): Promise<Frame> {
  page = await browser.context.newPage();
  await page.goto('https://meet.google.com/abc-defg-hij');
  await joinCall(page);
  const panel = await openPanel(page);
  await start(panel, candidate);
  await page.evaluate(() => document.querySelector('[data-place="captions"]')?.replaceChildren());
  await agreeToCaptions(panel);
  return panel;
}

/** Has the candidate speak in a new region of captions. */
async function speaks(panel: Frame, ...turns: readonly string[]): Promise<void> {
  const before = (await rowsOf(panel, 'turns')).length;
  const script = turns.map((text) => say(candidate, text));
  await speakOnceHeard(page, script, { speed: 10 }, async () => (await rowsOf(panel, 'turns')).length > before);
}

test('if a panel is reloaded, the log says that reading ended with the last turn', async () => {
  const panel = await openReading();
  await speaks(panel, 'I found the leak.', 'And then I fixed it.');
  await expect.poll(() => turnsIn(panel).allTextContents()).toEqual(['I found the leak.', 'And then I fixed it.']);
  await expect
    .poll(async () => (await rowsOf(panel, 'turns')).map(({ text }) => text).toSorted())
    .toEqual(['And then I fixed it.', 'I found the leak.']);
  await panel.evaluate(() => location.reload()).catch(() => undefined);
  const next = await eventually(async () => {
    const shown = page.frames().find((frame) => frame.url().includes('/panel.html'));
    // A panel that is loaded again may get another frame.
    const switches = shown?.getByRole('switch', { name: captionTexts.read, checked: false });
    return (await switches?.count().catch(() => 0)) === 1 ? shown : null;
  }, 'the panel, reading nothing');
  await expect.poll(async () => (await rowsOf(next, 'consents')).map(({ act }) => act).toSorted()).toEqual(['agreed', 'stopped']);
  const last = Math.max(...(await rowsOf(next, 'turns')).map(({ until }) => Number(until)));
  expect((await rowsOf(next, 'consents')).find(({ act }) => act === 'stopped')).toMatchObject({ at: last, by: '' });
});

test('Q makes a note of the selected words, with the time of their turn', async () => {
  const panel = await openReading();
  await speaks(panel, 'First I bisected the commits and then I read the trace.', 'That took an hour.');
  const words = turnsIn(panel).filter({ hasText: 'bisected' });
  await words.waitFor();
  await words.evaluate((element) => {
    const text = element.firstChild;
    const from = text?.nodeValue?.indexOf('I bisected') ?? -1;
    if (text) document.getSelection()?.setBaseAndExtent(text, from, text, from + 'I bisected the commits'.length);
  });
  await panel.getByRole('list', { name: captionTexts.heading }).getByRole('button').last().focus();
  await page.keyboard.press('q');
  await panel.getByRole('list', { name: 'Notes' }).getByText('I bisected the commits', { exact: true }).waitFor();
  const turn = (await rowsOf(panel, 'turns')).find(({ text }) => String(text).includes('bisected'));
  expect(await rowsOf(panel, 'notes')).toMatchObject([{ text: 'I bisected the commits', source: 'quote', recordedAt: turn?.at }]);
});

/** Moves the panel by keyboard alone: the browser ignores clicks in a frame that has just moved. */
async function move(panel: Frame, surface: string): Promise<void> {
  await panel.getByRole('textbox', { name: 'Note', exact: true }).press('F2');
  await panel.getByRole('menu', { name: 'Move panel' }).getByText(surface, { exact: true }).waitFor();
  const chosen = () => panel.evaluate(() => document.activeElement?.textContent);
  for (let tries = 0; tries < 8 && (await chosen()) !== surface; tries++) await page.keyboard.press('ArrowDown');
  expect(await chosen()).toBe(surface);
  await page.keyboard.press('Enter');
  await expect.poll(() => panel.getByRole('menu', { name: 'Move panel' }).count()).toBe(0);
}

test('captions are read on while the panel changes between docked, floating and top bar, which shows them again', async () => {
  const panel = await openReading();
  const sentences = ['I found the leak.', 'Then we moved house.', 'Nobody had asked before.', 'Tests came at last.'];
  const spoken: string[] = [];
  for (const surface of [null, 'Floating', 'Top bar', 'Dock right']) {
    if (surface !== null) await move(panel, surface);
    spoken.push(sentences[spoken.length] ?? '');
    await speaks(panel, spoken.at(-1) ?? '');
  }
  await expect.poll(() => turnsIn(panel).allTextContents()).toEqual(spoken);
  await expect.poll(async () => (await rowsOf(panel, 'turns')).map(({ text }) => text).toSorted()).toEqual(spoken.toSorted());
  expect((await rowsOf(panel, 'consents')).map(({ act }) => act)).toEqual(['agreed']);
});
