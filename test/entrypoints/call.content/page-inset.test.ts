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

test('as long as no room is made the sheets of the page are not read', () => {
  const applyInset = makeInset();
  applyInset('');
  applyInset('');
  expect(read).toBe(0);
});

test('room is made by a sheet beside those of the page, which lays itself out again; a sheet that the page puts back goes again', () => {
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
