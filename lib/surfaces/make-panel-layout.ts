import type { Platform } from '@/lib/core/interview/interview';
import type { ColorScheme } from '@/lib/core/panel/look';
import type { PanelLayout } from '@/lib/core/panel/panel-layout';
import { decideSurface, type PanelSide, type Placement, railWidth, type Surface, type SurfaceConditions } from '@/lib/core/panel/surface';
import { canMakeRoom, type Edge, makePageInset, picturesOf } from '@/lib/platforms/room';
import { forcedButton } from './launcher-look';

/** The height of the top bar, and the space that it needs with its surroundings, in CSS pixels. */
const stripHeight = 50;
const stripInset = stripHeight + 12;
const stripWidth = 'min(960px,100vw - 16px)';
/** The height of the bar above the frame of a docked panel, and of the tab of a floating one: the close button is there. */
const barHeight = 28;
const floatHeight = `min(700px,100vh - ${barHeight + 24}px)`;

const cross = 'polygon(8% 0,50% 42%,92% 0,100% 8%,58% 50%,100% 92%,92% 100%,50% 58%,8% 100%,0 92%,42% 50%,0 8%)';
const ground = 'light-dark(oklch(0.985 0.002 260),oklch(0.205 0.008 265))';
const raised = 'light-dark(oklch(1 0 0),oklch(0.245 0.01 265))';
const faint = 'light-dark(oklch(0.505 0.013 265),oklch(0.69 0.012 265))';
const accent = 'light-dark(oklch(0.515 0.17 262),oklch(0.74 0.12 262))';

/**
 * While the panel is open, its launcher is the close button beside the frame: nothing may cover the frame itself, or the panel counts as covered.
 * `back` is drawn behind both, also while the frame is still empty.
 */
const closer = (place: string, back: string) =>
  `button{${place};width:28px;height:28px;padding:9px;border-radius:6px;background:none;box-shadow:none}
button:hover{background:#8883}
button:focus-visible{outline:2px solid ${accent};outline-offset:-2px}
button::before{height:10px;background:${faint};clip-path:${cross}}
:host::before{content:"";position:fixed;${back}}
${forcedButton}`;

const frame = (rules: string) => `iframe{${rules}}`;
const line = (place: string) => `p{${place}}`;

const otherSide = (side: PanelSide) => (side === 'right' ? 'left' : 'right');
const edgeOf = (side: PanelSide, width: string) =>
  `${side}:0;${otherSide(side)}:auto;width:${width};box-shadow:${side === 'right' ? '-1px' : '1px'} 0 #8884`;

function dockStyle(side: PanelSide, width: string): string {
  const edge = edgeOf(side, width);
  const corner = side === 'right' ? 'right:8px' : `right:auto;left:calc(${width} - 36px)`;
  const title = `content:"Plumbline";${edge};top:0;height:100%;padding-left:16px;box-sizing:border-box;font:500 11px/${barHeight + 4}px system-ui;color:${faint}`;
  return (
    frame(`${edge};top:${barHeight}px;height:calc(100% - ${barHeight}px)`) +
    closer(`top:2px;${corner}`, `${title};background:${ground}`) +
    line(`${side}:calc(${width} + 12px);${otherSide(side)}:auto`)
  );
}

function railStyle(side: PanelSide): string {
  const edge = edgeOf(side, `${railWidth}px`);
  return (
    frame(`${edge};top:40px;height:calc(100% - 40px)`) +
    closer(`top:8px;${side}:8px;${otherSide(side)}:auto`, `${edge};top:0;height:100%;background:${ground}`) +
    line(`${side}:${railWidth + 12}px;${otherSide(side)}:auto`)
  );
}

