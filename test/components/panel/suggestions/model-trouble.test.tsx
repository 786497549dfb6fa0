// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { ModelTrouble } from '@/components/panel/suggestions/ModelTrouble';
import { type ModelReply, noModelAnswer } from '@/lib/core/language-model/exchange';
import { backendEngineerJunior } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { settings } from '@/lib/settings/settings';
import { modelSuggester } from '@/lib/state/page/suggestions/listener';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { act, render, screen } from '../../render.ts';

test('while a model fails the panel says that the built-in classifier suggests, and why, until the model answers again', async () => {
  let reply: ModelReply = noModelAnswer('timeout');
  stubBrowser({
    runtime: { ...makeRuntime(), sendMessage: async () => reply },
    storage: { local: makeStorageArea(), session: makeStorageArea() },
  });
  await settings.suggestions.update(() => ({ source: 'endpoint', base: 'https://models.example.com/v1', model: 'small' }));
  const stop = new AbortController();
  const own = { dimension: null, guess: '', stance: 'for', cue: null, confidence: 0, reasons: [] } as const;
  const suggester = modelSuggester.open({ suggest: async () => own }, backendEngineerJunior, stop.signal);
  const say = (text: string) => act(async () => void (await suggester.suggest({ speaker: 'candidate', text, asked: '' })));
  render(<ModelTrouble />);
  expect(screen.queryByRole('status')).toBeNull();
  await say('I bisected it.');
  expect((await screen.findByRole('status')).textContent).toMatch(
    /^The model did not answer; suggestions come from this device instead\. No answer within 10 s/,
  );
  reply = { ok: true, value: '{"dimension":null,"stance":"for","confidence":1,"words":[]}' };
  await say('I profiled it.');
  expect(screen.queryByRole('status')).toBeNull();
  stop.abort();
});
