import { expect, test } from 'vitest';
import { leftInUse } from '@/lib/core/interview/field-in-use';

const field = (lastKeyAt: number, isComposing = false) => ({ lastKeyAt, isComposing });

test.each<[string, Parameters<typeof leftInUse>[0], number]>([
  ['no field has the focus', null, 0],
  ['its last key was just now', field(10_000), 3000],
  ['its last key was two seconds ago', field(8000), 1000],
  ['its last key was three seconds ago', field(7000), 0],
  ['its last key was long ago', field(0), 0],
  ['a word is being composed in it since long ago', field(0, true), 3000],
])('%s: %o is in use for %i ms more', (_what, focused, left) => expect(leftInUse(focused, 10_000)).toBe(left));
