import { StateIcon, type StateIconName } from './StateIcon';
import styles from './StateLabel.module.css';

/** The colour of a state: amber waits for the user, red is broken, green has arrived or works. What continues by itself has none. */
export type StateTone = 'needs' | 'wrong' | 'done' | undefined;

type Props = { readonly icon: StateIconName; readonly tone: StateTone; readonly name: string };

/** A state as an icon, a colour and its name. */
export const StateLabel = ({ icon, tone, name }: Props) => (
  <span class={styles.stateLabel} data-part="state-label" data-tone={tone}>
    <StateIcon name={icon} />
    <span>{name}</span>
  </span>
);
