import { StateIcon } from '@/components/ui/state/StateIcon';
import { interviewAddress } from '../route';
import styles from './Steps.module.css';

type StepsProps = {
  /** The number of this interview in the list, from 1, and how many there are; null where it is not in the list. */
  readonly place: number | null;
  readonly total: number;
  readonly previous: string | null;
  readonly next: string | null;
};

function Step({ id, name, sign, hint }: { readonly id: string | null; readonly name: string; readonly sign: 'up' | 'down'; readonly hint: string }) {
  if (id === null)
    return (
      <span class={styles.listStep} data-off="">
        <StateIcon name={sign} />
        <kbd aria-hidden="true">{hint}</kbd>
      </span>
    );
  return (
    <a class={styles.listStep} href={interviewAddress(id)} aria-label={name} aria-keyshortcuts={hint} title={name}>
      <StateIcon name={sign} />
      <kbd aria-hidden="true">{hint}</kbd>
    </a>
  );
}

/** The interview's place in the list, with links to the previous and the next one. */
export function Steps({ place, total, previous, next }: StepsProps) {
  if (place === null) return null;
  return (
    <div class={styles.listSteps}>
      <span>
        {place.toLocaleString()} of {total.toLocaleString()}
      </span>
      <Step id={previous} name="Previous interview" sign="up" hint="K" />
      <Step id={next} name="Next interview" sign="down" hint="J" />
    </div>
  );
}
