// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Guest } from '@/entrypoints/call.content/guest';
import type { Handlers } from '@/entrypoints/call.content/panel-frame';
import { watchFocus } from '@/entrypoints/watch/focus';

let stop = new AbortController();
let handlers: Handlers;
let posted: object[] = [];
let host: HTMLElement;

const chat = () => document.body.querySelector('input') ?? document.createElement('input');
const inPanel = () => document.activeElement === host;
const use = (typed: boolean) => handlers['keep-focus']?.({ type: 'keep-focus', keep: true, typed });

/** Has an element of the page take the focus, as the browser says it to the window. */
function take(): void {
  chat().focus();
  window.dispatchEvent(new Event('focus'));
}

/** Presses in the page, as a user or as a script does. */
function press(isTrusted: boolean): void {
  const event = new Event('pointerdown', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  chat().dispatchEvent(event);
}

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  posted = [];
  document.body.innerHTML = '<input>';
  host = document.createElement('div');
  host.tabIndex = 0;
  document.body.append(host);
  const nothing = () => undefined;
  handlers = {
    ready: nothing,
    close: nothing,
    leave: nothing,
    place: nothing,
    launcher: nothing,
    'focus-page': nothing,
    open: nothing,
    marked: nothing,
  };
  // An element in a shadow root has the focus where the page sees it at the host. The environment loads no frames.
  const root = {
    querySelector: () => host,
    get activeElement() {
      return inPanel() ? { localName: 'iframe' } : null;
    },
  };
  watchFocus({ open: true, root, post: (message: object) => posted.push(message) } as unknown as Guest, handlers, stop.signal);
  host.focus();
  use(true);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

test('focus taken by the page while the user types is restored', () => {
  take();
  expect(inPanel()).toBe(true);
});

test('a click of the user moves the focus out, however long the page handles it', () => {
  press(true);
  chat().focus();
  vi.advanceTimersByTime(60_000);
  use(true);
  window.dispatchEvent(new Event('focus'));
  handlers['focus-lost']?.({ type: 'focus-lost' });
  expect(inPanel()).toBe(false);
});

test('a key of the user moves the focus out, however long the browser takes', () => {
  handlers['release-focus']?.({ type: 'release-focus' });
  vi.advanceTimersByTime(60_000);
  take();
  expect(inPanel()).toBe(false);
});

test('a key that is reported after the focus was restored moves it where the key led', () => {
  take();
  expect(inPanel()).toBe(true);
  vi.advanceTimersByTime(60_000);
  handlers['release-focus']?.({ type: 'release-focus' });
  expect(inPanel()).toBe(false);
});

test('a key that is reported after the panel was used again moves the focus to no earlier field of the page', () => {
  take();
  use(false);
  handlers['release-focus']?.({ type: 'release-focus' });
  expect(inPanel()).toBe(true);
});

test.each([
  ['a key', () => handlers['release-focus']?.({ type: 'release-focus' })],
  ['a press', () => press(true)],
])('what the page takes comes back once the panel was used after %s', (_name, lead) => {
  lead();
  use(false);
  take();
  expect(inPanel()).toBe(true);
});

test('a click that moved no focus, and a scripted one, do not justify a later focus change', () => {
  press(true);
  vi.advanceTimersByTime(1000);
  take();
  expect(inPanel()).toBe(true);
  press(false);
  take();
  expect(inPanel()).toBe(true);
});

test('a page that takes the focus repeatedly, however slowly, is reported; typing resets the count', () => {
  const takeSlowly = () => {
    vi.advanceTimersByTime(5000);
    take();
    use(false);
  };
  for (let times = 0; times < 20; times++) takeSlowly();
  use(true);
  for (let times = 0; times < 20; times++) takeSlowly();
  expect(posted).toEqual([]);
  takeSlowly();
  expect(posted).toEqual([{ type: 'focus-taken' }]);
});
