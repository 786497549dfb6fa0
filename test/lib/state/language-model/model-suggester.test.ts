import { beforeEach, expect, test } from 'vitest';
import { type ModelReply, noModelAnswer } from '@/lib/core/language-model/exchange';
import { backendEngineerJunior } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { type SuggestionSettings, settings } from '@/lib/settings/settings';
import { createModelSuggester } from '@/lib/state/language-model/model-suggester';
import type { Suggester } from '@/lib/suggestions/engine';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { makeBrowserModel } from '../../suggestions/models/browser-stand-in.ts';

const known = { dimension: 'technical-knowledge', guess: 'technical-knowledge', stance: 'for', cue: null, confidence: 0.5, reasons: [] } as const;
const own: Suggester = { suggest: async ({ speaker }) => (speaker === 'candidate' ? known : null) };
const turn = { speaker: 'candidate', text: 'I bisected it.', asked: 'How?' } as const;
const value = JSON.stringify({ dimension: 'debugging-troubleshooting', stance: 'for', confidence: 1, words: [] });
let sent: unknown[] = [];
let reply: ModelReply | Error = { ok: true, value };
let stop = new AbortController();

beforeEach(() => {
  sent = [];
  reply = { ok: true, value };
  stop = new AbortController();
  const sendMessage = async (message: unknown) => {
    sent.push(message);
    if (reply instanceof Error) throw reply;
    return reply;
  };
  stubBrowser({ runtime: { ...makeRuntime(), sendMessage }, storage: { local: makeStorageArea(), session: makeStorageArea() } });
});

const choose = (source: SuggestionSettings['source']) => settings.suggestions.update((before) => ({ ...before, source }));
function open(isPractice = false) {
  const { model, state } = makeBrowserModel();
  state.say = () => value;
  const suggester = createModelSuggester({ browserModel: model, now: () => 0, isPractice });
  return { state, trouble: suggester.trouble, opened: suggester.open(own, backendEngineerJunior, stop.signal) };
}

test('by default the built-in classifier suggests, and no model is asked', async () => {
  const { opened, state } = open();
  expect(await opened.suggest(turn)).toBe(known);
  expect([sent, state.created]).toEqual([[], []]);
});

test('a choice applies from the next turn on', async () => {
  const { opened, state } = open();
  await choose('endpoint');
  expect(await opened.suggest(turn)).toMatchObject({ dimension: 'debugging-troubleshooting' });
  expect(sent).toHaveLength(1);
  await choose('browser');
  expect(await opened.suggest(turn)).toMatchObject({ dimension: 'debugging-troubleshooting' });
  expect([sent.length, state.prompts.length]).toEqual([1, 1]);
  await choose('device');
  expect(await opened.suggest(turn)).toBe(known);
  expect([sent.length, state.prompts.length]).toEqual([1, 1]);
});

test('a failing model is reported until it answers again, or another source is chosen', async () => {
  await choose('endpoint');
  const { opened, trouble } = open();
  reply = noModelAnswer('key-refused', 401);
  expect(await opened.suggest(turn)).toBe(known);
  expect(trouble.value).toEqual({ why: 'key-refused', status: 401 });
  reply = { ok: true, value };
  await opened.suggest(turn);
  expect(trouble.value).toBeNull();
  reply = new Error('The worker is gone.');
  expect(await opened.suggest({ ...turn, text: 'I profiled it.' })).toBe(known);
  expect(trouble.value).toEqual({ why: 'not-asked', status: null });
  await choose('device');
  expect(trouble.value).toBeNull();
});

test('no model is asked about a practice call', async () => {
  await choose('endpoint');
  const { opened } = open(true);
  expect(await opened.suggest(turn)).toBe(known);
  expect(sent).toEqual([]);
});

test('processing a call again asks a model nothing twice, until the choice changes', async () => {
  await choose('endpoint');
  const suggester = createModelSuggester({ browserModel: undefined, now: () => 0, isPractice: false });
  const hear = () => suggester.open(own, backendEngineerJunior, stop.signal).suggest(turn);
  expect(await hear()).toEqual(await hear());
  expect(sent).toHaveLength(1);
  await settings.suggestions.update((before) => ({ ...before, model: 'another' }));
  await hear();
  expect(sent).toHaveLength(2);
});
