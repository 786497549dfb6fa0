import { useEffect, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { type BlockedDelivery, listBlockedDeliveries, planAllAgain } from '@/lib/state/delivery/blocked';
import { attempts } from '@/lib/state/page/attempts';
import { blockedTexts } from '@/lib/text/delivery/blocked';
import { describeReasons } from '@/lib/text/delivery/reasons';
import destinationsStyles from '../destinations.module.css';

const shown = 20;

type Props = {
  readonly destinationId: string;
  /** How many there are in all, including those not shown. */
  readonly count: number;
};

/** The deliveries to a destination that need the user: whose scorecard or debrief or what else, what happened, and a link. */
export function Troubles({ destinationId, count }: Props) {
  const [troubles, setTroubles] = useState<readonly BlockedDelivery[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again whenever there are more or fewer.
  useEffect(() => {
    listBlockedDeliveries(destinationId, shown).then(setTroubles).catch(reportError);
  }, [destinationId, count]);
  const replannable = troubles.some(({ row }) => row.state === 'needs-you' && !row.doubtful && row.done === 0);
  return (
    <div class={destinationsStyles.troubles}>
      <ul aria-label={blockedTexts.list}>
        {troubles.map(({ row, name, address }) => (
          <li key={row.id}>
            <a href={address}>
              <bdi>{name}</bdi>
            </a>
            <span>{describeReasons(row.reason ?? [])}</span>
          </li>
        ))}
      </ul>
      {count > shown && <p class={`${partsStyles.hint} ${destinationsStyles.destinationsHint}`}>And {(count - shown).toLocaleString()} more.</p>}
      {replannable && (
        <button
          type="button"
          class={`${partsStyles.quiet} ${destinationsStyles.destinationsQuiet}`}
          onClick={() => void attempts.attempt(() => planAllAgain(destinationId))}
        >
          Try {count === 1 ? 'it' : `all ${count.toLocaleString()}`} again with what is set up now
        </button>
      )}
    </div>
  );
}
