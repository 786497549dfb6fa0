// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createCaptionFollower } from '@/lib/captions/caption-follower';
import { watchCaptions } from '@/lib/captions/watch-captions';
import type { FollowedTurn } from '@/lib/core/captions/turn';
import type { CaptionsMessage } from '@/lib/messaging/messages';
import { reader } from '@/lib/platforms/meet/captions';

let stop = new AbortController();
let messages: CaptionsMessage[] = [];

beforeEach(() => {
  stop = new AbortController();
  messages = [];
  document.body.innerHTML = '<main></main>';
});
afterEach(() => stop.abort());

const rowOf = (speaker: string, text: string) =>
  `<div class="nMcdL"><div class="adE6rb"><img alt=""><span class="NWpY1d">${speaker}</span></div><div class="ygicle">${text}</div></div>`;
const regionOf = (...rows: readonly string[]) => `<div role="region" tabindex="0">${rows.join('')}</div>`;
const setRegion = (...rows: readonly string[]) => {
  const main = document.querySelector('main');
  if (main !== null) main.innerHTML = regionOf(...rows);
};
const say = (text: string) => {
  const words = document.querySelector('.nMcdL:last-child .ygicle')?.firstChild;
  if (words) words.nodeValue = text;
};
const watch = () => watchCaptions({ reader, findPage: () => document, post: (message) => void messages.push(message) }, stop.signal);
const lastText = () => messages.at(-1)?.rows.at(-1)?.words?.text;

test('the first message contains all shown rows, and the state of captions', () => {
  setRegion(rowOf('Nadia', 'I led it.'), rowOf('Owen', 'Oh?'));
  watch();
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatchObject({ type: 'captions', state: 'reading', kind: 'rows', by: '[role="region"][tabindex="0"]:has(img):has(span)' });
  expect(messages[0]?.rows.map(({ words }) => words)).toEqual([
    { speaker: 'Nadia', text: 'I led it.' },
    { speaker: 'Owen', text: 'Oh?' },
  ]);
});

test('a change is reported without unchanged rows', async () => {
  setRegion(rowOf('Nadia', 'I led it.'), rowOf('Owen', 'Oh?'));
  watch();
  say('Oh? And');
  await expect.poll(lastText).toBe('Oh? And');
  expect(messages.at(-1)?.rows[0]?.words).toBeNull();
  expect(messages.at(-1)?.rows.map(({ key }) => key)).toEqual(messages[0]?.rows.map(({ key }) => key));
});

test('a steady stream is reported at most ten times a second, and never delayed without end', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  setRegion(rowOf('Nadia', '0'));
  watch();
  for (let word = 1; word <= 1000; word++) {
    say(String(word));
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(messages.length).toBeGreaterThan(10 * 4);
  expect(messages.length).toBeLessThanOrEqual(10 * 10);
  await vi.advanceTimersByTimeAsync(1000);
  expect(lastText()).toBe('1000');
});

test('an element that now shows another speaker gets another key', async () => {
  setRegion(rowOf('Nadia', 'I led it.'));
  watch();
  const name = document.querySelector('.NWpY1d');
  if (name !== null) name.textContent = 'Owen';
  await expect.poll(() => messages.at(-1)?.rows[0]?.words?.speaker).toBe('Owen');
  expect(messages.at(-1)?.rows[0]?.key).not.toBe(messages[0]?.rows[0]?.key);
});

test('a region that replaces another is found at once', async () => {
  setRegion(rowOf('Nadia', 'I led it.'));
  watch();
  setRegion(rowOf('Owen', 'Again?'));
  await expect.poll(lastText).toBe('Again?');
  expect(messages.at(-1)?.region).not.toBe(messages[0]?.region);
  say('Again? Yes.');
  await expect.poll(lastText).toBe('Again? Yes.');
});

test('a region that appears later is found', async () => {
  watch();
  expect(messages).toMatchObject([{ state: 'off', kind: null, rows: [] }]);
  setRegion(rowOf('Nadia', 'I led it.'));
  await expect.poll(lastText).toBe('I led it.');
  expect(messages.at(-1)?.state).toBe('reading');
});

test('captions whose region is removed are reported as lost', async () => {
  setRegion(rowOf('Nadia', 'I led it.'));
  watch();
  document.querySelector('main')?.remove();
  await expect.poll(() => messages.at(-1)?.state).toBe('lost');
});

test('after stopping nothing is reported, and no listener is left', async () => {
  const timers = [vi.spyOn(globalThis, 'clearInterval'), vi.spyOn(MutationObserver.prototype, 'disconnect')];
  setRegion(rowOf('Nadia', 'I led it.'));
  watch();
  stop.abort();
  for (const spy of timers) expect(spy).toHaveBeenCalled();
  const told = messages.length;
  say('I led it all.');
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(messages).toHaveLength(told);
});

test('the follower of the messages keeps the last shown version of each turn', async () => {
  let ids = 0;
  const follower = createCaptionFollower({ newId: () => `t${++ids}` });
  const turns = new Map<string, FollowedTurn>();
  const hear = (message: CaptionsMessage) => {
    for (const turn of follower.hear(message)) turns.set(turn.id, turn);
  };
  setRegion();
  watchCaptions({ reader, findPage: () => document, post: hear }, stop.signal);
  setRegion(rowOf('Nadia', 'I lead'));
  await expect.poll(() => turns.size).toBe(1);
  say('I led the migration.');
  document.querySelector('[role="region"]')?.insertAdjacentHTML('beforeend', rowOf('Owen', 'And then?'));
  await expect
    .poll(() => [...turns.values()].map(({ speaker, text, isOpen }) => [speaker, text, isOpen]))
    .toEqual([
      ['Nadia', 'I led the migration.', false],
      ['Owen', 'And then?', true],
    ]);
  for (const turn of follower.settle(Date.now() + 1200)) turns.set(turn.id, turn);
  expect([...turns.values()].every(({ isOpen }) => !isOpen)).toBe(true);
});

