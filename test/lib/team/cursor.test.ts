import { expect, test } from 'vitest';
import { askedAfter, findUnseen, moveCursor, noCursor, overlapRows } from '@/lib/team/cursor';

const row = (number: number) => ({ key: `k${number}`, number });
const rows = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => row(from + index));

test('a device that has seen fewer rows than the overlap asks for all', () => {
  expect(askedAfter(noCursor)).toBe(0);
  expect(askedAfter(moveCursor(noCursor, rows(5, 10)))).toBe(0);
});

test('a device asks again for its newest thousand rows, from the oldest of them on', () => {
  const cursor = moveCursor(noCursor, rows(1, 3 * overlapRows));
  expect(cursor.recent).toHaveLength(overlapRows);
  expect(askedAfter(cursor)).toBe(2 * overlapRows);
});

test('a row that became visible late is new, and one that is met again is not', () => {
  const cursor = moveCursor(noCursor, [...rows(1, 5), ...rows(7, 9)]);
  expect(findUnseen(cursor, rows(4, 10))).toEqual([row(6), row(10)]);
});

test('a row that has changed is new under its new number', () => {
  const cursor = moveCursor(noCursor, rows(1, 5));
  const changed = { key: 'k2', number: 9 };
  expect(findUnseen(cursor, [row(1), changed])).toEqual([changed]);
  expect(moveCursor(cursor, [changed]).recent.map(({ number }) => number)).toEqual([1, 3, 4, 5, 9]);
});
