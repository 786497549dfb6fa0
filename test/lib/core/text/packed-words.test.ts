import { expect, test } from 'vitest';
import { foldText, matchQuery, matchWords } from '@/lib/core/text/fold';
import { markGroups, packWords } from '@/lib/core/text/packed-words';
import { fc } from '../../../setup/properties.ts';

const groups = 6;

const markedBy = (texts: readonly (readonly [number, string])[], part: string, count = groups) => {
  const marks = new Uint8Array(count);
  markGroups(packWords(texts.map(([group, text]) => ({ group, folded: foldText(text) }))), part, marks);
  return [...marks].flatMap((mark, group) => (mark === 1 ? [group] : []));
};

test('a part of a word marks each group with a text that contains it', () => {
  const texts = [
    [0, 'named the queue'],
    [1, 'queues\tand caches'],
    [0, 'said que'],
    [3, 'a cache'],
  ] as const;
  expect(markedBy(texts, 'que')).toEqual([0, 1]);
  expect(markedBy(texts, 'ache')).toEqual([1, 3]);
  expect(markedBy(texts, 'equeue')).toEqual([]);
  expect(markedBy(texts, 'a')).toEqual([0, 1, 3]);
  expect(markedBy([], 'a')).toEqual([]);
  expect(markedBy([[2, ' \n ']], 'a')).toEqual([]);
});

test('groups beyond 65,535 keep their numbers', () => {
  expect(
    markedBy(
      [
        [70_000, 'far'],
        [4464, 'near'],
      ],
      'far',
      70_001,
    ),
  ).toEqual([70_000]);
});

const pieces = [
  'a',
  'b',
  'ab',
  'é',
  'Ł',
  'İ',
  'Σ',
  '.',
  '障害',
  '原因',
  'の',
  'ข้าว',
  'が',
  '\u0301',
  '\u0644',
  '\u00a0',
  ' ',
  ' ',
  '\n',
  '\u2028',
] as const;
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((all) => all.join(''));
/** Whether a group is found when batches of texts are packed one by one. */
const isFoundPacked = (batches: readonly (readonly (readonly [number, string])[])[], group: number, query: string, head: string) =>
  matchQuery(query)((word) => head.includes(word) || batches.some((texts) => markedBy(texts, word).includes(group)));

const grouped = fc.tuple(fc.nat(groups - 1), text);
const batches = fc.array(fc.array(grouped));

test('a search in packed words finds the groups that a search in their whole texts finds', async () => {
  const isAlike = fc.property(batches, text, text, (all, query, head) => {
    for (let group = 0; group < groups; group++) {
      const own = all.flat().flatMap(([of, words]) => (of === group ? [words] : []));
      expect(isFoundPacked(all, group, query, foldText(head))).toBe(matchWords(query)(foldText(head), foldText(own.join('\n'))));
    }
  });
  await fc.assert(isAlike, { numRuns: 500 });
});
