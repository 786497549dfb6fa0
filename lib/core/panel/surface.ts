import * as z from 'zod/mini';

/** The least, the greatest and the first width of a docked panel, in CSS pixels. */
export const dockedWidths = { least: 320, most: 560, usual: 400 } as const;
/** The width of the rail that a docked panel collapses to, in CSS pixels. */
export const railWidth = 44;

/** The surfaces that a user can choose for a panel beside a call. */
export const choosableSurfaces = ['dock', 'strip', 'float'] as const;
/** The form of a panel beside a call; every other form can collapse to the rail. */
export type Surface = (typeof choosableSurfaces)[number] | 'rail';

const share = z.number().check(z.gte(0), z.lte(1));

/** Where the user wants the panel beside a call; `x` and `y` are the shares of the free space left of and above a floating panel. */
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

/** Where the panel is until the user moves it. */
export const defaultPlacement: Placement = { surface: 'dock', side: 'right', width: dockedWidths.usual, x: 0.98, y: 0.5 };

/** What the surface depends on: whether the panel is collapsed, an interview is open, its review is open, and the page can make room. */
export type SurfaceConditions = { readonly folded: boolean; readonly interviewing: boolean; readonly reviewing: boolean; readonly roomy: boolean };

/** Decides which surface is shown: a review does not fit into the top bar, and a docked panel floats where the page cannot make room. */
export function decideSurface({ surface }: Placement, { folded, interviewing, reviewing, roomy }: SurfaceConditions): Surface {
  if (folded && interviewing && roomy) return 'rail';
  const wanted = surface === 'strip' && reviewing ? 'dock' : surface;
  return wanted === 'dock' && !roomy ? 'float' : wanted;
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** A width that a docked panel can have, in whole CSS pixels. */
export const clampWidth = (width: number): number => Math.round(clamp(width, dockedWidths.least, dockedWidths.most));

const step = 16;

/** The width after a key on the panel's edge, following the window splitter pattern; null where the key does nothing. */
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

/** The position of a floating panel after moving it by shares of the free space. */
export const moveBy = (placement: Placement, x: number, y: number): Placement => ({
  ...placement,
  x: rounded(placement.x + x),
  y: rounded(placement.y + y),
});

/** The position of a floating panel after a key on its handle; null where the key does nothing. */
export function stepPlace(placement: Placement, key: string): Placement | null {
  const move = keyMoves[key];
  return move === undefined ? null : moveBy(placement, ...move);
}