test('rows that were reported before the follower listened are left out until they change', () => {
  const follower = createCaptionFollower({ newId: () => 't' });
  const message: CaptionsMessage = { type: 'captions', state: 'reading', kind: 'rows', by: null, region: 1, at: 1, rows: [{ key: 1, words: null }] };
  expect(follower.hear(message)).toEqual([]);
  expect(follower.hear(message)).toEqual([]);
  expect(follower.hear({ ...message, rows: [{ key: 1, words: { speaker: 'Nadia', text: 'Yes.' } }] })).toMatchObject([{ text: 'Yes.' }]);
});

const tell = (rows: readonly (readonly [key: number, text: string])[], more: Partial<CaptionsMessage> = {}): CaptionsMessage => ({
  type: 'captions',
  state: 'reading',
  kind: 'rows',
  by: null,
  region: 1,
  at: 1000,
  rows: rows.map(([key, text]) => ({ key, words: { speaker: 'Nadia', text } })),
  ...more,
});
const follow = () => {
  let ids = 0;
  const follower = createCaptionFollower({ newId: () => `t${++ids}` });
  return (message: CaptionsMessage) => follower.hear(message).map(({ text }) => text);
};
const empty = tell([], { kind: null });

test.each(['rows', 'list', 'window', 'messages'] as const)('text shown before reading began becomes no turn (%s)', (kind) => {
  const hear = follow();
  expect(hear(tell([[1, 'I was ill last year.']], { kind }))).toEqual([]);
  expect(hear(tell([[1, 'I was ill last year, and']], { kind, at: 1100 }))).toEqual(['and']);
  expect(hear(tell([[1, 'I was ill last year, and then I led it.']], { kind, at: 1200 }))).toEqual(['and then I led it.']);
  expect(
    hear(
      tell(
        [
          [1, 'I was ill last year, and then I led it.'],
          [2, 'How did you test?'],
        ],
        { kind, at: 1300 },
      ),
    ).at(-1),
  ).toBe('How did you test?');
});

test.each(['rows', 'list'] as const)('older rows of a region opened during reading become no turn (%s)', (kind) => {
  const hear = follow();
  hear(empty);
  const rows = ['I was ill last year.', 'That is private.', 'Let us begin.', 'How do you test?'].map((text, key) => [key, text] as const);
  expect(hear(tell(rows, { kind }))).toEqual(['Let us begin.', 'How do you test?']);
  expect(hear(tell([...rows, [9, 'With care.']], { kind, at: 1100 })).at(-1)).toBe('With care.');
});

test('every row becomes part of a turn, however many at once, if the region was empty when reading began', () => {
  const hear = follow();
  hear(tell([], { kind: 'rows' }));
  const said = ['Let us begin.', 'How do you test?', 'With care.', 'And how do you find a bug?'];
  expect(
    hear(
      tell(
        said.map((text, key) => [key, text] as const),
        { kind: 'rows', at: 1100 },
      ),
    ),
  ).toEqual(said);
});

test('of oversized windows only the end is followed, which takes no longer than a usual window', () => {
  const hear = follow();
  hear(empty);
  expect(
    hear(
      tell(
        [0, 1, 2, 3, 4, 5].map((key) => [key, `window ${key}`] as const),
        { kind: 'window' },
      ),
    ),
  ).toHaveLength(4);
  const told = hear(tell([[0, `${'一'.repeat(300)}二`]], { kind: 'window', at: 9000 })).at(-1);
  expect([told?.length, told?.endsWith('一二')]).toEqual([200, true]);
});

test('oversized rows of a page are reported within limits: the newest words, and less often', async () => {
  const long = 'forged '.repeat(1400);
  setRegion(...Array.from({ length: 100 }, (_, index) => rowOf('Eve', `${index} ${long}`)));
  watch();
  const lengths = () => messages.map(({ rows }) => rows.reduce((total, { words }) => total + (words?.text.length ?? 0), 0));
  expect(Math.max(...lengths())).toBeLessThanOrEqual(200_000);
  expect(messages[0]?.rows.at(-1)?.words?.text).toBe(`99 ${long}`.trim());
  const tellAll = () => {
    for (const [index, words] of [...document.querySelectorAll('.ygicle')].entries()) words.textContent = `${index} ${performance.now()} ${long}`;
  };
  const started = performance.now();
  for (let look = 1; look <= 3; look++) {
    tellAll();
    await expect.poll(() => messages.length).toBe(1 + look);
  }
  const seconds = (performance.now() - started) / 1000;
  expect(
    lengths()
      .slice(1)
      .reduce((total, length) => total + length, 0),
  ).toBeLessThanOrEqual((1 + seconds) * 400_000);
});

test('three hours of talk are reported completely, however long the rows are', () => {
  const words = 'word '.repeat(5400).trim();
  setRegion(rowOf('Nadia', words), rowOf('Owen', 'Oh?'), rowOf('Nadia', words), rowOf('Owen', words));
  watch();
  expect(messages[0]?.rows.map(({ words: told }) => told?.text)).toEqual([words, 'Oh?', words, words]);
});
