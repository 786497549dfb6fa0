import { describe, expect, test } from 'vitest';
import {
  clampWidth,
  decideSurface,
  defaultPlacement,
  dockedWidths,
  moveBy,
  placementSchema,
  type SurfaceConditions,
  stepPlace,
  stepWidth,
} from '@/lib/core/panel/surface';
import { fc } from '../../../setup/properties.ts';

const talking: SurfaceConditions = { folded: false, interviewing: true, reviewing: false, roomy: true };

test.each<[string, Partial<typeof defaultPlacement>, Partial<SurfaceConditions>, string]>([
  ['a docked panel is docked where the page makes room', {}, {}, 'dock'],
  ['and floats where it makes none', {}, { roomy: false }, 'float'],
  ['the strip stays a strip, there too', { surface: 'strip' }, { roomy: false }, 'strip'],
  ['a review needs more than the strip', { surface: 'strip' }, { reviewing: true }, 'dock'],
  ['and floats where the page makes no room', { surface: 'strip' }, { reviewing: true, roomy: false }, 'float'],
  ['a panel that floats goes on floating in the review', { surface: 'float' }, { reviewing: true }, 'float'],
  ['what is collapsed is a rail', {}, { folded: true }, 'rail'],
  ['from the strip as well', { surface: 'strip' }, { folded: true }, 'rail'],
  ['without an interview there is nothing that a rail could keep', {}, { folded: true, interviewing: false }, 'dock'],
  ['and no rail where it would cover a picture', {}, { folded: true, roomy: false }, 'float'],
])('%s', (_name, wanted, standing, surface) => {
  expect(decideSurface({ ...defaultPlacement, ...wanted }, { ...talking, ...standing })).toBe(surface);
});

describe('the edge of a docked panel', () => {
  test.each([
    ['right', 'ArrowLeft', 416],
    ['right', 'ArrowRight', 384],
    ['left', 'ArrowRight', 416],
    ['left', 'ArrowLeft', 384],
    ['right', 'Home', 320],
    ['right', 'End', 560],
    ['right', 'Enter', 400],
    ['right', 'a', null],
  ] as const)('on the %s: %s makes it %s wide', (side, key, width) => {
    expect(stepWidth(400, side, key)).toBe(width);
  });

  test('the width is always an integer within its limits', async () => {
    await fc.assert(
      fc.property(fc.double({ noNaN: true }), (wanted) => {
        const width = clampWidth(wanted);
        expect(width).toBe(Math.round(width));
        expect(width).toBeGreaterThanOrEqual(dockedWidths.least);
        expect(width).toBeLessThanOrEqual(dockedWidths.most);
      }),
    );
  });
});

test('arrow keys move a floating panel, never out of the window, and to a place that can be stored', async () => {
  expect(stepPlace({ ...defaultPlacement, x: 0.5, y: 0.5 }, 'ArrowLeft')).toMatchObject({ x: 0.45, y: 0.5 });
  expect(stepPlace({ ...defaultPlacement, x: 0, y: 1 }, 'ArrowLeft')).toMatchObject({ x: 0 });
  expect(stepPlace({ ...defaultPlacement, x: 0, y: 1 }, 'ArrowDown')).toMatchObject({ y: 1 });
  expect(stepPlace(defaultPlacement, 'Enter')).toBeNull();
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const way = fc.double({ min: -3, max: 3, noNaN: true });
  await fc.assert(
    fc.property(share, share, way, way, (x, y, right, down) => {
      expect(placementSchema.safeParse(moveBy({ ...defaultPlacement, x, y }, right, down)).success).toBe(true);
    }),
  );
});
