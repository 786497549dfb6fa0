import { expect, test } from 'vitest';
import { parseJson } from '@/lib/core/text/parse-json';

test.each([
  ['{"a": [1]}', { a: [1] }],
  ['null', null],
  ['', undefined],
  ['{', undefined],
  ['<html>', undefined],
])('%j holds %j', (text, value) => {
  expect(parseJson(text)).toEqual(value);
});
