import type { IconName } from '@/components/ui/Icon';
import type { Placement } from '@/lib/core/panel/surface';
import { interviewModel, viewModel } from '@/lib/state/page/panel/interview';
import { contextModel } from '@/lib/state/page/surface/context';
import { surfaceModel } from '@/lib/state/page/surface/surface';
import { toCall, toSidePanel, toTop, toWindow } from './edges/moves';
import { canStayOnTop } from './on-top';

/** A place to which the panel can move; `isCurrent` marks the present one. */
export type MoveOption = { readonly name: string; readonly icon: IconName; readonly isCurrent?: boolean; readonly go: () => void };

const choose = (wanted: Partial<Placement>) => () => void surfaceModel.choosePlacement(wanted).catch(reportError);

function dockOption(side: Placement['side'], name: string): MoveOption {
  const isCurrent = surfaceModel.surface.value === 'dock' && surfaceModel.placement.value.side === side;
  return { name, icon: `dock-${side}`, isCurrent, go: choose({ surface: 'dock', side }) };
}

const fold: MoveOption = {
  name: 'Collapse',
  icon: 'rail',
  isCurrent: false,
  go: () => {
    viewModel.setFolded(true);
  },
};

function besideCall(): readonly MoveOption[] {
  const docks = surfaceModel.hasRoom.value ? [dockOption('right', 'Dock right'), dockOption('left', 'Dock left')] : [];
  const strip: MoveOption = { name: 'Top bar', icon: 'strip', isCurrent: surfaceModel.surface.value === 'strip', go: choose({ surface: 'strip' }) };
  const float: MoveOption = { name: 'Floating', icon: 'float', isCurrent: surfaceModel.surface.value === 'float', go: choose({ surface: 'float' }) };
  return [...docks, ...(surfaceModel.hasRoom.value && interviewModel.currentInterview.value !== null ? [fold] : []), strip, float];
}

const sidePanel = (tab: number): MoveOption => ({ name: 'Browser side panel', icon: 'side-panel', go: () => toSidePanel(tab) });
const popOut: MoveOption = { name: 'Pop-out', icon: 'pop-out', go: toWindow };
const besides: MoveOption = { name: 'Beside the call', icon: 'dock-right', go: toCall };
const onTop: MoveOption = { name: 'Always on top', icon: 'on-top', go: toTop };
const offTop: MoveOption = { name: 'Back to its window', icon: 'pop-out', go: () => window.top?.close() };

/** The places to move to from a separate page. The always-on-top window can only be opened from a tab or a window. */
function fromOwnPage(): readonly MoveOption[] {
  const { kind, tab } = contextModel.panelContext.value;
  if (kind === 'on-top') return [offTop];
  const call = contextModel.callTab.value;
  const back = call === null ? [] : [besides];
  const beside =
    kind === 'side-panel' ? [] : [tab, call].flatMap((id) => (id === null || (kind === 'window' && id === tab) ? [] : [sidePanel(id)])).slice(0, 1);
  const top = kind !== 'side-panel' && canStayOnTop() ? [onTop] : [];
  return [...back, ...beside, ...(kind === 'window' ? [] : [popOut]), ...top];
}

/** The places to which the panel can move from where it is. */
export function listMoveOptions(): readonly MoveOption[] {
  if (surfaceModel.surface.value === null) return fromOwnPage();
  const { tab } = contextModel.panelContext.value;
  return [...besideCall(), ...(tab === null ? [] : [sidePanel(tab)]), popOut];
}
