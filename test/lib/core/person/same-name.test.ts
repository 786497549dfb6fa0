import { expect, test } from 'vitest';
import { canBeSameName, comparableName } from '@/lib/core/person/same-name';
import { fc } from '../../../setup/properties.ts';

const canBeSame = (one: string, other: string) => canBeSameName(comparableName(one), comparableName(other));

test.each([
  ['Ada Lovelace', 'ada LOVELACE', true],
  ['Lovelace, Ada', 'Ada Lovelace', true],
  ['Łukasz Żółw', 'Lukasz Zolw', true],
  ['A. Lovelace', 'Ada Lovelace', true],
  ['Ada', 'Ada Lovelace', true],
  ['Anna-Maria Weiß', 'anna maria weiss', true],
  ['山田太郎', '山田 太郎', true],
  ['Ada Lovelace', 'Ada Byron', false],
  ['Grace Hopper', 'Ada Lovelace', false],
  ['?', 'Ada', false],
  ['?', ' ? ', true],
])('%s and %s: %s', (name, other, isSame) => {
  expect(canBeSame(name, other)).toBe(isSame);
  expect(canBeSame(other, name)).toBe(isSame);
});

test('a name can be the same as itself, and the order of two names does not matter', async () => {
  const names = fc.string({ unit: 'grapheme', maxLength: 20 });
  await fc.assert(
    fc.property(names, names, (one, other) => {
      expect(canBeSame(one, one)).toBe(true);
      expect(canBeSame(one, other)).toBe(canBeSame(other, one));
    }),
  );
});
