import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startChat } from '../servers/chat.ts';
import { findViolations } from './harness/axe.ts';
import { type Browser, launchBrowser, openPanel } from './harness/browser.ts';
import { startCallServer } from './harness/call-server.ts';
import { type Spoken, speak } from './harness/captions.ts';
import { joinCall } from './harness/join-call.ts';
import { start } from './harness/story.ts';

let browser: Browser;
let calls: Awaited<ReturnType<typeof startCallServer>>;
let chat: Awaited<ReturnType<typeof startChat>>;
let elsewhere: Awaited<ReturnType<typeof startChat>>;
let page: Page;

beforeAll(async () => {
  [calls, chat, elsewhere] = await Promise.all([startCallServer(), startChat('hush-model-key'), startChat()]);
  browser = await launchBrowser({ callPort: calls.port });
});
afterAll(async () => {
  await browser?.context.close();
  await Promise.all([chat?.close(), elsewhere?.close()]);
  calls?.close();
});
beforeEach(async () => {
  chat.calls.length = 0;
  chat.state.say = () => ({ content: '{"dimension":"debugging","stance":"for","confidence":0.9,"words":["bisected"]}' });
  page = await browser.context.newPage();
  await page.goto(`${browser.origin}/workspace.html#settings`);
  await page.getByRole('radio', { name: 'Your endpoint' }).waitFor();
  return () => page.close();
});

async function setUp(model = 'small', key = 'hush-model-key'): Promise<void> {
  await page.getByRole('radio', { name: 'Your endpoint' }).check();
  await page.getByRole('textbox', { name: 'Base URL' }).fill(chat.base);
  await page.getByRole('textbox', { name: 'Model' }).fill(model);
  await page.getByRole('textbox', { name: 'API key' }).fill(key);
  await page.getByRole('button', { name: 'Save endpoint' }).click();
  await page.getByText('Saved. Test it now.').waitFor();
}
const press = () => page.getByRole('button', { name: 'Test', exact: true }).click();

test('testing an endpoint sends its key, and nothing of an interview', async () => {
  await setUp();
  await page.getByText(`this rubric’s text go to ${chat.url}.`).waitFor();
  await press();
  await page.getByText(/^It works: it answered in \d+\.\d seconds, and took the test’s sentence for evidence of “Debugging”/).waitFor();
  const [call] = chat.calls;
  expect(call?.headers).toMatchObject({ authorization: 'Bearer hush-model-key', 'sec-fetch-site': expect.stringMatching(/^(?:none|cross-site)$/) });
  expect(call?.headers.cookie).toBeUndefined();
  expect(chat.asked.at(-1)?.turn).toMatchObject({ question: 'What was the last fault that fooled you?' });
  expect(await findViolations(page)).toEqual([]);
  expect(await page.content()).not.toContain('hush-model-key');
});

test('a wrong key, a redirect, an oversized and a malformed answer each show a message, and no redirect is followed', async () => {
  await setUp('small', 'wrong');
  await press();
  await page.getByText('The endpoint answered 401. Check the API key.').waitFor();
  await setUp();
  chat.faults.push({ on: '/', kind: 'status', status: 307, headers: { location: `${elsewhere.base}/chat/completions` } });
  await press();
  await page.getByText('The endpoint redirects elsewhere.').waitFor();
  chat.faults.push({ on: '/', kind: 'bytes', text: `"${'a'.repeat(3_000_000)}"` });
  await press();
  await page.getByText('The answer was too long, or was cut off.').waitFor();
  chat.state.say = () => ({ content: '{"dimension":"debugging","rating":5}' });
  await press();
  await page.getByText('not in the form that it was asked for').waitFor();
  expect(elsewhere.calls).toEqual([]);
  expect(await findViolations(page)).toEqual([]);
});

