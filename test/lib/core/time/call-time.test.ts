import { expect, test } from 'vitest';
import { callTime, formatCallTime, parseCallTime } from '@/lib/core/time/call-time';

test.each([
  [5000, 1000, 4000],
  [1000, 1000, 0],
  [500, 1000, 0],
])('what was recorded at %i of a call that began at %i is at %i', (recordedAt, startedAt, at) => {
  expect(callTime(recordedAt, startedAt)).toBe(at);
});

test.each([
  [0, '00:00'],
  [999, '00:00'],
  [61_000, '01:01'],
  [3_599_999, '59:59'],
  [3_600_000, '60:00'],
  [4_385_000, '73:05'],
])('%i ms read %s', (milliseconds, text) => expect(formatCallTime(milliseconds)).toBe(text));

test.each([
  ['12:30', 750_000],
  [' 1:12:30 ', 4_350_000],
  ['120:05', 7_205_000],
  ['1:60', null],
  ['1', null],
  ['1:2:3:4', null],
  ['-1:00', null],
])('“%s” is %s ms', (text, milliseconds) => expect(parseCallTime(text)).toBe(milliseconds));
