import { deliveryLooks } from '@/components/delivery/delivery-states';
import { StateLabel } from '@/components/ui/state/StateLabel';
import type { ListedState } from '@/lib/state/interviews/list/listed-interview';
import { overdueName, stateNames } from '@/lib/text/interviews';
import { useHasCome } from './use-has-come';

const looks = {
  ...deliveryLooks,
  running: { icon: 'talk', tone: undefined },
  'to-finish': { icon: 'clock', tone: 'needs' },
  amending: { icon: 'amend', tone: 'needs' },
} as const;

type Props = {
  readonly state: ListedState;
  /** When its scorecard becomes overdue, in wall milliseconds; null once finished. */
  readonly overdueFrom: number | null;
};

/** The state of an interview as an icon and a word. */
export function StateMark({ state, overdueFrom }: Props) {
  const isOverdue = useHasCome(overdueFrom);
  return isOverdue ? <StateLabel icon="warn" tone="needs" name={overdueName} /> : <StateLabel {...looks[state]} name={stateNames[state]} />;
}
