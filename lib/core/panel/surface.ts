import * as z from 'zod/mini';

/** The narrowest and the widest that a docked panel can be, and as wide as it is at first, in CSS pixels. */
export const dockedWidths = { least: 320, most: 560, usual: 400 } as const;
/** How wide the rail is that a docked panel collapses to, in CSS pixels. */
export const railWidth = 44;

/** The surfaces a panel beside a call can be chosen to have. */
export const choosableSurfaces = ['dock', 'strip', 'float'] as const;
/** What a panel beside a call looks like; the rail is what any of the others can collapse to until it is opened again. */
export type Surface = (typeof choosableSurfaces)[number] | 'rail';

const share = z.number().check(z.gte(0), z.lte(1));

/** Where a user wants the panel beside a call; `x` and `y` are how much of the room around a floating panel is left and above of it. */
export const placementSchema = z.readonly(
  z.object({
    surface: z.enum(choosableSurfaces),
    side: z.enum(['right', 'left']),
    width: z.number().check(z.gte(dockedWidths.least), z.lte(dockedWidths.most)),
    x: share,
    y: share,
  }),
);
/** Where a user wants the panel beside a call. */
export type Placement = z.infer<typeof placementSchema>;
/** An edge of the call's tab at which the panel can be docked. */
export type PanelSide = Placement['side'];

/** Where the panel stands until a user wants it elsewhere. */
export const defaultPlacement: Placement = { surface: 'dock', side: 'right', width: dockedWidths.usual, x: 0.98, y: 0.5 };

/** What the surface depends on: whether the panel is collapsed, an interview is on show, its review is open, and the page can make room. */
export type SurfaceConditions = { readonly folded: boolean; readonly interviewing: boolean; readonly reviewing: boolean; readonly roomy: boolean };

/** Decides which surface is shown: a review needs more than the strip, and where the page makes no room a docked panel floats. */
export function decideSurface({ surface }: Placement, { folded, interviewing, reviewing, roomy }: SurfaceConditions): Surface {
  if (folded && interviewing && roomy) return 'rail';
  const wanted = surface === 'strip' && reviewing ? 'dock' : surface;
  return wanted === 'dock' && !roomy ? 'float' : wanted;
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** A width that a docked panel can have, in whole CSS pixels. */
export const clampWidth = (width: number): number => Math.round(clamp(width, dockedWidths.least, dockedWidths.most));

const step = 16;

/** The width after a key is pressed on the panel's edge, by the window splitter's pattern; null where the key does nothing. */
export function stepWidth(width: number, side: PanelSide, key: string): number | null {
  const outward = side === 'right' ? 'ArrowLeft' : 'ArrowRight';
  const inward = side === 'right' ? 'ArrowRight' : 'ArrowLeft';
  const next: Readonly<Record<string, number>> = {
    [outward]: width + step,
    [inward]: width - step,
    Home: dockedWidths.least,
    End: dockedWidths.most,
    Enter: dockedWidths.usual,
  };
  const wanted = next[key];
  return wanted === undefined ? null : clampWidth(wanted);
}

const keyMoves: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-0.05, 0],
  ArrowRight: [0.05, 0],
  ArrowUp: [0, -0.05],
  ArrowDown: [0, 0.05],
};

const rounded = (value: number) => Math.round(clamp(value, 0, 1) * 1000) / 1000;

/** A floating panel's place after it was moved by shares of the room around it. */
export const moveBy = (placement: Placement, x: number, y: number): Placement => ({
  ...placement,
  x: rounded(placement.x + x),
  y: rounded(placement.y + y),
});

/** A floating panel's place after a key is pressed on its handle; null where the key does nothing. */
export function stepPlace(placement: Placement, key: string): Placement | null {
  const move = keyMoves[key];
  return move === undefined ? null : moveBy(placement, ...move);
}
