// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepFocus } from '@/components/panel/surface/keep-focus';

let stop = new AbortController();
let posted: object[] = [];

const field = () => document.body.querySelector('textarea') ?? document.createElement('textarea');

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  posted = [];
  document.body.innerHTML = '<textarea></textarea><input value="words"><button>Save</button>';
  keepFocus((message) => posted.push(message), stop.signal);
  field().focus();
  field().value = 'a private';
  field().dispatchEvent(new InputEvent('input', { bubbles: true }));
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** Presses a key as a user does: the browser's own events are trusted. */
function press(key: string): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  field().dispatchEvent(event);
}

const keep = { type: 'keep-focus', keep: true, typed: false };

const type = () => field().dispatchEvent(new InputEvent('input', { bubbles: true }));
const typed = { ...keep, typed: true };

test('typing in a field keeps the focus there, and is reported four times a second', () => {
  expect(posted).toEqual([typed]);
  for (let times = 0; times < 10; times++) {
    vi.advanceTimersByTime(55);
    type();
  }
  expect(posted).toEqual([typed, typed, typed]);
});

test('typing is reported at once after the panel has got the focus again', () => {
  posted = [];
  window.dispatchEvent(new Event('focus'));
  type();
  expect(posted).toEqual([keep, typed]);
});

test.each(['Tab', 'F6'])('%s releases the focus until the panel is used again, however long that takes', (key) => {
  posted = [];
  press(key);
  vi.advanceTimersByTime(60_000);
  expect(posted).toEqual([{ type: 'release-focus' }]);
  document.querySelector('input')?.focus();
  expect(posted).toEqual([{ type: 'release-focus' }, keep]);
});

test('a key that the panel uses itself keeps the focus at once', () => {
  field().addEventListener('keydown', (event) => event.preventDefault());
  posted = [];
  press('Tab');
  vi.advanceTimersByTime(0);
  expect(posted).toEqual([{ type: 'release-focus' }, keep]);
});

test('a scripted key, and a key that moves no focus, do not release it', () => {
  posted = [];
  field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
  press('a');
  vi.advanceTimersByTime(60_000);
  expect(posted).toEqual([]);
});

test('a field without words lets the focus go, and says so once', () => {
  posted = [];
  field().value = ' ';
  for (let times = 0; times < 2; times++) field().dispatchEvent(new InputEvent('input', { bubbles: true }));
  expect(posted).toEqual([{ type: 'keep-focus', keep: false, typed: true }]);
});
