// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { SuggestionSource } from '@/components/workspace/settings/suggestions/SuggestionSource';
import { type ModelReply, noModelAnswer } from '@/lib/core/language-model/exchange';
import { findModelKey, saveModelKey } from '@/lib/settings/model-key';
import { readPortable } from '@/lib/settings/portable';
import { settings } from '@/lib/settings/settings';
import { createSuggestionSourceModel } from '@/lib/state/language-model/suggestion-source';
import { makeBrowserModel } from '../../../lib/suggestions/models/browser-stand-in.ts';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { fireEvent, render, screen } from '../../render.ts';

let asked: (readonly string[])[] = [];
let givenBack: (readonly string[])[] = [];
let isAllowed = true;
let reply: ModelReply = noModelAnswer('busy', 429);
let local = makeStorageArea();
const base = 'http://localhost:11434/v1';

type Origins = { readonly origins: readonly string[] };

beforeEach(() => {
  asked = [];
  givenBack = [];
  isAllowed = true;
  local = makeStorageArea();
  stubBrowser({
    runtime: { ...makeRuntime(), sendMessage: async () => reply },
    storage: { local, session: makeStorageArea() },
    permissions: {
      request: async ({ origins }: Origins) => {
        asked.push(origins);
        return isAllowed;
      },
      remove: async ({ origins }: Origins) => {
        givenBack.push(origins);
        return true;
      },
      contains: async () => true,
    },
  });
});

async function show(standIn = makeBrowserModel(true)) {
  const model = createSuggestionSourceModel(standIn.model, () => 0);
  await model.follow(new AbortController().signal);
  render(<SuggestionSource model={model} />);
}
const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const source = async () => (await settings.suggestions.get()).source;

function fill(address = base, key = 'key-4711'): void {
  fireEvent.click(radio(/^Your endpoint/));
  type('Base URL', address);
  type('Model', 'small');
  type('API key', key);
  press('Save endpoint');
}

test('the built-in classifier suggests until another source is saved; opening the form sends nothing', async () => {
  await show();
  expect(radio(/^This device’s own/).checked).toBe(true);
  fireEvent.click(radio(/^Your endpoint/));
  expect(screen.getByText('Until this is ready, suggestions come from: This device’s own.')).toBeTruthy();
  expect(await source()).toBe('device');
});

test('an endpoint is saved once the browser permits its origin, its key apart from the settings and not in backups', async () => {
  await show();
  fill();
  expect(await screen.findByText('Saved. Test it now.')).toBeTruthy();
  expect(asked).toEqual([['http://localhost/*']]);
  expect(await settings.suggestions.get()).toEqual({ source: 'endpoint', base, model: 'small' });
  expect(await findModelKey(base)).toBe('key-4711');
  expect(JSON.stringify(await readPortable())).not.toMatch(/4711|11434/);
  expect(
    screen.getByText(/each finished turn of the candidate, the question before it and this rubric’s text go to http:\/\/localhost:11434/),
  ).toBeTruthy();
  expect(field('API key').value).toBe('');
});

test.each([
  ['models', 'That is not a complete address.'],
  ['http://models.example.com/v1', 'http:// would send what is said unencrypted.'],
  ['https://a:b@models.example.com', 'The address holds a user name or password.'],
  ['ftp://models.example.com', 'An endpoint begins with https://'],
])('%s shows an error at its field, and no permission is requested', async (address, words) => {
  await show();
  fill(address);
  expect((await screen.findByRole('alert')).textContent).toContain(words);
  expect(field('Base URL').getAttribute('aria-invalid')).toBe('true');
  expect([asked, await source()]).toEqual([[], 'device']);
});

test('a key that is invalid in a header and an empty model name are refused', async () => {
  await show();
  fill(base, 'kéy');
  expect((await screen.findByRole('alert')).textContent).toContain('A key has no spaces');
  type('Model', ' ');
  press('Save endpoint');
  expect(await screen.findByText('Enter the name of the model.')).toBeTruthy();
  expect(asked).toEqual([]);
});

