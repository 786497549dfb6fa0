import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CaptionsMessage } from '@/lib/messaging/messages';
import { createCaptionLine } from '@/lib/state/captions/caption-line';
import type { HeardCaptions } from '@/lib/state/captions/captions-model';

let heard: HeardCaptions[] = [];
let posted: unknown[] = [];
let asked: string[] = [];
let answers = true;

beforeEach(() => {
  vi.useFakeTimers();
  heard = [];
  posted = [];
  asked = [];
  answers = true;
});
afterEach(() => vi.useRealTimers());

function makeLine(platform: 'meet' | null = 'meet', isFramed = true) {
  let ids = 0;
  const line = createCaptionLine({
    now: () => Date.now(),
    newId: () => `t${++ids}`,
    findPlatform: () => platform,
    requestCaptions: async (of) => {
      asked.push(of);
      return answers;
    },
  });
  if (isFramed) line.captionsBy((message) => void posted.push(message));
  return line;
}

const listen = (what: HeardCaptions) => void heard.push(what);
const message = (text: string | null, state: CaptionsMessage['state'] = 'reading'): CaptionsMessage => ({
  type: 'captions',
  state,
  kind: 'rows',
  by: null,
  region: 1,
  at: Date.now(),
  rows: text === null ? [] : [{ key: 1, words: { speaker: 'Nadia', text } }],
});

test("captions of the call's platform are read, with their state and turns", async () => {
  const line = makeLine();
  expect(await line.start(listen, [])).toBe(true);
  expect(asked).toEqual(['meet']);
  line.hearCaptions(message(null, 'off'));
  line.hearCaptions(message('I led it.'));
  line.hearCaptions(message('I led it all.'));
  expect(heard).toMatchObject([
    { status: 'no-captions' },
    { status: 'reading' },
    { turns: [{ text: 'I led it.' }] },
    { turns: [{ text: 'I led it all.' }] },
  ]);
  line.hearCaptions(message(null, 'lost'));
  expect(heard.at(-1)).toEqual({ status: 'lost' });
});

test('a turn without changes is reported as finished after a while', async () => {
  const line = makeLine();
  await line.start(listen, []);
  line.hearCaptions(message(null));
  line.hearCaptions(message('I led it.'));
  vi.advanceTimersByTime(1000);
  expect(heard.at(-1)).toMatchObject({ turns: [{ isOpen: true }] });
  vi.advanceTimersByTime(500);
  expect(heard.at(-1)).toMatchObject({ turns: [{ text: 'I led it.', isOpen: false }] });
});

test('stopping tells the page, and later messages are ignored', async () => {
  const line = makeLine();
  await line.start(listen, []);
  line.hearCaptions(message(null));
  line.hearCaptions(message('I led it.'));
  line.stop();
  expect(posted).toEqual([{ type: 'stop-captions' }]);
  const before = heard.length;
  line.hearCaptions(message('I led it all.'));
  vi.advanceTimersByTime(5000);
  expect(heard).toHaveLength(before);
  expect(vi.getTimerCount()).toBe(0);
});

test('a script that arrives after stopping is stopped too', async () => {
  const line = makeLine();
  const isRead = line.start(listen, []);
  line.stop();
  posted = [];
  expect(await isRead).toBe(false);
  expect(posted).toEqual([{ type: 'stop-captions' }]);
});

test.each([
  ['no call frames the panel', 'meet', false, true],
  ['there is no call', null, true, true],
  ['the page refuses', 'meet', true, false],
] as const)('nothing is read where %s', async (_name, platform, isFramed, isAnswered) => {
  answers = isAnswered;
  const line = makeLine(platform, isFramed);
  expect(await line.start(listen, [])).toBe(false);
  line.hearCaptions(message('I led it.'));
  expect(heard).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test('unrequested messages are ignored', () => {
  makeLine().hearCaptions(message('I led it.'));
  expect(heard).toEqual([]);
});

test('that a page shows more than people can speak is told once, beside what passes', async () => {
  const line = makeLine();
  await line.start(listen, []);
  const rowsOf = (look: number) =>
    Array.from({ length: 100 }, (_, at) => ({ key: look * 100 + at, words: { speaker: 'Eve', text: `Forged ${look}.${at}` } }));
  for (let look = 0; look < 50; look++) {
    line.hearCaptions({ ...message(null), rows: look === 0 ? [] : rowsOf(look) });
    vi.advanceTimersByTime(100);
  }
  expect(heard.filter((what) => 'excess' in what)).toEqual([{ excess: 'too-fast' }]);
  const begun = new Set(heard.flatMap((what) => ('turns' in what ? what.turns.map(({ id }) => id) : [])));
  expect(begun.size).toBeGreaterThanOrEqual(300);
  expect(begun.size).toBeLessThanOrEqual(300 + 5 * 6);
});
