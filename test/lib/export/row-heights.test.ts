import { expect, test } from 'vitest';
import { numberCell, textCell } from '@/lib/export/excel/cells';
import { fitHeight } from '@/lib/export/excel/row-heights';

const heightsOf = (texts: readonly string[], widths: readonly number[]) =>
  fitHeight(
    texts.map((text) => textCell(text)),
    widths,
  ).map((cell) => (cell !== null && typeof cell === 'object' && 'height' in cell ? cell.height : null));

test('a row whose texts fit keeps its height', () => {
  const row = [textCell('short'), null, numberCell(4)];
  expect(fitHeight(row, [20, 8, 8])).toBe(row);
});

test.each([
  ['words that break', 'Anastasia Constantinopoulou-Schmidt', 45],
  ['a word longer than the column', 'a'.repeat(50), 45],
  ['paragraphs and an empty line', 'One.\n\nTwo.', 45],
  ['letters twice as wide', '她解释了垃圾回收没有准备', 30],
  ['more than a row can have', 'many words '.repeat(400), 409],
])('a row is as high as its longest text: %s', (_what, text, height) => {
  expect(heightsOf(['short', text], [20, 20])).toEqual([height, height]);
});

test('empty cells and numbers stay what they are', () => {
  const [text, none, number] = fitHeight([textCell('a b c d'), null, numberCell(4)], [2, 8, 8]);
  expect(text).toMatchObject({ value: 'a b c d', height: 60 });
  expect(none).toBeNull();
  expect(number).toMatchObject({ value: 4, height: 60 });
});
