/** A rectangle in a window, in CSS pixels; `weight` is how much it matters that it stays in sight. */
export type Picture = { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly weight: number };

/** A corner of the window, as the shares of the room around a floating panel that are left and above of it. */
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

/** The corner at which a panel of a size covers least of the pictures; the right before the left, and the lower before the upper. */
export function findFreeCorner(window: Size, panel: Size, pictures: readonly Picture[]): Corner {
  const covered = corners.map((corner) => ({ corner, area: coveredAt(corner, window, panel, pictures) }));
  return covered.reduce((best, next) => (next.area < best.area ? next : best)).corner;
}
