import { expect, test } from 'vitest';
import { findFreeCorner, type Picture } from '@/lib/core/panel/corner';

const window = { width: 1440, height: 860 };
const panel = { width: 400, height: 700 };
const at = (x: number, y: number, width: number, height: number, weight = 1): Picture => ({ x, y, width, height, weight });

test.each<[string, readonly Picture[], { x: number; y: number }]>([
  ['without pictures it is the lower right', [], { x: 0.98, y: 1 }],
  ['beside a picture at the right it is the left', [at(900, 100, 500, 600)], { x: 0.02, y: 1 }],
  ['over pictures all along the bottom it is the top', [at(0, 710, 1440, 150)], { x: 0.98, y: 0 }],
  ['between two pictures it is over the one that matters less', [at(10, 230, 705, 396), at(725, 230, 705, 396, 10)], { x: 0.02, y: 1 }],
])('%s', (_name, pictures, corner) => {
  expect(findFreeCorner(window, panel, pictures)).toEqual(corner);
});