test('what the browser does not permit is not saved', async () => {
  isAllowed = false;
  await show();
  fill();
  expect(await screen.findByText(/The browser was not allowed to send there/)).toBeTruthy();
  expect([await source(), await findModelKey(base)]).toEqual(['device', '']);
});

test('an empty key keeps that of the same origin; another origin has none, and the former permission is given back', async () => {
  await settings.suggestions.update(() => ({ source: 'endpoint', base, model: 'small' }));
  await saveModelKey(base, 'key-4711');
  await show();
  fill(`${base}/`, '');
  await screen.findByText('Saved. Test it now.');
  expect([await findModelKey(base), givenBack]).toEqual(['key-4711', []]);
  fill('https://models.example.com/v1', '');
  await expect.poll(() => givenBack).toEqual([['http://localhost/*']]);
  expect([await findModelKey('https://models.example.com/v1'), await findModelKey(base)]).toEqual(['', '']);
});

test('removing the endpoint deletes address, key and permission, and the built-in classifier suggests again', async () => {
  await settings.suggestions.update(() => ({ source: 'endpoint', base, model: 'small' }));
  await saveModelKey(base, 'key-4711');
  await show();
  press('Remove endpoint');
  fireEvent.click(screen.getAllByRole('button', { name: 'Remove endpoint' }).at(-1) ?? document.body);
  await expect.poll(() => givenBack).toEqual([['http://localhost/*']]);
  expect(await settings.suggestions.get()).toEqual({ source: 'device', base: '', model: '' });
  expect([...local.kept.keys()].filter((key) => key.startsWith('secret:'))).toEqual([]);
  await expect.poll(() => radio(/^This device’s own/).checked).toBe(true);
});

test('a permission that a self-hosted Jitsi needs stays', async () => {
  await settings.sites.update((before) => ({ ...before, added: ['http://localhost/*'] }));
  await settings.suggestions.update(() => ({ source: 'endpoint', base, model: 'small' }));
  await show();
  press('Remove endpoint');
  fireEvent.click(screen.getAllByRole('button', { name: 'Remove endpoint' }).at(-1) ?? document.body);
  await expect.poll(source).toBe('device');
  await expect.poll(() => radio(/^This device’s own/).checked).toBe(true);
  expect(givenBack).toEqual([]);
});

test('the connection test shows its result in words', async () => {
  await settings.suggestions.update(() => ({ source: 'endpoint', base, model: 'small' }));
  await show();
  press('Test');
  expect((await screen.findByRole('alert')).textContent).toContain('The endpoint answered 429');
  reply = { ok: true, value: '{"dimension":"debugging","stance":"for","confidence":1,"words":["bisected"]}' };
  press('Test');
  expect(await screen.findByText(/^It works: it answered in 0.0 seconds, and took the test’s sentence for evidence of “Debugging”/)).toBeTruthy();
  reply = { ok: true, value: 'Debugging, of course!' };
  press('Test');
  expect((await screen.findByRole('alert')).textContent).toContain('not in the form that it was asked for');
});

test('the browser’s model is downloaded only on request, and is then the source', async () => {
  const standIn = makeBrowserModel(true);
  standIn.state.status = 'downloadable';
  await show(standIn);
  fireEvent.click(radio(/^The browser’s model/));
  expect(standIn.state.created).toEqual([]);
  expect(await source()).toBe('device');
  press('Download the model');
  await expect.poll(source).toBe('browser');
  expect(await screen.findByText('The browser says that its model is ready.')).toBeTruthy();
  standIn.state.say = () => '{"dimension":"debugging","stance":"for","confidence":1,"words":[]}';
  press('Test');
  expect(await screen.findByText(/^It works/)).toBeTruthy();
});

test('without a browser model the page says so, and the built-in classifier stays', async () => {
  const standIn = makeBrowserModel();
  standIn.state.status = 'unavailable';
  await show(standIn);
  fireEvent.click(radio(/^The browser’s model/));
  expect(screen.getByText('The browser says that its model cannot run on this device.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Download the model' })).toBeNull();
  expect(await source()).toBe('device');
});
