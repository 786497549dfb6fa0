import type { IconName } from '@/components/ui/Icon';
import type { Placement } from '@/lib/core/surface';
import { folded, record } from '@/lib/state/session';
import { choosePlacement, placement, roomy, surface } from '@/lib/state/surface';

/** A way to another surface; `here` tells of those beside the call whether the panel has it. */
export type Way = { readonly name: string; readonly icon: IconName; readonly here?: boolean; readonly go: () => void };

const choose = (wanted: Partial<Placement>) => () => void choosePlacement(wanted).catch(reportError);

function dockWay(side: Placement['side'], name: string): Way {
  const here = surface.value === 'dock' && placement.value.side === side;
  return { name, icon: `dock-${side}`, here, go: choose({ surface: 'dock', side }) };
}

const fold: Way = {
  name: 'Rail',
  icon: 'rail',
  here: false,
  go: () => {
    folded.value = true;
  },
};

function besideCall(): readonly Way[] {
  const docks = roomy.value ? [dockWay('right', 'Dock right'), dockWay('left', 'Dock left')] : [];
  const strip: Way = { name: 'Eye-line strip', icon: 'strip', here: surface.value === 'strip', go: choose({ surface: 'strip' }) };
  const float: Way = { name: 'Float', icon: 'float', here: surface.value === 'float', go: choose({ surface: 'float' }) };
  return [...docks, ...(roomy.value && record.value !== null ? [fold] : []), strip, float];
}

/** The ways there are from where the panel stands. */
export const listWays = (): readonly Way[] => (surface.value === null ? [] : besideCall());
