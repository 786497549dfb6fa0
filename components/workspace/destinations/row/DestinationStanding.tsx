import type { StateIconName } from '@/components/ui/state/StateIcon';
import { StateLabel, type StateTone } from '@/components/ui/state/StateLabel';
import { useHasCome } from '@/components/workspace/interviews/marks/use-has-come';
import type { Destination } from '@/lib/core/delivery/destination';
import { formatMoment } from '@/lib/core/delivery/format-moment';
import type { Queue } from '@/lib/state/delivery/destinations';
import { describeReasons } from '@/lib/text/delivery/reasons';
import styles from './DestinationStanding.module.css';

/** The state of a destination: a word with its icon and colour, and a sentence that explains it. Amber needs the user, red is broken, green works. */
type Standing = {
  readonly tone: StateTone;
  readonly icon: StateIconName;
  readonly name: string;
  readonly message: string;
};

const works: Pick<Standing, 'tone' | 'icon' | 'name'> = { tone: 'done', icon: 'done', name: 'Working' };
const needsYou: Pick<Standing, 'tone' | 'icon' | 'name'> = { tone: 'needs', icon: 'warn', name: 'Needs you' };

function whilePaused({ need, reason }: NonNullable<Destination['pause']>): Standing {
  const message = describeReasons(reason);
  if (need === 'user') return { tone: undefined, icon: 'pause', name: 'Paused', message };
  return need === 'gone' ? { tone: 'wrong', icon: 'wrong', name: 'Switched off by the other end', message } : { ...needsYou, message };
}

/** When a destination is tried again after failures, in wall milliseconds; null where nothing waits for that. */
export const whenTriedAgain = ({ restUntil, askedUntil }: Destination, queue: Queue | null): number | null =>
  (queue?.waiting ?? 0) === 0 || (restUntil === null && askedUntil === null) ? null : Math.max(restUntil ?? 0, askedUntil ?? 0);

function whileResting({ askedUntil }: Destination, until: number, now: number): Standing {
  const message = askedUntil === until ? 'The destination asked to wait until then. Nothing is lost.' : 'The last attempts failed. Nothing is lost.';
  return { tone: undefined, icon: 'clock', name: `Next attempt: ${formatMoment(until, now)}`, message };
}

/** The state of a destination at the wall time `now`. */
export function findStanding(destination: Destination, queue: Queue | null, now: number): Standing {
  const { pause, acceptedAt } = destination;
  if (pause !== null) return whilePaused(pause);
  const until = whenTriedAgain(destination, queue);
  if (until !== null && until > now) return whileResting(destination, until, now);
  if ((queue?.needsYou ?? 0) + (queue?.unknown ?? 0) > 0) return { ...needsYou, message: '' };
  if (acceptedAt !== null) return { ...works, message: `Last delivered: ${formatMoment(acceptedAt, now)}` };
  if ((queue?.delivered ?? 0) > 0) return { ...works, message: '' };
  return { tone: undefined, icon: 'send', name: 'Set up', message: 'Nothing sent yet' };
}

type Props = { readonly destination: Destination; readonly queue: Queue | null };

/** The state of a destination as an icon, a word and an explanation. */
export function DestinationStanding({ destination, queue }: Props) {
  useHasCome(whenTriedAgain(destination, queue));
  const { tone, icon, name, message } = findStanding(destination, queue, Date.now());
  return (
    <div class={styles.destinationStanding}>
      <StateLabel icon={icon} tone={tone} name={name} />
      {message !== '' && <span class={styles.standingWords}>{message}</span>}
    </div>
  );
}
