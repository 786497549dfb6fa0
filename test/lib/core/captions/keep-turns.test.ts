import { expect, test } from 'vitest';
import { keepTurns } from '@/lib/core/captions/keep-turns';
import type { CaptionTurn } from '@/lib/core/captions/turn';

const turn = (id: string, text: string, more: Partial<CaptionTurn> = {}): CaptionTurn => ({
  id,
  interviewId: 'i',
  at: 1,
  until: 2,
  speaker: 'Grace',
  text,
  ...more,
});

test('an unchanged turn stays the object it was, and the stored order counts', () => {
  const known = [turn('a', 'I led it.'), turn('b', 'Alone?')];
  const kept = keepTurns(known, [turn('b', 'Alone?'), turn('a', 'I led it.'), turn('c', 'Yes.')]);
  expect(kept.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect(kept[0]).toBe(known[1]);
  expect(kept[1]).toBe(known[0]);
});

test.each<[string, Partial<CaptionTurn>]>([
  ['words', { text: 'I led it all.' }],
  ['speaker', { speaker: 'Ivo' }],
  ['beginning', { at: 0 }],
  ['end', { until: 3 }],
  ['interview', { interviewId: 'other' }],
])('a turn whose %s changed is the stored one', (_what, change) => {
  const stored = turn('a', 'I led it.', change);
  expect(keepTurns([turn('a', 'I led it.')], [stored])[0]).toBe(stored);
});

test('a turn that is stored no more is gone', () => {
  expect(keepTurns([turn('a', 'I led it.')], [])).toEqual([]);
});
