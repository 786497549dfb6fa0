import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { linesSaid, untilNextLine } from '@/lib/core/practice/talk';
import { createTalk } from '@/lib/state/practice/talk';
import { practiceAnswer } from '@/lib/text/practice/practice';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each([
  [0, 1, 7500],
  [7499, 1, 1],
  [7500, 2, 7500],
  [14_999, 2, 1],
  [15_000, 3, null],
  [99_000, 3, null],
])('after %i ms of three lines %i are said, and the next comes in %s ms', (elapsed, said, wait) => {
  expect(linesSaid(elapsed, 3)).toBe(said);
  expect(untilNextLine(elapsed, 3)).toBe(wait);
});

test('the answer takes about a minute', () => {
  const talk = createTalk(practiceAnswer.length, Date.now);
  talk.resume();
  vi.advanceTimersByTime(45_000);
  expect(talk.isTalking.value).toBe(true);
  vi.advanceTimersByTime(15_000);
  expect([talk.said.value, talk.isTalking.value]).toEqual([practiceAnswer.length, false]);
});

test('a paused talk stops, and continues where it was', () => {
  const talk = createTalk(3, Date.now);
  expect(talk.said.value).toBe(0);
  talk.resume();
  vi.advanceTimersByTime(5000);
  talk.pause();
  vi.advanceTimersByTime(60_000);
  expect([talk.said.value, talk.isTalking.value]).toEqual([1, false]);
  talk.resume();
  talk.resume();
  vi.advanceTimersByTime(2499);
  expect(talk.said.value).toBe(1);
  vi.advanceTimersByTime(1);
  expect(talk.said.value).toBe(2);
  talk.rewind();
  vi.advanceTimersByTime(60_000);
  expect([talk.said.value, talk.isTalking.value]).toEqual([0, false]);
});
