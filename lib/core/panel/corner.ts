/** A video picture as a rectangle in CSS pixels; `weight` is how important it is that it stays visible. */
export type Picture = { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly weight: number };

/** A corner of the window for a floating panel: the share of the free space that is left of it, and above it. */
export type Corner = { readonly x: number; readonly y: number };

type Size = { readonly width: number; readonly height: number };

const corners: readonly Corner[] = [0.98, 0.02].flatMap((x) => [1, 0].map((y) => ({ x, y })));

const shared = (from: number, length: number, otherFrom: number, otherLength: number) =>
  Math.max(0, Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom));

function coveredAt({ x, y }: Corner, window: Size, panel: Size, pictures: readonly Picture[]): number {
  const [left, top] = [(window.width - panel.width) * x, (window.height - panel.height) * y];
  return pictures.reduce(
    (sum, one) => sum + one.weight * shared(left, panel.width, one.x, one.width) * shared(top, panel.height, one.y, one.height),
    0,
  );
}

/** The corner where a panel of a size covers least of the pictures; right is preferred to left, bottom to top. */
export function findFreeCorner(window: Size, panel: Size, pictures: readonly Picture[]): Corner {
  const covered = corners.map((corner) => ({ corner, area: coveredAt(corner, window, panel, pictures) }));
  return covered.reduce((best, next) => (next.area < best.area ? next : best)).corner;
}