test('a removed endpoint is deleted with its key, and asked no more', async () => {
  await setUp();
  await page.getByRole('button', { name: 'Remove endpoint' }).click();
  await page.getByRole('dialog', { name: 'Remove endpoint' }).getByRole('button', { name: 'Remove endpoint' }).click();
  await page.getByRole('textbox', { name: 'Base URL' }).waitFor({ state: 'detached' });
  expect(await page.getByRole('radio', { name: 'This device’s own' }).isChecked()).toBe(true);
  const stored = await browser.worker.evaluate(() => chrome.storage.local.get(null));
  expect(JSON.stringify(stored)).not.toMatch(/hush-model-key|127\.0\.0\.1/);
  const question = { instructions: '', turn: '{}', dimensions: ['debugging'] };
  const asked = await page.evaluate((given) => chrome.runtime.sendMessage({ type: 'suggest-by-model', question: given }), question);
  expect(asked).toMatchObject({ ok: false, reason: { why: 'not-set-up' } });
  expect(chat.calls).toEqual([]);
});

const inEnglish = [{ type: 'text', languages: ['en'] }] as const;
const askStatus = () =>
  page.evaluate((languages) => globalThis.LanguageModel?.availability({ expectedInputs: languages, expectedOutputs: languages }), inEnglish);

test('the settings show the state of the browser’s model, and opening them downloads nothing', async () => {
  await page.getByRole('radio', { name: 'The browser’s model' }).click();
  const status = await askStatus();
  const words: Readonly<Record<string, string>> = {
    downloadable: 'The browser can download its model',
    unavailable: 'The browser says that its model cannot run on this device.',
    available: 'The browser says that its model is ready.',
  };
  await page.getByText(words[String(status)] ?? 'This browser offers no model of its own.').waitFor();
  expect(await askStatus()).toBe(status);
});

test('a panel in a call page can use the browser’s model unless the page forbids it', async () => {
  const call = await browser.context.newPage();
  await call.goto('https://meet.google.com/mod-elsa-one');
  await joinCall(call);
  const panel = await openPanel(call);
  expect(await panel.evaluate(() => Reflect.get(document, 'featurePolicy').allowsFeature('language-model'))).toBe(true);
  await call.close();
});

const say = (by: string, text: string): Spoken => ({ by, words: text.split(' ') });

async function readCaptions(panel: Frame): Promise<void> {
  await panel.getByRole('switch', { name: 'Read captions' }).click();
  const form = panel.getByRole('form', { name: 'Read captions' });
  await form.getByRole('button', { name: 'The candidate agrees' }).click();
  await panel.getByRole('switch', { name: 'Read captions', checked: true }).waitFor();
}

test('a turn of a call is sent to the endpoint with its question, and the model’s suggestion is shown in the panel', async () => {
  const question = 'Tell me about the last bug that fooled you?';
  const evidence = 'I bisected the commits and read the stack trace until I saw the cause.';
  const suggestion = { dimension: 'system-design-architecture', stance: 'for', confidence: 0.9, words: ['stack trace'] };
  chat.state.say = () => ({ content: JSON.stringify(suggestion) });
  await setUp();
  await browser.worker.evaluate(() => chrome.storage.local.set({ interviewer: { name: 'Ivo Interviewer', email: null } }));
  const call = await browser.context.newPage();
  await call.goto('https://meet.google.com/mod-elsp-oke');
  await joinCall(call);
  const panel = await openPanel(call);
  await start(panel, 'Grace Candidate');
  await readCaptions(panel);
  await speak(call, [say('Ivo Interviewer', question), say('Grace Candidate', evidence), say('Ivo Interviewer', 'And then?')], { speed: 4 });
  await expect.poll(() => chat.asked.map(({ turn }) => turn)).toContainEqual({ question, turn: evidence });
  await panel.getByRole('button', { name: 'System Design & Architecture', expanded: false }).click();
  const region = panel.getByRole('region', { name: 'System Design & Architecture' });
  await region.getByRole('button', { name: '1 suggestion' }).click();
  await region.getByRole('list', { name: 'Suggestions' }).getByRole('listitem').getByText('stack trace', { exact: true }).waitFor();
  await call.close();
});
