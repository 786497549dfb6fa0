// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { makeInset } from '@/entrypoints/call.content/page-inset';

let read = 0;
let sheets: readonly CSSStyleSheet[] = [];
Object.defineProperty(document, 'adoptedStyleSheets', {
  configurable: true,
  get: () => {
    read += 1;
    return sheets;
  },
  set: (next: readonly CSSStyleSheet[]) => {
    sheets = next;
  },
});
afterEach(() => {
  read = 0;
  sheets = [];
});

test("the page's style sheets are not read until the page is narrowed", () => {
  const applyInset = makeInset();
  applyInset('');
  applyInset('');
  expect(read).toBe(0);
});

test('the page is narrowed by an extra style sheet and gets a resize event; a sheet that the page puts back is removed again', () => {
  const own = new CSSStyleSheet();
  sheets = [own];
  const resized = vi.fn();
  addEventListener('resize', resized);
  const applyInset = makeInset();
  applyInset('body { width: 100px }');
  expect(sheets).toEqual([own, expect.any(CSSStyleSheet)]);
  const withRoom = sheets;
  applyInset('');
  expect(sheets).toEqual([own]);
  sheets = withRoom;
  applyInset('');
  expect(sheets).toEqual([own]);
  expect(resized).toHaveBeenCalledTimes(3);
});
