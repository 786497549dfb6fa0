import type { ListedState } from '@/lib/state/interviews/list/listed';
import { overdueName, stateNames } from '@/lib/text/interviews';
import { StateIcon, type StateIconName } from './StateIcon';
import styles from './StateMark.module.css';

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
  /** Whether its scorecard is still open the morning after. */
  readonly isOverdue: boolean;
};

/** Where an interview stands, by an icon and in words. */
export function StateMark({ state, isOverdue }: Props) {
  return (
    <span class={styles.markState} data-tone={isOverdue ? 'needs' : tones[state]} data-state={state}>
      <StateIcon name={isOverdue ? 'warn' : icons[state]} />
      <span>{isOverdue ? overdueName : stateNames[state]}</span>
    </span>
  );
}
