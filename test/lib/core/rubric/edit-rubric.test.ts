import { describe, expect, test } from 'vitest';
import {
  addDimension,
  blankRubric,
  changeAnchor,
  changeDimension,
  describeShare,
  findCountRule,
  findMinimum,
  moveItem,
  normaliseWeights,
  removeDimension,
  setCountRule,
  setMinimum,
  sumWeights,
} from '@/lib/core/rubric/edit-rubric';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { idFromName, makeIdAllocator, normalizeIds } from '@/lib/core/rubric/slug';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { fc } from '../../../setup/properties.ts';
import { anyRubric } from '../../rubrics/arbitrary.ts';

const weights = ({ dimensions }: Rubric) => dimensions.map(({ weight }) => weight);
const weighed = (...list: number[]): Rubric => ({
  ...rubric,
  dimensions: list.map(
    (weight, at) => ({ ...addDimension({ ...rubric, dimensions: [] }).dimensions[0], id: `${at}`, weight }) as Rubric['dimensions'][number],
  ),
});

describe('weights', () => {
  test.each([
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    [
      [0, 0],
      [50, 50],
    ],
    [
      [0, 7],
      [0, 100],
    ],
    [
      [20, 20, 15, 15, 12, 8, 10],
      [20, 20, 15, 15, 12, 8, 10],
    ],
    [
      [1000, 1],
      [100, 0],
    ],
  ])('%j are normalised to %j', (before, after) => {
    expect(weights(normaliseWeights(weighed(...before)))).toEqual(after);
  });

  test('normalised weights sum to 100 and keep their order', async () => {
    await fc.assert(
      fc.property(fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 50 }), (list) => {
        const after = weights(normaliseWeights(weighed(...list)));
        expect(after.reduce((sum, weight) => sum + weight, 0)).toBe(100);
        for (const [a, one] of list.entries())
          for (const [b, other] of list.entries()) if (one > other) expect(after[a] ?? 0).toBeGreaterThanOrEqual((after[b] ?? 0) - 0);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    [20, 100, '20 %'],
    [1, 3, '33 %'],
    [1, 1000, '<1 %'],
    [0, 0, '0 %'],
  ])('%i of %i is a share of %s', (weight, sum, share) => expect(describeShare(weight, sum)).toBe(share));
});

test('an item moves to an existing place only', () => {
  expect(moveItem(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moveItem(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  const items = ['a', 'b'];
  for (const [from, to] of [
    [0, -1],
    [1, 2],
    [5, 0],
    [1, 1],
  ] as const)
    expect(moveItem(items, from, to)).toBe(items);
});

test('removing a dimension removes its minimum', () => {
  const strict = setMinimum(rubric, 'technical-knowledge', 3);
  expect(findMinimum(strict, 'technical-knowledge')).toBe(3);
  expect(findMinimum(setMinimum(strict, 'technical-knowledge', null), 'technical-knowledge')).toBeNull();
  const without = removeDimension(strict, 0);
  expect(without.dimensions).toHaveLength(6);
  expect(without.rules).toEqual(rubric.rules);
});

test('the number of dimensions at a score can be set and removed', () => {
  expect(findCountRule(rubric)).toMatchObject({ count: 2, score: 4 });
  expect(findCountRule(setCountRule(rubric, null))).toBeNull();
  expect(findCountRule(setCountRule(rubric, { count: 3, score: 5 }))).toMatchObject({ count: 3, score: 5 });
});

test('one field changes and nothing else', () => {
  const changed = changeAnchor(changeDimension(rubric, 1, { name: 'Craft' }), 1, 'four', 'Did it.');
  expect(changed.dimensions[1]).toEqual({ ...rubric.dimensions[1], name: 'Craft', anchors: { ...rubric.dimensions[1]?.anchors, four: 'Did it.' } });
  expect(changed.dimensions.filter((_, at) => at !== 1)).toEqual(rubric.dimensions.filter((_, at) => at !== 1));
});

test('added dimensions have unique ids, and an average weight', () => {
  const grown = addDimension(addDimension(blankRubric('x')));
  expect(grown.dimensions.map(({ id }) => id)).toEqual(['dimension-1', 'dimension-2', 'dimension-3']);
  expect(sumWeights(grown.dimensions)).toBe(60);
});

describe('ids', () => {
  test.each([
    ['Code Quality & Testing', 'code-quality-testing'],
    ['  C++ / Rust ', 'c-rust'],
    ['Zuhören', 'zuhören'],
    ['設計', '設計'],
    ['!!', 'dimension'],
  ])('of “%s” is %s', (name, id) => expect(idFromName(name)).toBe(id));

  test('new dimensions get ids from their names, known ones keep theirs, and rules are updated', () => {
    const two = { ...addDimension(rubric) };
    const named = changeDimension(setMinimum(two, 'dimension-1', 2), 7, { name: 'Technical Knowledge' });
    const settled = normalizeIds(named, new Set(rubric.dimensions.map(({ id }) => id)));
    expect(settled.dimensions.at(-1)?.id).toBe('technical-knowledge-2');
    expect(settled.dimensions[0]?.id).toBe('technical-knowledge');
    expect(findMinimum(settled, 'technical-knowledge-2')).toBe(2);
  });

  test('are unique whatever the names', async () => {
    await fc.assert(
      fc.property(anyRubric, (any) => {
        const unnamed = {
          ...any,
          dimensions: any.dimensions.map((dimension, at) => (at % 2 === 0 ? { ...dimension, id: `dimension-${at}` } : dimension)),
        };
        const { dimensions } = normalizeIds(unnamed, new Set());
        expect(new Set(dimensions.map(({ id }) => id)).size).toBe(dimensions.length);
      }),
      { numRuns: 200 },
    );
  });
});

test('ids are unique, and are found quickly for many equal names', () => {
  const give = makeIdAllocator(['care', 'care-3']);
  expect(['care', 'care', 'care-3', 'craft'].map(give)).toEqual(['care-2', 'care-4', 'care-3-2', 'craft']);
  const before = process.threadCpuUsage();
  const many = makeIdAllocator([]);
  const given = new Set(Array.from({ length: 100_000 }, () => many('same')));
  const { user } = process.threadCpuUsage(before);
  expect([given.size, user / 1000 < 2000]).toEqual([100_000, true]);
});
