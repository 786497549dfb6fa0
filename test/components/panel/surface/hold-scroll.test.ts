// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { makeScrollHold } from '@/components/panel/surface/hold-scroll';

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  stop = new AbortController();
  document.body.replaceChildren();
});

/** A panel whose dimensions are scrolled to 90 of their pixels; `height` is how many of them are shown. */
function makePanel(height: number) {
  document.body.innerHTML = '<div data-part="panel"><main data-part="scroll"></main></div>';
  const list = document.querySelector('main');
  if (list === null) throw new Error('Expected the dimensions, found none.');
  let shown = height;
  const show = (next: number) => {
    shown = next;
  };
  Object.defineProperty(list, 'clientHeight', { get: () => shown });
  list.scrollTop = 90;
  return { list, show };
}
/** The window is resized, and the browser has adjusted the list's scroll position. */
function resizeTo(list: Element, top: number): void {
  list.scrollTop = top;
  window.dispatchEvent(new Event('resize'));
}

test('the dimensions keep their scroll position through every size on the way to another surface', () => {
  const hold = makeScrollHold(stop.signal);
  hold();
  const { list, show } = makePanel(500);
  hold();
  resizeTo(list, 40);
  expect(list.scrollTop).toBe(90);
  show(0);
  hold();
  show(500);
  resizeTo(list, 102);
  expect(list.scrollTop).toBe(90);
});

test('scrolling by the user changes the kept position, a list that became too short does not', () => {
  const hold = makeScrollHold(stop.signal);
  const { list } = makePanel(500);
  hold();
  list.scrollTop = 20;
  list.dispatchEvent(new Event('scroll'));
  resizeTo(list, 20);
  expect(list.scrollTop).toBe(90);
  Object.defineProperty(list, 'scrollHeight', { value: 2000 });
  list.scrollTop = 20;
  list.dispatchEvent(new Event('scroll'));
  resizeTo(list, 20);
  expect(list.scrollTop).toBe(20);
});

test('keys elsewhere keep the position, and a change of size alone is the browser’s matter', () => {
  const hold = makeScrollHold(stop.signal);
  const { list } = makePanel(500);
  resizeTo(list, 80);
  expect(list.scrollTop).toBe(80);
  hold();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
  resizeTo(list, 40);
  expect(list.scrollTop).toBe(80);
});
