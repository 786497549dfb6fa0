import { expect, test } from 'vitest';
import { launcherHeight, moveByKey, shareAbove } from '@/lib/core/panel/launcher-move';
import { fc } from '../../../setup/properties.ts';

test('it always stays within the window', async () => {
  await fc.assert(
    fc.property(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 100, max: 3000 }), (top, height) => {
      const stands = shareAbove(top, height) * height;
      return stands >= 7.99 && stands + launcherHeight <= height - 7.99;
    }),
  );
});

test('in a window that is too low it is placed at the top', () => {
  expect(shareAbove(20, 40)).toBe(0);
  expect(shareAbove(20, 1)).toBe(0);
});

test.each<[string, number | null]>([
  ['ArrowUp', 284],
  ['ArrowDown', 316],
  ['Home', 0],
  ['End', 800],
  ['ArrowLeft', null],
  ['Enter', null],
  ['toString', null],
])('%s', (key, top) => expect(moveByKey(300, 800, key)).toBe(top));
