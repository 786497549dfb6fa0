import { expect, test } from 'vitest';
import { builtInRubrics } from '@/lib/rubrics/built-in';
import { readExamples } from '@/lib/state/calibration/read-examples';

test.each(builtInRubrics.map(({ id }) => id))('%s has three complete examples, of 5.00, 3.00 and 1.00', async (id) => {
  const examples = await readExamples(id);
  expect(examples.map(({ is, score }) => [is, score])).toEqual([
    ['great', 5],
    ['good', 3],
    ['noFit', 1],
  ]);
  expect(examples.flatMap(({ ratings }) => ratings).every(({ anchor, note }) => anchor !== '' && note !== '')).toBe(true);
});

test('another rubric has none', async () => {
  expect(await readExamples('own')).toEqual([]);
});
