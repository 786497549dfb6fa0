import { beforeAll, expect, test } from 'vitest';
import { siteReliabilityEngineerMid } from '@/lib/rubrics/built-in/site-reliability-engineer-mid';
import { makeAnswerer } from '@/lib/suggestions/answer';
import { noFilings } from '@/lib/suggestions/filings';
import { talkAnswerSchema } from '@/lib/suggestions/messages';

const open = { kind: 'open', rubric: siteReliabilityEngineerMid, filings: noFilings };
const turn = { kind: 'turn', id: 't1', speaker: 'candidate', text: 'we paged the database people and rolled the deploy back within three minutes' };

let ask: ReturnType<typeof makeAnswerer>;

beforeAll(() => {
  ask = makeAnswerer();
});

test('a turn is refused until a rubric is learned', () => {
  expect(ask(turn)).toEqual({ kind: 'refused', reason: 'no-rubric-yet' });
});

test.each([
  [null],
  ['turn'],
  [{ kind: 'turn', id: 't', speaker: 'boss', text: 'x' }],
  [{ ...open, rubric: { id: 'x' } }],
  [{ ...open, filings: [1] }],
])('an invalid message is refused: %j', (message) => {
  expect(ask(message)).toEqual({ kind: 'refused', reason: 'unreadable-message' });
});

test('a turn is answered with its suggestion in the validated form', () => {
  expect(ask(open)).toEqual({ kind: 'learned' });
  const answer = talkAnswerSchema.parse(ask(turn));
  expect(answer).toMatchObject({ kind: 'suggestion', id: 't1', suggestion: { guess: 'incident-response' } });
  expect(ask({ ...turn, id: 't2', speaker: 'unknown' })).toEqual({ kind: 'suggestion', id: 't2', suggestion: null });
});

test('the worker itself learns and answers, in the order of the messages', async () => {
  const worker = new Worker(new URL('../../../lib/suggestions/suggester.ts', import.meta.url), { type: 'module', name: 'suggestions' });
  const heard: unknown[] = [];
  const all = new Promise<void>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (heard.push(data) === 3) resolve();
    });
    worker.addEventListener('error', (event) => reject(new Error(String(event.message))));
  });
  worker.postMessage(open);
  worker.postMessage(turn);
  await all;
  worker.terminate();
  expect(heard[0]).toBe('ready');
  expect(heard.slice(1).map((answer) => talkAnswerSchema.parse(answer).kind)).toEqual(['learned', 'suggestion']);
});
