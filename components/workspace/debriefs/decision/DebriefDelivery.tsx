import { useEffect, useState } from 'preact/hooks';
import { deliveryLooks } from '@/components/delivery/delivery-states';
import { StateLabel } from '@/components/ui/state/StateLabel';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { DeliveryView } from '@/lib/core/delivery/delivery-view';
import { observeDeliveries, retryDelivery } from '@/lib/state/delivery/deliveries';
import { isTeamStore } from '@/lib/state/delivery/destinations';
import { attempts } from '@/lib/state/page/attempts';
import { decisionTexts } from '@/lib/text/debrief/page';
import { describeReasons } from '@/lib/text/delivery/reasons';
import styles from './Decision.module.css';

/** The deliveries of a settled debrief: the state of each with its reason, and a button that sends again what waits. */
export function DebriefDelivery({ id }: { readonly id: string }) {
  const [views, setViews] = useState<readonly DeliveryView[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    // What goes to the team's store, each entry by itself, is told of above.
    const show = (all: readonly DeliveryView[]) => setViews(all.filter(({ kind }) => kind === null || !isTeamStore({ kind })));
    observeDeliveries(id, show, stop.signal);
    return () => stop.abort();
  }, [id]);
  const waiting = views.filter(({ state }) => state === 'queued' || state === 'needs-you');
  return (
    <>
      <div role="status" aria-label={decisionTexts.delivery} class={styles.decisionSent}>
        {views.map(({ row, state, name, why }) => (
          <p key={row.id}>
            <StateLabel {...deliveryLooks[state]} name={decisionTexts.states[state]} /> {name !== null && <bdi>{name}</bdi>} {describeReasons(why)}
          </p>
        ))}
      </div>
      {waiting.length > 0 && (
        <button type="button" class={partsStyles.outlined} onClick={() => void attempts.attempt(() => retryDelivery(waiting))}>
          {decisionTexts.retry}
        </button>
      )}
    </>
  );
}
