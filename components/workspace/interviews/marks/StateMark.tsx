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
/** Amber waits for the user, green has arrived; what continues by itself has no colour. */
const tones: Readonly<Partial<Record<ListedState, 'needs' | 'done'>>> = {
  'to-finish': 'needs',
  amending: 'needs',
  'needs-you': 'needs',
  'outcome-unknown': 'needs',
  delivered: 'done',
};

type Props = {
  readonly state: ListedState;
  /** When its scorecard becomes overdue, in wall milliseconds; null once finished. */
  readonly overdueFrom: number | null;
};

/** The state of an interview as an icon and a word. */
export function StateMark({ state, overdueFrom }: Props) {
  const isOverdue = useHasCome(overdueFrom);
  return (
    <span class={styles.markState} data-tone={isOverdue ? 'needs' : tones[state]} data-state={state}>
      <StateIcon name={isOverdue ? 'warn' : icons[state]} />
      <span>{isOverdue ? overdueName : stateNames[state]}</span>
    </span>
  );
}
