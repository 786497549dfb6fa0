import { expect, test } from 'vitest';
import { applySelection, noSelection, readSelectionKey, type Selection, type SelectionAction } from '@/lib/state/interviews/list/selection';

const ids = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
const press = (from: Selection, ...keys: readonly string[]) =>
  keys.reduce((selection, pressed) => {
    const parts = pressed.split('+');
    const key = parts.at(-1) ?? '';
    const [shiftKey, ctrlKey] = [parts.includes('Shift'), parts.includes('Control')];
    const act = readSelectionKey({ key, shiftKey, ctrlKey, metaKey: false, altKey: false }, selection.current ?? 'a');
    return typeof act === 'object' && act !== null ? applySelection(selection, act, ids) : selection;
  }, from);
const at = (current: string): Selection => ({ ...noSelection, current, anchor: current });
const told = ({ current, chosen }: Selection) => `${current}: ${[...chosen].sort().join('')}`;

test.each<[string, readonly string[], string]>([
  ['a', ['ArrowDown'], 'b: '],
  ['a', ['ArrowUp'], 'a: '],
  ['z', ['ArrowDown'], 'z: '],
  ['c', ['PageDown'], 'm: '],
  ['c', ['PageUp'], 'a: '],
  ['c', ['End'], 'z: '],
  ['c', ['Home'], 'a: '],
  ['c', [' '], 'c: c'],
  ['c', [' ', ' '], 'c: '],
  ['c', [' ', 'ArrowDown', 'ArrowDown', ' '], 'e: ce'],
  ['c', ['Shift+ArrowDown', 'Shift+ArrowDown'], 'e: cde'],
  ['c', ['Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowUp', 'Shift+ArrowUp', 'Shift+ArrowUp'], 'b: bc'],
  ['c', [' ', 'ArrowDown', 'ArrowDown', 'Shift+ '], 'e: e'],
  ['w', ['Shift+End'], 'z: wxyz'],
  ['c', ['Control+a'], `c: ${ids.join('')}`],
  ['c', ['Control+a', 'Escape'], 'c: '],
  ['c', ['Control+ArrowDown'], 'c: '],
])('from %s the keys %j give %s', (from, keys, expected) => {
  expect(told(press(at(from), ...keys))).toBe(expected);
});

test('Shift and a press select the range from its start', () => {
  const first = applySelection(noSelection, { kind: 'toggle', id: 'd' }, ids);
  expect(told(applySelection(first, { kind: 'extend', id: 'g' }, ids))).toBe('g: defg');
});

test('if the current row is no longer listed, keys move to the first or the last', () => {
  const moved = (step: 'next' | 'last'): SelectionAction => ({ kind: 'move', step, extend: false });
  expect(told(applySelection(at('gone'), moved('next'), ids))).toBe('a: ');
  expect(told(applySelection(at('gone'), moved('last'), ids))).toBe('z: ');
  expect(applySelection(at('gone'), moved('next'), []).current).toBe('gone');
});

test('Enter opens, Delete deletes, and keys with Alt mean nothing here', () => {
  const key = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
  expect([readSelectionKey({ ...key, key: 'Enter' }, 'a'), readSelectionKey({ ...key, key: 'Delete' }, 'a')]).toEqual(['open', 'delete']);
  expect(readSelectionKey({ ...key, key: 'ArrowLeft', altKey: true }, 'a')).toBeNull();
});
