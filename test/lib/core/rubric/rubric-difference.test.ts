import { expect, test } from 'vitest';
import { addDimension, changeAnchor, changeDimension, moveItem, removeDimension, setCountRule, setMinimum } from '@/lib/core/rubric/edit-rubric';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { findRubricDifferences } from '@/lib/core/rubric/rubric-difference';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { fc } from '../../../setup/properties.ts';
import { anyRubric } from '../../rubrics/arbitrary.ts';

const say = (after: Rubric) => findRubricDifferences(rubric, after).map(({ dimension, what, before, after: now }) => [dimension, what, before, now]);
const [, quality] = rubric.dimensions;

test.each<[string, Rubric, unknown[]]>([
  ['the title', { ...rubric, title: 'Ours' }, [null, 'Title', 'Backend Engineer, Junior', 'Ours']],
  ['the level', { ...rubric, level: 'mid' }, [null, 'Level', 'junior', 'mid']],
  ['a name', changeDimension(rubric, 1, { name: 'Craft' }), ['Craft', 'Name', 'Code Quality & Testing', 'Craft']],
  ['a weight', changeDimension(rubric, 1, { weight: 25 }), ['Code Quality & Testing', 'Weight', '20', '25']],
  ['an anchor', changeAnchor(rubric, 1, 'four', 'New.'), ['Code Quality & Testing', 'Anchor 4', quality?.anchors.four, 'New.']],
  ['a new dimension', changeDimension(addDimension(rubric), 7, { name: 'X' }), ['X', 'Dimension', null, 'Weight 14, 0 anchors, 0 cues, 0 questions']],
  ['a dimension gone', removeDimension(rubric, 5), ['System Design & Architecture', 'Dimension', 'Weight 8, 4 anchors, 3 cues, 3 questions', null]],
  ['a cue', changeDimension(rubric, 1, { cues: quality?.cues.slice(1) ?? [] }), ['Code Quality & Testing', 'Cue', 'wrote a test unasked', null]],
  ['a minimum', setMinimum(rubric, 'learning-ownership', 3), [null, 'Rule', null, 'Learning & Ownership at 3 or higher']],
  [
    'a count',
    setCountRule(rubric, { count: 3, score: 4 }),
    [null, 'Rule', 'At least 2 dimensions at 4 or higher', 'At least 3 dimensions at 4 or higher'],
  ],
])('%s is one difference in words', (_name, after, expected) => {
  expect(say(after)).toEqual([expected]);
});

test('a cue for other kinds of interview, a longer question and another order are reported', () => {
  const questions = quality?.questions.map((question, at) => (at === 0 ? { ...question, minutes: 9 } : question)) ?? [];
  const cues = moveItem(quality?.cues.map((cue, at) => (at === 0 ? { ...cue, contexts: ['phone' as const] } : cue)) ?? [], 0, 2);
  const told = say(changeDimension(rubric, 1, { questions, cues }));
  expect(told.map(([, what]) => what)).toEqual(['Cue', 'Order of cues', 'Question']);
  expect(told[0]?.[3]).toBe('wrote a test unasked (phone)');
  expect(told[2]?.[3]).toContain('9 min');
});

test('moved dimensions are one difference', () => {
  expect(say({ ...rubric, dimensions: moveItem(rubric.dimensions, 0, 3) }).map(([, what]) => what)).toEqual(['Order of dimensions']);
});

const bare = ({ id: _id, version: _version, rules, ...rest }: Rubric) => ({ ...rest, rules: rules.map((rule) => JSON.stringify(rule)).sort() });

test('there is no difference exactly when nothing but id, version and the order of rules differs', async () => {
  await fc.assert(
    fc.property(anyRubric, anyRubric, fc.boolean(), (one, other, same) => {
      const compared = same ? { ...one, id: 'z', version: 9 } : other;
      const equal = JSON.stringify(bare(one)) === JSON.stringify(bare(compared));
      expect(findRubricDifferences(one, compared).length === 0).toBe(equal);
    }),
    { numRuns: 300 },
  );
});

test('each single change of a rubric is reported', async () => {
  const change = fc.constantFrom<(given: Rubric) => Rubric>(
    (given) => ({ ...given, role: `${given.role}!` }),
    (given) => changeDimension(given, 0, { weight: ((given.dimensions[0]?.weight ?? 0) + 1) % 1001 }),
    (given) => changeAnchor(given, given.dimensions.length - 1, 'low', `${given.dimensions.at(-1)?.anchors.low}!`),
    (given) => addDimension(given),
    (given) => changeDimension(given, 0, { cues: [...(given.dimensions[0]?.cues ?? []), { text: 'a cue of its own, unlike any', contexts: [] }] }),
  );
  await fc.assert(
    fc.property(anyRubric, change, (given, apply) => {
      expect(findRubricDifferences(given, apply(given)).length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
