import { expect, test } from 'vitest';
import { because } from '@/lib/core/reasons';
import { judgesThePerson, judgingWords } from '@/lib/core/rubric/anchor-quality';
import { addDimension, changeAnchor, changeDimension, removeDimension, setCountRule } from '@/lib/core/rubric/edit-rubric';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { findAdvice } from '@/lib/core/rubric/rubric-advice';
import { builtInRubrics } from '@/lib/rubrics/built-in';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { describeAdvice, describeAdviceHere } from '@/lib/text/rubrics/quality';

const ofSize = (size: number): Rubric => {
  let grown = rubric;
  while (grown.dimensions.length > size) grown = removeDimension(grown, 0);
  while (grown.dimensions.length < size) grown = addDimension(grown);
  return grown;
};
const about = (given: Rubric, key: string) => findAdvice(given).filter(({ path }) => path.includes(key));

test('the built-in rubrics need no advice', async () => {
  for (const { load } of builtInRubrics) expect(findAdvice(await load())).toEqual([]);
});

test.each([
  [5, 'note'],
  [6, undefined],
  [8, undefined],
  [9, 'note'],
  [10, 'note'],
  [11, 'strong'],
])('%i dimensions: %s', (size, strength) => {
  expect(findAdvice(ofSize(size)).find(({ path }) => path.length === 1)?.strength).toBe(strength);
});

test('a missing anchor is named with its place', () => {
  expect(findAdvice(changeAnchor(rubric, 2, 'five', ' '))).toEqual([
    {
      path: ['dimensions', 2, 'anchors', 'five'],
      reason: because('anchor-missing', { name: 'Debugging & Troubleshooting', label: '5' }),
      strength: 'strong',
    },
  ]);
});

test('anchors that say nearly the same are named', () => {
  const same = changeAnchor(rubric, 0, 'five', 'Builds a feature alone, reaches for the standard library first, and seldom takes a statement back.');
  expect(about(same, 'four').map(({ reason }) => describeAdvice(reason))).toEqual([
    'Technical Knowledge: the anchors of 4 and 5 say nearly the same.',
  ]);
});

test('a word that judges the person is reported with a replacement', () => {
  const [advice] = findAdvice(changeAnchor(rubric, 0, 'four', 'Is a smart engineer.'));
  expect(advice && describeAdvice(advice.reason)).toBe(
    'Technical Knowledge: “smart” judges the person. It claims what somebody can do. Write what they did, with how much help, and what came of it.',
  );
  expect(advice && describeAdviceHere(advice.reason)).toMatch(/^“smart” judges the person\. /);
});

test('zero weights and a rule that nobody can meet are reported', () => {
  expect(about(changeDimension(rubric, 3, { weight: 0 }), 'weight')).toHaveLength(1);
  const none = { ...rubric, dimensions: rubric.dimensions.map((dimension) => ({ ...dimension, weight: 0 })) };
  expect(about(none, 'weight').map(({ strength }) => strength)).toEqual(['strong']);
  expect(about(setCountRule(rubric, { count: 9, score: 4 }), 'rules')).toHaveLength(1);
});

test('no word is listed twice, and each is found in a sentence', () => {
  const words = judgingWords.flatMap((group) => group.words);
  expect(new Set(words).size).toBe(words.length);
  for (const word of words) expect(judgesThePerson(`Is ${word}, they say.`)).toEqual([word]);
});
