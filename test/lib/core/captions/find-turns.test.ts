import { expect, test } from 'vitest';
import { findTurns } from '@/lib/core/captions/find-turns';

const turns = [
  ['Zoë', 'I bisected the commits.'],
  ['You', 'And the índex?'],
  ['Zoë', 'The index was gone.'],
].map(([speaker = '', text = ''], at) => ({ id: String(at), interviewId: 'i', at, until: at, speaker, text }));

test.each<[query: string, found: readonly string[]]>([
  ['', ['0', '1', '2']],
  ['  ', ['0', '1', '2']],
  ['INDEX', ['1', '2']],
  ['zoe index', ['2']],
  ['commits bisected', ['0']],
  ['nothing', []],
])('a search for “%s” finds the turns that hold its words', (query, found) => {
  expect(findTurns(turns, query).map(({ id }) => id)).toEqual(found);
});

test('a corrected turn is found by its new words only', () => {
  const [first, ...rest] = turns;
  if (first === undefined) throw new Error('Expected a turn.');
  findTurns(turns, 'commits');
  const corrected = [{ ...first, text: 'I bisected the committee.' }, ...rest];
  expect(findTurns(corrected, 'commits')).toEqual([]);
  expect(findTurns(corrected, 'committee').map(({ id }) => id)).toEqual(['0']);
});
