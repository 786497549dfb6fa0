import type { LauncherState } from '@/lib/core/panel/launcher';
import { launcherHeight } from '@/lib/core/panel/launcher-move';

/** A plumb bob hanging from a beam, in a square of 24 CSS pixels. */
const mark = 'M4 1h16v2h-7v5h2v2q3 1 3 4 0 4-6 9-6-5-6-9 0-3 3-4V8h2V3H4z';

/** Distinguished by shape first: a disc, a square, a diamond. */
const badges: Readonly<Record<LauncherState, string>> = {
  running: 'border-radius:50%;background:#fff;border-color:#12316f',
  ended: 'border-radius:2px;background:#ffe7b0;border-color:#6b4300',
  'not-finished': 'border-radius:2px;rotate:45deg;background:#ffab2e;border-color:#4d2c00',
};

const badge = (state: LauncherState) =>
  `button::after{content:"";position:absolute;top:-5px;left:-5px;box-sizing:border-box;width:15px;height:15px;border:3px solid;${badges[state]}}
@media (forced-colors:active){button::after{background:ButtonText;border-color:ButtonFace;outline:1px solid ButtonText;forced-color-adjust:none}}`;

const accent = 'oklch(0.515 0.17 262)';

/**
 * Takes back all that the layout of a panel says of the button, the line beside it and the ground: a guest keeps that layout while its panel is
 * closed, so that the frame has its size when it is opened again.
 */
const waiting = `:host::before{content:none}
button,p{top:var(--top,45%);right:12px;left:auto;box-shadow:0 1px 4px #0005}
button{width:44px;height:44px;padding:10px;border-radius:12px;background:${accent}}
button::before{height:24px;background:#fff}
p{right:64px;translate:none}`;

/** Keeps the button and its symbol visible against the page in forced colours. */
export const forcedButton =
  '@media (forced-colors:active){button{border:2px solid ButtonText}button::before{margin:-2px;background:ButtonText;forced-color-adjust:none}}';

/**
 * The style that places a launcher, and what belongs to it, where `above` is the share of the window's height above it: all of it stays in the
 * window.
 */
export const launcherTop = (above: number): string =>
  `:host{--top:clamp(8px,${Math.round(above * 10_000) / 100}%,100% - ${launcherHeight + 8}px)!important}`;

/**
 * The style of a launcher: its place (`above` is the share of the window's height above it), its symbol, and a shape for the state of the interview.
 */
export const makeLauncherLook = (above: number, state: LauncherState | null): string =>
  `${launcherTop(above)}
${waiting}
button::before{clip-path:path("${mark}")}
button:focus-visible{outline:3px solid #fff;outline-offset:-5px}
button:hover{background:${accent};box-shadow:0 0 0 3px #fff5,0 1px 6px #0007}
${forcedButton}${state === null ? '' : badge(state)}`;
