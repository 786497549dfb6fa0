import { expect, test } from 'vitest';
import { findNameForms } from '@/lib/core/names/find-name-forms';
import { namesLeft, replaceNames } from '@/lib/core/names/replace-names';
import { foldText } from '@/lib/core/text/fold';
import { fc } from '../../../setup/properties.ts';

const replaced = (text: string, name: string, by = 'the candidate') => replaceNames(text, [{ name, by }]);

test.each([
  ['Anna said so.', 'The candidate said so.'],
  ['I asked ANNA and anna.', 'I asked the candidate and the candidate.'],
  ["Anna’s test, anna's fix.", 'The candidate’s test, the candidate’s fix.'],
  ['Annas Test, Anny kod', 'The candidate Test, the candidate kod'],
  ['A\u0301nna and Ánna', 'The candidate and the candidate'],
  ['anna_tests and fromAnnaOnly', 'the candidate_tests and fromthe candidateOnly'],
  ['Annabel, banana, Susanna, Hannah and annals', 'Annabel, banana, Susanna, Hannah and annals'],
])('%s', (text, expected) => {
  expect(replaced(text, 'Anna').toLowerCase()).toBe(expected.toLowerCase());
});

test('a replacement fits its place: one article, a capital at the beginning, and what companies put behind their names', () => {
  expect(replaced('The Acme team. Acme GmbH paid. At Acme, Inc. we left.', 'Acme', 'a company')).toBe(
    'The company team. A company paid. At a company. we left.',
  );
  expect(replaced('Berliner Firmen', 'Berlin', 'a city')).toBe('A city Firmen');
  expect(replaced('O’Brien’s and OBrien', 'O’Brien', 'a colleague')).toBe('A colleague’s and a colleague');
  expect(replaced('“It broke.” Anna’s test found it.', 'Anna')).toBe('“It broke.” The candidate’s test found it.');
  expect(replaced('王小明说', '王小明', '候选人')).toBe('候选人说');
});

test('names that overlap are replaced together', () => {
  const both = [
    { name: 'Anna Schmidt', by: 'the candidate' },
    { name: 'Schmidt Bau', by: 'a company' },
  ];
  expect(replaceNames('It was Anna Schmidt Bau who won.', both)).toBe('It was the candidate who won.');
});

const syllables = fc.constantFrom('Zby', 'Qua', 'Łęx', 'Özü', 'Xan', 'Ňuj', 'Vké', 'Jöq');
/** Names of letters that occur in no other word of the texts. */
const word = fc.array(syllables, { minLength: 2, maxLength: 3 }).map((parts) => parts.join('').replace(/^./u, (letter) => letter.toUpperCase()));
const name = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.map((one) => one[0] + one.slice(1).toLowerCase()).join(' '));

/** The ways in which a name is written. */
const forms: readonly ((name: string) => string)[] = [
  (one) => one,
  (one) => one.toLowerCase(),
  (one) => one.toUpperCase(),
  (one) => foldText(one),
  (one) => one.normalize('NFD'),
  (one) => `${one}’s`,
  (one) => `${one}'s`,
  (one) => `${one}s`,
  (one) => `${one.toUpperCase()}'S`,
  (one) => `${one}owi`,
  (one) => `${one}en`,
  (one) => one.replace(' ', '-'),
  (one) => `${foldText(one).replace(' ', '.')}_table`,
  (one) => `get${one.replace(' ', '')}Data`,
  (one) => `(${one})`,
  (one) => `${one}, Inc.`,
];
const between = fc.constantFrom(' said at the ', '. Then ', ', and ', '\n', ' of the team; ', ' – ');

const texts = fc
  .array(name, { minLength: 1, maxLength: 4 })
  .chain((names) =>
    fc
      .array(fc.record({ name: fc.constantFrom(...names), form: fc.constantFrom(...forms), next: between }), { minLength: 1, maxLength: 12 })
      .map((parts) => ({ names, text: parts.map((part) => `we met ${part.form(part.name)}${part.next}`).join('') })),
  );

test('no name that is replaced remains in any form: case, accents, possessive, endings, or joined with other words', async () => {
  await fc.assert(
    fc.property(texts, ({ names, text }) => {
      const after = replaceNames(
        text,
        names.map((one, at) => ({ name: one, by: ['the candidate', 'a company', 'a colleague', 'a city'][at] ?? 'it' })),
      );
      const plain = foldText(after).replaceAll(/[^\p{L}\p{N}]/gu, '');
      for (const one of names) expect(plain).not.toContain(foldText(one).replaceAll(' ', ''));
      expect(namesLeft(after, names)).toEqual([]);
      expect(after.split('we met').length).toBe(text.split('we met').length);
    }),
    { numRuns: 150 },
  );
});

test('a text without the name stays as it is, and every form that is found holds the letters of the name', async () => {
  await fc.assert(
    fc.property(fc.lorem({ maxCount: 30 }), name, (text, one) => {
      expect(replaceNames(text, [{ name: one, by: 'nobody' }])).toBe(text);
    }),
  );
  expect(findNameForms('', 'Anna')).toEqual([]);
  expect(findNameForms('Anna', '…')).toEqual([]);
});
