import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { siteReliabilityEngineerMid as rubric } from '@/lib/rubrics/built-in/site-reliability-engineer-mid';
import { startClassifier } from '@/lib/state/suggestions/classifier';
import { noFilings } from '@/lib/suggestions/filings';

beforeEach(() => {
  vi.stubGlobal('reportError', vi.fn());
});

const limitMs = 5000;

/** Fake time, so that a worker may take as long as it needs. */
function holdTime(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
}

function startOdd() {
  holdTime();
  const workers: Worker[] = [];
  const classifier = startClassifier({ rubric, filings: noFilings, limitMs }, () => {
    const worker = new Worker(new URL('./odd-suggester.ts', import.meta.url), { type: 'module', name: 'odd' });
    vi.spyOn(worker, 'terminate');
    workers.push(worker);
    return worker;
  });
  onTestFinished(classifier.end);
  return { ...classifier, isEnded: () => vi.mocked(workers[0]?.terminate)?.mock.calls.length !== 0 };
}

const turn = (text: string, id = text) => ({ id, text });

test('the shipped classifier answers turn by turn: a suggestion for the candidate’s, none for the interviewer’s and for one whose speaker is unknown', async () => {
  const { ask, end } = startClassifier({ rubric, filings: noFilings });
  onTestFinished(end);
  const words = 'we paged the database people and rolled the deploy back within three minutes';
  const answers = await Promise.all([
    ask(turn('Tell me about the last outage that you were on call for.', 'q'), 'interviewer'),
    ask(turn(words, 'a'), 'candidate'),
    ask(turn(words, 'b'), 'unknown'),
  ]);
  expect(answers[0]).toEqual({ ok: true, value: null });
  expect(answers[1]).toMatchObject({ ok: true, value: { dimension: 'incident-response', confidence: expect.any(Number) } });
  expect(answers[2]).toEqual({ ok: true, value: null });
});

test('an idle classifier keeps running', async () => {
  const { ask, isEnded } = startOdd();
  expect(await ask(turn('one'), 'candidate')).toEqual({ ok: true, value: null });
  vi.advanceTimersByTime(100 * limitMs);
  expect(isEnded()).toBe(false);
  expect(await ask(turn('two'), 'candidate')).toEqual({ ok: true, value: null });
});

test.each(['nonsense', 'another', 'refusal', 'throw'])(
  'one that does not answer as it should is ended, and answers nothing more: %s',
  async (text) => {
    const { ask, isEnded } = startOdd();
    const before = ask(turn('good'), 'candidate');
    const answers = await Promise.all([ask(turn(text), 'candidate'), ask(turn('after'), 'candidate')]);
    expect(await before).toEqual({ ok: true, value: null });
    expect(answers).toEqual([
      { ok: false, reason: 'failed' },
      { ok: false, reason: 'failed' },
    ]);
    expect(isEnded()).toBe(true);
    expect(await ask(turn('later'), 'candidate')).toEqual({ ok: false, reason: 'failed' });
  },
);

test('a classifier that hangs is ended after its time limit', async () => {
  const { ask, isEnded } = startOdd();
  expect(await ask(turn('good'), 'candidate')).toEqual({ ok: true, value: null });
  const asked = ask(turn('sleep'), 'candidate');
  vi.advanceTimersByTime(limitMs - 1);
  expect(isEnded()).toBe(false);
  vi.advanceTimersByTime(1);
  expect(await asked).toEqual({ ok: false, reason: 'too-slow' });
  expect(isEnded()).toBe(true);
});

test('an ended classifier answers waiting turns with that reason', async () => {
  const { ask, end } = startOdd();
  const asked = ask(turn('sleep'), 'candidate');
  end();
  expect(await asked).toEqual({ ok: false, reason: 'ended' });
});
