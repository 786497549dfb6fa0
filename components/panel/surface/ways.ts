import type { IconName } from '@/components/ui/Icon';
import type { Placement } from '@/lib/core/panel/surface';
import { interviewModel, viewModel } from '@/lib/state/page/panel/interview';
import { contextModel } from '@/lib/state/page/surface/context';
import { surfaceModel } from '@/lib/state/page/surface/surface';
import { toCall, toSidePanel, toTop, toWindow } from './edges/moves';
import { canStayOnTop } from './on-top';

/** A way to another surface; `here` tells of those beside the call whether the panel has it. */
export type Way = { readonly name: string; readonly icon: IconName; readonly here?: boolean; readonly go: () => void };

const choose = (wanted: Partial<Placement>) => () => void surfaceModel.choosePlacement(wanted).catch(reportError);

function dockWay(side: Placement['side'], name: string): Way {
  const here = surfaceModel.surface.value === 'dock' && surfaceModel.placement.value.side === side;
  return { name, icon: `dock-${side}`, here, go: choose({ surface: 'dock', side }) };
}

const fold: Way = {
  name: 'Collapse',
  icon: 'rail',
  here: false,
  go: () => {
    viewModel.setFolded(true);
  },
};

function besideCall(): readonly Way[] {
  const docks = surfaceModel.hasRoom.value ? [dockWay('right', 'Dock right'), dockWay('left', 'Dock left')] : [];
  const strip: Way = { name: 'Top bar', icon: 'strip', here: surfaceModel.surface.value === 'strip', go: choose({ surface: 'strip' }) };
  const float: Way = { name: 'Floating', icon: 'float', here: surfaceModel.surface.value === 'float', go: choose({ surface: 'float' }) };
  return [...docks, ...(surfaceModel.hasRoom.value && interviewModel.currentInterview.value !== null ? [fold] : []), strip, float];
}

const sidePanel = (tab: number): Way => ({ name: 'Browser side panel', icon: 'side-panel', go: () => toSidePanel(tab) });
const popOut: Way = { name: 'Pop-out', icon: 'pop-out', go: toWindow };
const besides: Way = { name: 'Beside the call', icon: 'dock-right', go: toCall };
const onTop: Way = { name: 'Always on top', icon: 'on-top', go: toTop };
const offTop: Way = { name: 'Back to its window', icon: 'pop-out', go: () => window.top?.close() };

/** The ways from a document of the panel's own. The window that stays on top can be opened from a tab or a window only. */
function fromOwnPage(): readonly Way[] {
  const { kind, tab } = contextModel.panelContext.value;
  if (kind === 'on-top') return [offTop];
  const call = contextModel.callTab.value;
  const back = call === null ? [] : [besides];
  const beside =
    kind === 'side-panel' ? [] : [tab, call].flatMap((id) => (id === null || (kind === 'window' && id === tab) ? [] : [sidePanel(id)])).slice(0, 1);
  const top = kind !== 'side-panel' && canStayOnTop() ? [onTop] : [];
  return [...back, ...beside, ...(kind === 'window' ? [] : [popOut]), ...top];
}

/** The ways there are from where the panel stands. */
export function listWays(): readonly Way[] {
  if (surfaceModel.surface.value === null) return fromOwnPage();
  const { tab } = contextModel.panelContext.value;
  return [...besideCall(), ...(tab === null ? [] : [sidePanel(tab)]), popOut];
}
