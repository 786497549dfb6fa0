import type { ListedState } from '@/lib/state/interviews/list/listed-interview';
import { overdueName, stateNames } from '@/lib/text/interviews';
import { StateIcon, type StateIconName } from './StateIcon';
import styles from './StateMark.module.css';
import { useHasCome } from './use-has-come';

const icons: Readonly<Record<ListedState, StateIconName>> = {
  running: 'talk',
  'to-finish': 'clock',
  amending: 'amend',
  'needs-you': 'warn',
  'outcome-unknown': 'ask',
  sending: 'send',
  queued: 'clock',
  delivered: 'done',
  saved: 'device',
};
/** What waits for somebody is amber, what arrived is green; what goes on by itself has no colour. */
const tones: Readonly<Partial<Record<ListedState, 'needs' | 'done'>>> = {
  'to-finish': 'needs',
  amending: 'needs',
  'needs-you': 'needs',
  'outcome-unknown': 'needs',
  delivered: 'done',
};

type Props = {
  readonly state: ListedState;
  /** From when on its scorecard is overdue, in wall milliseconds; null where it was finished. */
  readonly overdueFrom: number | null;
};

/** Where an interview stands, by an icon and in words. */
export function StateMark({ state, overdueFrom }: Props) {
  const isOverdue = useHasCome(overdueFrom);
  return (
    <span class={styles.markState} data-tone={isOverdue ? 'needs' : tones[state]} data-state={state}>
      <StateIcon name={isOverdue ? 'warn' : icons[state]} />
      <span>{isOverdue ? overdueName : stateNames[state]}</span>
    </span>
  );
}
