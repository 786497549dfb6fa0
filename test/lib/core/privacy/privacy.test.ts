import { expect, test } from 'vitest';
import { toggleChosen } from '@/lib/core/privacy/choose';
import { makeReceipt, receiptSchema } from '@/lib/core/privacy/receipt';
import { dueBefore, lastActivity } from '@/lib/core/privacy/retention';

const matches = [
  { id: 'a', applicationId: 'one' },
  { id: 'b', applicationId: 'one' },
  { id: 'c', applicationId: null },
  { id: 'd', applicationId: null },
];

test.each<[string, readonly string[], string, readonly string[]]>([
  ['one of an application brings the others of it', [], 'a', ['a', 'b']],
  ['one without an application brings no other, whatever its name', [], 'c', ['c']],
  ['one that is chosen is taken away alone', ['a', 'b', 'c'], 'a', ['b', 'c']],
])('%s', (_name, chosen, id, expected) => {
  expect([...toggleChosen(matches, new Set(chosen), id)].toSorted()).toEqual(expected);
});

test('the last activity is the latest of an interview’s times', () => {
  expect(lastActivity({ startedAt: 1, endedAt: null, finishedAt: null, changedAt: null })).toBe(1);
  expect(lastActivity({ startedAt: 1, endedAt: 5, finishedAt: 3, changedAt: 4 })).toBe(5);
  expect(lastActivity({ startedAt: 1, endedAt: 5, finishedAt: 3, changedAt: 9 })).toBe(9);
});

test('an interview is due for deletion after a number of days, and never if everything is kept', () => {
  expect(dueBefore(365, 366 * 86_400_000)).toBe(86_400_000);
  expect(dueBefore(null, 5)).toBeNull();
});

test('a receipt contains counts, a time and an id, and nothing else', () => {
  const receipt = makeReceipt({ notes: 3 }, 'r', 0);
  expect(receiptSchema.parse(receipt)).toEqual({ format: 'plumbline-erasure/1', id: 'r', erasedAt: '1970-01-01T00:00:00.000Z', rows: { notes: 3 } });
});
