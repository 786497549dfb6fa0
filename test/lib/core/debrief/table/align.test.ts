import { describe, expect, test } from 'vitest';
import { alignDimensions } from '@/lib/core/debrief/table/align';
import { fc } from '../../../../setup/properties.ts';
import { joined } from '../scorecards.ts';

const card = (id: string, ...dimensions: readonly (readonly [string, string])[]) =>
  joined(
    dimensions.map(([dimension, name]) => ({ id: dimension, name, weight: 1, score: 3 })),
    { id },
  );
const rowsOf = (...cards: readonly ReturnType<typeof card>[]) => alignDimensions(cards).map(({ ids }) => ids.join('='));

describe('dimensions are one', () => {
  test('with the same id, whatever their names', () => {
    expect(alignDimensions([card('a', ['x', 'Coding']), card('b', ['x', 'Programming'])])).toEqual([
      { ids: ['x'], names: ['Coding', 'Programming'] },
    ]);
  });

  test('with the same name in other letters, whatever their ids', () => {
    expect(rowsOf(card('a', ['x', 'Problem Solving']), card('b', ['y', 'problem-solving']), card('c', ['z', 'PROBLÉM  SOLVING']))).toEqual(['x=y=z']);
  });
});

describe('dimensions stay apart', () => {
  test('with other names', () => expect(rowsOf(card('a', ['x', 'C++']), card('b', ['y', 'C#']))).toEqual(['x', 'y']));

  test('where one scorecard has both', () => {
    const both = card('c', ['x', 'Coding'], ['y', 'Coding in pairs']);
    expect(rowsOf(card('a', ['x', 'Coding']), card('b', ['y', 'Coding']), both)).toEqual(['x', 'y']);
    expect(rowsOf(card('a', ['x', 'Coding'], ['y', 'Coding']), card('b', ['z', 'Coding']))).toEqual(['x', 'y', 'z']);
  });
});

const dimension = fc.tuple(fc.constantFrom('x', 'y', 'z', 'v', 'w'), fc.constantFrom('Coding', 'coding', 'Design', 'Talk'));
const cards = fc
  .array(fc.uniqueArray(dimension, { selector: ([id]) => id, minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })
  .map((all) => all.map((dimensions, index) => card(`s${index}`, ...dimensions)));

test('every dimension of every scorecard is in one row, none holds two of one scorecard, and the order of scorecards changes no row', async () => {
  await fc.assert(
    fc.property(
      cards.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        const rows = alignDimensions(all);
        for (const { data } of all) {
          const ids = data.rubric.dimensions.map(({ id }) => id);
          for (const id of ids) expect(rows.filter((row) => row.ids.includes(id))).toHaveLength(1);
          for (const row of rows) expect(row.ids.filter((id) => ids.includes(id)).length).toBeLessThan(2);
        }
        const sets = (aligned: typeof rows) => aligned.map(({ ids }) => ids.toSorted().join('=')).sort();
        expect(sets(alignDimensions(shuffled))).toEqual(sets(rows));
      },
    ),
  );
});
