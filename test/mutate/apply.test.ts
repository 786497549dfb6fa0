import { expect, test } from 'vitest';
import { breakText } from './apply.ts';

const one = { name: 'at least is more than', before: 'a >= b', after: 'a > b' };

test.each([
  ['stands there once', 'if (a >= b) return;', 'if (a > b) return;'],
  ['does not stand there', 'if (a > b) return;', null],
  ['stands there twice', 'a >= b || a >= b', null],
])('a break whose text %s', (_what, text, broken) => expect(breakText(text, one)).toBe(broken));

test('a break is inserted literally, even with special characters of replacements', () => {
  expect(breakText('call(x)', { name: '', before: 'x', after: '$&$1`' })).toBe('call($&$1`)');
});
