import type { StateIconName } from '@/components/ui/state/StateIcon';
import type { StateTone } from '@/components/ui/state/StateLabel';
import type { OutboxRow } from '@/lib/core/delivery/delivery';

type Look = { readonly icon: StateIconName; readonly tone: StateTone };

/** The icon and the colour of each state of a delivery, the same on every page. */
export const deliveryLooks: Readonly<Record<OutboxRow['state'], Look>> = {
  queued: { icon: 'clock', tone: undefined },
  sending: { icon: 'send', tone: undefined },
  delivered: { icon: 'done', tone: 'done' },
  'needs-you': { icon: 'warn', tone: 'needs' },
  'outcome-unknown': { icon: 'ask', tone: 'needs' },
  saved: { icon: 'device', tone: undefined },
};
