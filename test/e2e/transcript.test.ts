import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { captionTexts, consentSentence } from '@/lib/text/captions/captions';
import { findViolations } from './harness/axe.ts';
import { type Browser, launchBrowser, openPanel } from './harness/browser.ts';
import { startCallServer } from './harness/call-server.ts';
import { type Spoken, speak, speakOnceHeard, untilReading } from './harness/captions.ts';
import { joinCall } from './harness/join-call.ts';
import { rowsOf } from './harness/stored.ts';
import { finish, interview, start } from './harness/story.ts';

const candidate = 'Grace Candidate';
/** Captions call whoever reads them so. */
const interviewer = 'You';
/** A text that occurs in no typed note. */
const evidence = 'I compared two heap snapshots, an hour apart, before I touched any code.';

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
const talk = [
  say(interviewer, 'What was the last bug that fooled you?'),
  { ...say(candidate, evidence), wrong: { 2: 'too', 3: 'heaped' } },
  say(interviewer, 'And what did you do about it then?'),
  say(candidate, 'I wrote a failing test first and only then the fix.'),
];

async function openInterview(): Promise<Frame> {
  page = await browser.context.newPage();
  await page.goto('https://meet.google.com/abc-defg-hij');
  await joinCall(page);
  const panel = await openPanel(page);
  await start(panel, candidate);
  // What the call says by itself before that is none of the talk.
  await page.evaluate(() => document.querySelector('[data-place="captions"]')?.replaceChildren());
  return panel;
}

const switchOf = (panel: Frame) => panel.getByRole('switch', { name: captionTexts.read });
const markOf = (panel: Frame) => panel.locator('[data-part="captions-mark"]');
const turnsIn = (panel: Frame) => panel.getByRole('region', { name: captionTexts.heading }).locator('[data-part="turn"]');
const acts = async (panel: Frame) => (await rowsOf(panel, 'consents')).map(({ act }) => act);

async function agree(panel: Frame): Promise<void> {
  await switchOf(panel).click();
  const form = panel.getByRole('form', { name: captionTexts.read });
  const name = form.getByRole('textbox', { name: captionTexts.by });
  if ((await name.inputValue()) === '') await name.fill('Ivo Interviewer');
  await form.getByRole('button', { name: captionTexts.agrees }).click();
  await untilReading(panel);
}

/** Has the call speak; resolves with its turns as it showed them last, once as many are stored. */
async function hear(panel: Frame): Promise<readonly (readonly [by: string, text: string])[]> {
  const isHeard = async () => (await rowsOf(panel, 'turns')).length > 0;
  const shown = await speakOnceHeard(page, talk, { speed: 4 }, isHeard);
  const stored = async () =>
    (await rowsOf(panel, 'turns')).toSorted((a, b) => Number(a.at) - Number(b.at)).map(({ speaker, text }) => [speaker, text]);
  await expect.poll(stored).toEqual(shown);
  return shown;
}

test('consent is asked for, with a sentence to paste, and logged before anything is read', async () => {
  const panel = await openInterview();
  expect(await findViolations(panel)).toEqual([]);
  await switchOf(panel).click();
  const form = panel.getByRole('form', { name: captionTexts.read });
  await form.waitFor();
  await speak(page, talk.slice(0, 1), { speed: 10 });
  expect(await rowsOf(panel, 'turns')).toEqual([]);
  expect(await rowsOf(panel, 'consents')).toEqual([]);
  expect(await markOf(panel).count()).toBe(0);
  expect(await findViolations(panel)).toEqual([]);
  await form.getByRole('button', { name: captionTexts.copy }).click();
  await form.getByText(captionTexts.copied).waitFor();
  await form.getByRole('button', { name: captionTexts.agrees }).click();
  await form.getByText(captionTexts.nameMissing).waitFor();
  expect(await rowsOf(panel, 'consents')).toEqual([]);
  await form.getByRole('textbox', { name: captionTexts.by }).fill('Ivo Interviewer');
  const before = Date.now();
  await form.getByRole('button', { name: captionTexts.agrees }).click();
  await markOf(panel).waitFor();
  const [entry, ...more] = await rowsOf(panel, 'consents');
  expect(entry).toMatchObject({ act: 'agreed', by: 'Ivo Interviewer', wording: consentSentence });
  expect(Number(entry?.at)).toBeGreaterThanOrEqual(before);
  expect(more).toEqual([]);
});

