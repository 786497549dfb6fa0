import { expect, test } from 'vitest';
import { makeReader, mannerOfSpeech, runsOfLetters, wordsAndPairs } from '@/lib/suggestions/features';
import { learn } from '@/lib/suggestions/learning/softmax';
import { learnTwo } from '@/lib/suggestions/learning/two-kinds';

const texts = ['cats purr softly', 'kittens purr', 'dogs bark loudly', 'puppies bark'];
const reader = makeReader(texts, [{ split: wordsAndPairs, share: 1 }]);
const learnPets = () =>
  learn(
    texts.map((text, index) => ({ features: reader.read(text), kind: index < 2 ? 0 : 1, weight: 1 })),
    2,
    reader.size,
  );

test('learning generalises to texts that share words with the examples', () => {
  expect(learnPets().shares(reader.read('it purrs'))[0]).toBeGreaterThan(0.6);
  expect(learnPets().shares(reader.read('it barks'))[1]).toBeGreaterThan(0.6);
});

test('a text without a known word has no prediction', () => {
  expect(reader.read('fish').places).toHaveLength(0);
  expect(learnPets().shares(reader.read('fish'))[0]).toBeCloseTo(0.5, 1);
});

test('the same examples give the same classifier', () => {
  expect(learnPets().shares(reader.read('a cat barks'))).toEqual(learnPets().shares(reader.read('a cat barks')));
});

test('a feature favours the class that it was learned for', () => {
  const features = reader.read('purr bark');
  const pulls = learnPets().pulls(features, 0);
  const named = new Map([...features.places].map((place, index) => [reader.nameOf(place), pulls[index] ?? 0]));
  expect(named.get('purr')).toBeGreaterThan(0);
  expect(named.get('bark')).toBeLessThan(0);
});

test('classes with few and with many examples have equal weight', () => {
  const rare = learnTwo([...Array.from({ length: 40 }, (_, index) => `common ${index}`), 'shared'], ['rare shared'], wordsAndPairs);
  expect(rare('rare')).toBeGreaterThan(0.5);
});

test('letter sequences match despite a misheard ending, and the features detect a question', () => {
  const heard = new Set(runsOfLetters('idempotency'));
  expect(runsOfLetters('idempotent').filter((run) => heard.has(run)).length).toBeGreaterThan(5);
  expect(mannerOfSpeech('could you repeat that?')).toEqual(expect.arrayContaining(['could you', 'asks true', 'longer false']));
});