function stripStyle(needsHeight: boolean): string {
  const left = `left:calc(50vw - ${stripWidth}/2);right:auto;top:6px`;
  const height = needsHeight ? 'min(560px,100vh - 12px)' : `${stripHeight}px`;
  const card = `${left};width:${stripWidth};height:${stripHeight}px;box-sizing:border-box;border:1px solid #8885;border-radius:12px;background:${raised}`;
  return (
    frame(`${left};width:calc(${stripWidth} - 40px);height:${height};background:none;box-shadow:none`) +
    closer(`top:17px;right:auto;left:calc(50vw + ${stripWidth}/2 - 38px)`, card) +
    line('top:68px;right:auto;left:50vw;translate:-50%')
  );
}

function floatStyle({ x, y, width }: Placement): string {
  const wide = `min(${width}px,100vw - 16px)`;
  const left = `(100vw - ${wide})*${x}`;
  const top = `(100vh - ${floatHeight} - ${barHeight}px)*${y} + ${barHeight}px`;
  const place = `left:calc(${left});right:auto;top:calc(${top});width:${wide};height:${floatHeight}`;
  const ear = `left:calc(${left} + ${wide} - 44px);right:auto;top:calc(${top} - ${barHeight}px);width:36px;height:${barHeight}px;border-radius:8px 8px 0 0;background:${ground}`;
  return (
    frame(`${place};border-radius:12px;box-shadow:0 0 0 1px #8884,0 12px 40px #0007`) +
    closer(`top:calc(${top} - ${barHeight}px);right:auto;left:calc(${left} + ${wide} - 40px)`, ear) +
    line('right:12px')
  );
}

const docked = (width: number) => `min(${width}px,100vw)`;

const rootStyles: Readonly<Record<Surface, (placement: Placement, needsHeight: boolean) => string>> = {
  dock: ({ side, width }) => dockStyle(side, docked(width)),
  rail: ({ side }) => railStyle(side),
  strip: (_, needsHeight) => stripStyle(needsHeight),
  float: floatStyle,
};

function insetOf(surface: Surface, { side, width }: Placement): readonly [Edge, number] | null {
  if (surface === 'float') return null;
  if (surface === 'strip') return ['top', stripInset];
  return [side, surface === 'rail' ? railWidth : width];
}

/**
 * The layout of the panel on a surface, for the guest to apply; `scheme` is the color scheme around it, null for the system's, and `needsHeight`
 * opens the top bar downwards. A docked panel covers no picture: the page makes room for it, or the guest reports that it does not.
 */
export function makePanelLayout(
  surface: Surface,
  placement: Placement,
  platform: Platform,
  scheme: ColorScheme | null = null,
  needsHeight = false,
): PanelLayout {
  const room = insetOf(surface, placement);
  return {
    type: 'place',
    root: rootStyles[surface](placement, needsHeight) + (scheme === null ? '' : `:host{color-scheme:${scheme}!important}`),
    page: room === null ? '' : makePageInset(platform, ...room),
    clear: surface === 'dock' ? picturesOf(platform) : '',
  };
}

/** The space in a page: whether it makes room for a panel, and the corner where a floating one covers least. */
type Room = Pick<Placement, 'x' | 'y'> & { readonly roomy: boolean };

/**
 * The first layout of the panel in a page of a platform, before it is known what it shows. `room` is what was found in the page; without it the
 * platform's usual behaviour is assumed.
 */
export function makeFirstLayout(placement: Placement, platform: Platform, room: Room | null = null, scheme: ColorScheme | null = null): PanelLayout {
  const roomy = canMakeRoom(platform) && room?.roomy !== false;
  const standing: SurfaceConditions = { folded: false, interviewing: false, reviewing: false, roomy };
  const surface = decideSurface(placement, standing);
  const isForced = surface === 'float' && placement.surface !== 'float' && room !== null;
  return makePanelLayout(surface, isForced ? { ...placement, x: room.x, y: room.y } : placement, platform, scheme);
}

/** The space around a floating panel in a window of a size, in CSS pixels. */
export const roomAround = ({ width }: Placement, window: { readonly width: number; readonly height: number }) => ({
  width: Math.max(1, window.width - Math.min(width, window.width - 16)),
  height: Math.max(1, window.height - barHeight - Math.min(700, window.height - barHeight - 24)),
});
