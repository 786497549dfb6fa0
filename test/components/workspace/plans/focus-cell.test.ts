import { expect, test } from 'vitest';
import { moveByCellKey } from '@/components/workspace/plans/page/focus-cell';

const size = { rows: 3, columns: 4 };
const from = (row: number, column: number, key: string, isRtl = false) => {
  const next = moveByCellKey({ row, column }, key, size, isRtl);
  return next === null ? null : [next.row, next.column];
};

test.each([
  ['ArrowDown', [2, 1]],
  ['ArrowUp', [0, 1]],
  ['ArrowLeft', [1, 0]],
  ['ArrowRight', [1, 2]],
  ['Home', [1, 0]],
  ['End', [1, 3]],
  ['PageUp', [0, 1]],
  ['PageDown', [2, 1]],
  ['a', null],
])('%s goes from the middle of the table to %o', (key, place) => {
  expect(from(1, 1, key)).toEqual(place);
});

test('a key stays within the table, and from right to left the arrows swap', () => {
  expect([from(2, 3, 'ArrowDown'), from(2, 3, 'ArrowRight'), from(0, 0, 'ArrowUp')]).toEqual([
    [2, 3],
    [2, 3],
    [0, 0],
  ]);
  expect([from(1, 1, 'ArrowLeft', true), from(1, 1, 'Home', true)]).toEqual([
    [1, 2],
    [1, 0],
  ]);
});