test('captions are stored and shown as in the call; Q makes a note of a turn, and undo removes it', async () => {
  const panel = await openInterview();
  await agree(panel);
  const shown = await hear(panel);
  await expect.poll(() => turnsIn(panel).locator('[data-part="words"]').allTextContents()).toEqual(shown.map(([, text]) => text));
  await switchOf(panel).and(panel.locator('[aria-checked="true"]')).waitFor();
  expect(await findViolations(panel)).toEqual([]);

  const closed = panel.getByRole('button', { name: 'Debugging & Troubleshooting', expanded: false });
  await closed.click();
  await panel.getByRole('region', { name: 'Debugging & Troubleshooting' }).waitFor();
  const row = turnsIn(panel).filter({ hasText: evidence });
  await row.getByRole('button').focus();
  await page.keyboard.press('q');
  const noted = panel.getByRole('list', { name: 'Notes' }).getByText(evidence);
  await noted.waitFor();
  const turn = (await rowsOf(panel, 'turns')).find(({ text }) => text === evidence);
  expect(await rowsOf(panel, 'notes')).toMatchObject([
    { text: evidence, source: 'quote', recordedAt: turn?.at, dimension: 'debugging-troubleshooting' },
  ]);
  expect(await row.getByRole('button').evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await findViolations(panel)).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => rowsOf(panel, 'notes')).toEqual([]);
  await expect.poll(() => noted.count()).toBe(0);

  await page.keyboard.press('q');
  await noted.waitFor();
  await panel.getByText('Who spoke').click();
  await panel.getByRole('combobox', { name: `Who is ${candidate}` }).waitFor();
  expect(await panel.getByRole('combobox', { name: `Who is ${candidate}` }).inputValue()).toBe('candidate');
  expect(await panel.getByRole('combobox', { name: `Who is ${interviewer}` }).inputValue()).toBe('interviewer');
  expect(await findViolations(panel)).toEqual([]);

  await switchOf(panel).click();
  await expect.poll(() => markOf(panel).count()).toBe(0);
  const ask = panel.getByRole('group', { name: captionTexts.remove });
  await ask.waitFor();
  expect(await findViolations(panel)).toEqual([]);
  await speak(page, talk.slice(2), { speed: 10 });
  expect(await rowsOf(panel, 'turns')).toHaveLength(talk.length);
  await ask.getByRole('button', { name: captionTexts.removeYes }).click();
  await expect.poll(() => rowsOf(panel, 'turns')).toEqual([]);
  await expect.poll(() => turnsIn(panel).count()).toBe(0);
  expect(await acts(panel)).toEqual(expect.arrayContaining(['agreed', 'stopped', 'deleted']));
  expect(await rowsOf(panel, 'notes')).toMatchObject([{ text: evidence, source: 'quote' }]);
  expect(await noted.count()).toBe(1);
  expect(await findViolations(panel)).toEqual([]);
});

test.each([
  ['goes', false],
  ['stays where that was chosen', true],
])('the transcript %s once the scorecard is finished; a quote stays', async (_, stays) => {
  const panel = await openInterview();
  await agree(panel);
  await hear(panel);
  await turnsIn(panel).filter({ hasText: evidence }).getByRole('button').click();
  await panel.getByRole('list', { name: 'Notes' }).getByText(evidence).waitFor();
  if (stays) {
    await panel.getByText(captionTexts.keepOrDelete).click();
    await panel.getByRole('checkbox', { name: captionTexts.stay }).check();
    await expect.poll(() => rowsOf(panel, 'transcriptChoices')).toMatchObject([{ staysAfterFinish: true }]);
  }
  await interview(panel);
  await panel.getByRole('button', { name: 'End and review' }).click();
  await expect.poll(() => acts(panel)).toEqual(['agreed', 'stopped']);
  expect(await markOf(panel).count()).toBe(0);
  await finish(panel);
  await panel.getByText('Saved on this device').first().waitFor();
  await expect.poll(async () => (await rowsOf(panel, 'turns')).length).toBe(stays ? talk.length : 0);
  const quoted = (await rowsOf(panel, 'notes')).filter(({ source }) => source === 'quote');
  expect(quoted.map(({ text }) => text)).toContain(evidence);
});
