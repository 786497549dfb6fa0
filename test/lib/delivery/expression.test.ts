import { expect, test } from 'vitest';
import { evaluateTemplate, readExpression } from '@/lib/delivery/expression';
import { sayingOne } from '../../setup/saying.ts';
import { finish } from './destinations/attempt.ts';

const envelope = finish([4, 4]);
const make = (expression: string | null) => evaluateTemplate(envelope, expression);

test('without an expression the scorecard goes as it is', async () => {
  expect(await make(null)).toEqual({ ok: true, value: JSON.stringify(envelope) });
  expect(readExpression({ expression: ' \n' })).toBeNull();
});

test('an expression shapes the body', async () => {
  const expression = '{ "who": data.candidate.name, "scores": data.ratings[score != null].score }';
  expect(await make(expression)).toEqual({ ok: true, value: '{"who":"Grace Hopper","scores":[4,4]}' });
});

test.each([
  ['{ "who": ', 'The expression failed at character'],
  ['$nothing()', 'The expression failed'],
  ['data.nobody', 'yields nothing for this scorecard'],
  ['$error("no")', 'no'],
])('%s is explained', async (expression, words) => {
  expect(await make(expression)).toMatchObject({ ok: false, reason: sayingOne(words) });
});

test('an empty result shows how to keep a list', async () => {
  expect(await make('data.notes[stance = "no such"].text')).toMatchObject({ ok: false, reason: sayingOne('put [ ] around it') });
  expect(await make('[data.notes[stance = "no such"].text]')).toEqual({ ok: true, value: '[]' });
});

test.each([
  ['{ "mean": 1/0 }', '“mean” is an infinite number'],
  ['{ "mean": -1/0 }', '“mean” is an infinite number'],
  ['{ "list": [1, 0/0] }', '“1” is not a number (NaN)'],
  ['1/0', 'the whole is an infinite number'],
  ['{ "f": function($x) { $x } }', '“f” is a function'],
  ['{ "f": $sum }', '“f” is a function'],
])('%s is refused in words, instead of arriving as null', async (expression, words) => {
  expect(await make(expression)).toMatchObject({ ok: false, reason: sayingOne(words) });
});

test('base64 is encoded and decoded, one byte per character, and other characters are an error', async () => {
  expect(await make('{ "to": $base64encode("Søren:pw"), "from": $base64decode("U/hyZW46cHc=") }')).toEqual({
    ok: true,
    value: JSON.stringify({ to: btoa('Søren:pw'), from: 'Søren:pw' }),
  });
  expect(await make('data.candidate.name.$base64encode()')).toEqual({ ok: true, value: JSON.stringify(btoa('Grace Hopper')) });
  expect(await make('[$base64encode(data.nobody)]')).toEqual({ ok: true, value: '[]' });
  expect(await make('$base64encode("王")')).toMatchObject({ ok: false, reason: sayingOne('beyond U+00FF') });
  expect(await make('$base64decode("*")')).toMatchObject({ ok: false, reason: sayingOne('not base64') });
});

const hungry: readonly (readonly [string, string])[] = [
  ['recursion without end', '($f := function($x) { $f($x + 1) + 1 }; $f(0))'],
  ['a loop without end', '($f := function($x) { $f($x + 1) }; $f(0))'],
  ['a regular expression that goes back and forth', '$match("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", /^(a+)+$/)'],
  ['ten million numbers', '$sum([1..10000000])'],
  ['numbers times numbers', '[1..90000].([1..90000])'],
  ['a list that doubles', '$reduce([1..60], function($a, $i) { $append($a, $a) }, [1])'],
  ['a text that doubles', '$reduce([1..60], function($a, $i) { $a & $a }, "x")'],
  ['a graph that unfolds', '$reduce([1..60], function($a, $i) { { "l": $a, "r": $a } }, {})'],
  ['more text than a body may have', '$join([1..90000].("0123456789012345678901234567890123456789"))'],
];
test.each(hungry)('%s is stopped, and the page goes on meanwhile', async (_name, expression) => {
  let turns = 0;
  const clock = setInterval(() => {
    turns += 1;
  }, 5);
  const began = Date.now();
  const made = await make(expression);
  clearInterval(clock);
  expect(made).toMatchObject({ ok: false, reason: sayingOne(/^The expression/) });
  expect(turns).toBeGreaterThan(Math.min(2, (Date.now() - began) / 50));
});
