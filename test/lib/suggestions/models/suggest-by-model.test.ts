import { expect, test } from 'vitest';
import { type ModelReply, noModelAnswer } from '@/lib/core/language-model/exchange';
import type { ModelHealth } from '@/lib/core/language-model/health';
import { backendEngineerJunior } from '@/lib/rubrics/built-in/backend-engineer-junior';
import type { Suggester, TurnInContext } from '@/lib/suggestions/engine';
import { createAnswerMemory } from '@/lib/suggestions/models/remember-answers';
import { suggestByModel } from '@/lib/suggestions/models/suggest-by-model';
import type { Suggestion } from '@/lib/suggestions/talk';

const known: Suggestion = { dimension: 'technical-knowledge', guess: 'technical-knowledge', stance: 'for', cue: null, confidence: 0.5, reasons: [] };
const heard: string[] = [];
const own: Suggester = {
  suggest: async ({ text }) => {
    heard.push(text);
    return known;
  },
};
const said = (text: string): TurnInContext => ({ speaker: 'candidate', text, asked: 'How?' });
const good: ModelReply = {
  ok: true,
  value: JSON.stringify({ dimension: 'debugging-troubleshooting', stance: 'for', confidence: 1, words: ['bisected'] }),
};

function make(replies: readonly (ModelReply | Promise<ModelReply>)[]) {
  const asked: string[] = [];
  const healths: ModelHealth[] = [];
  const clock = { now: 0 };
  const ask = async ({ turn }: { readonly turn: string }) => {
    asked.push(JSON.parse(turn).turn);
    return (await replies[asked.length - 1]) ?? good;
  };
  const onHealth = (health: ModelHealth) => healths.push(health);
  const memory = createAnswerMemory();
  const suggester = suggestByModel(ask, { own, rubric: backendEngineerJunior, memory, now: () => clock.now, onHealth });
  return { suggester, asked, healths, clock };
}

test("the model gets the candidate's turns only, the built-in classifier every turn", async () => {
  heard.length = 0;
  const { suggester, asked } = make([]);
  expect(await suggester.suggest({ speaker: 'interviewer', text: 'How?', asked: '' })).toBe(known);
  expect(await suggester.suggest({ speaker: 'unknown', text: 'Hm.', asked: 'How?' })).toBe(known);
  expect(await suggester.suggest(said('I bisected it.'))).toMatchObject({ dimension: 'debugging-troubleshooting' });
  expect(asked).toEqual(['I bisected it.']);
  expect(heard).toEqual(['How?', 'Hm.', 'I bisected it.']);
});

test('if a model fails or answers in another form, the built-in classifier’s answer is used, and the reason reported', async () => {
  const { suggester, healths } = make([noModelAnswer('key-refused', 401), { ok: true, value: '{"rating":5}' }]);
  expect(await suggester.suggest(said('I bisected it.'))).toBe(known);
  expect(await suggester.suggest(said('I bisected it.'))).toBe(known);
  expect(healths.map(({ lastFailure }) => lastFailure)).toEqual([
    { why: 'key-refused', status: 401 },
    { why: 'wrong-answer', status: null },
  ]);
});

test('after three failures in a row the model is not asked for a minute, and one good answer resets that', async () => {
  const { suggester, asked, healths, clock } = make([noModelAnswer('timeout'), noModelAnswer('timeout'), noModelAnswer('timeout')]);
  for (let count = 0; count < 6; count++) expect(await suggester.suggest(said('I bisected it.'))).toBe(known);
  expect(asked).toHaveLength(3);
  clock.now = 60_000;
  expect(await suggester.suggest(said('I bisected it.'))).toMatchObject({ dimension: 'debugging-troubleshooting' });
  expect(healths.at(-1)).toMatchObject({ failures: 0, lastFailure: null });
});

test('a turn with two others unanswered is not sent to the model, and counts as no failure', async () => {
  const slow = Promise.withResolvers<ModelReply>();
  const { suggester, asked, healths } = make([slow.promise, slow.promise]);
  const waiting = [suggester.suggest(said('I bisected one.')), suggester.suggest(said('I bisected two.'))];
  await expect.poll(() => asked.length).toBe(2);
  expect(await suggester.suggest(said('I bisected three.'))).toBe(known);
  slow.resolve(good);
  expect(await Promise.all(waiting)).toHaveLength(2);
  expect(asked).toHaveLength(2);
  expect(healths.every(({ failures }) => failures === 0)).toBe(true);
});

test('valid answers are cached, even while the model is not asked; invalid ones are requested again', async () => {
  const { suggester, asked } = make([good, { ok: true, value: 'no' }, noModelAnswer('busy', 429), noModelAnswer('busy', 429)]);
  await suggester.suggest(said('I bisected one.'));
  for (let count = 0; count < 4; count++) expect(await suggester.suggest(said('I bisected two.'))).toBe(known);
  expect(await suggester.suggest(said('I bisected one.'))).toMatchObject({ dimension: 'debugging-troubleshooting' });
  expect(asked).toEqual(['I bisected one.', 'I bisected two.', 'I bisected two.', 'I bisected two.']);
  expect(await suggester.suggest({ ...said('I bisected one.'), asked: 'And the worst?' })).toBe(known);
});

test('a model is not asked about turns from before', async () => {
  const { suggester, asked } = make([]);
  expect(await suggester.suggest({ ...said('I bisected one.'), isAgain: true })).toBe(known);
  expect([asked, suggester.keepsEarlier]).toEqual([[], true]);
});
