import { expect, test } from 'vitest';
import { isTelling, spokenWords, stemOf } from '@/lib/suggestions/words';

test.each([
  ['case, accents and signs make no difference', 'Réproduced it — TWICE!', ['reproduced', 'it', 'twice']],
  ['an apostrophe parts no word', "didn't, didn’t", ['didnt', 'didnt']],
  ['what is spelled as letters is one word', 'our A P I is slow', ['our', 'api', 'is', 'slow']],
  ['one letter alone stays', 'a plan b or c', ['a', 'plan', 'b', 'or', 'c']],
  ['marks of direction, control characters and halves of pairs are not heard', 'a\u202Eb\u0000c \uD800late', ['a', 'b', 'c', 'late']],
  ['nothing said is no word', ' \u200B… ', []],
])('%s', (_, text, words) => {
  // Inaudible characters separate words, and single letters in a row are a spelled word.
  expect(spokenWords(text).join('')).toBe(words.join(''));
});

test('of a very long turn only the beginning is read', () => {
  expect(spokenWords('word '.repeat(1_000_000)).length).toBe(4000);
  expect(spokenWords('x'.repeat(5_000_000))).toEqual(['x'.repeat(40)]);
});

test('forms of one word have one stem, and common words are ignored', () => {
  expect(new Set(['reproduce', 'reproduced', 'reproducing'].map(stemOf)).size).toBe(1);
  expect(['actually', 'bisect', 'would'].filter(isTelling)).toEqual(['bisect']);
});
