import { expect, test } from 'vitest';
import { insertText } from '@/lib/core/text/insert-text';

test.each([
  ['', 0, 'careful', 7],
  ['Good.', 5, 'Good. careful', 13],
  ['Good. ', 6, 'Good. careful', 13],
  ['Good.\n', 6, 'Good.\ncareful', 13],
  ['ab', 1, 'a careful b', 9],
  ['a b', 1, 'a careful b', 9],
])('text inserted in %j at %i is separated from its neighbours by spaces', (text, at, expected, end) => {
  expect(insertText(text, at, 'careful')).toEqual({ text: expected, end });
});
