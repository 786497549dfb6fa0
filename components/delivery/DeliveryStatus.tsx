import './delivery.css';
import { useEffect, useState } from 'preact/hooks';
import type { DeliveryView } from '@/lib/core/delivery-words';
import { observeDeliveries, retryDelivery } from '@/lib/state/deliveries';
import { DeliveryActs } from './DeliveryActs';
import { DeliveryLog } from './DeliveryLog';
import { TakeAway } from './TakeAway';

const words = {
  queued: 'Queued',
  sending: 'Sending',
  delivered: 'Delivered',
  'needs-you': 'Needs you',
  'outcome-unknown': 'Outcome unknown',
  saved: 'Saved on this device',
};

function explain({ words: text, nextAt }: DeliveryView): string {
  return nextAt === null ? text : `${text} The next attempt is at ${new Date(nextAt).toLocaleTimeString()}; nothing is lost.`;
}

/** Where each delivery of an interview's scorecard stands, what was tried, and what can be done. */
export function DeliveryStatus({ interviewId }: { readonly interviewId: string }) {
  const [views, setViews] = useState<readonly DeliveryView[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    observeDeliveries(interviewId, setViews, stop.signal);
    return () => stop.abort();
  }, [interviewId]);
  const retryable = views.filter(({ state, row }) => state === 'queued' || (state === 'needs-you' && row.requests.length > 0));
  return (
    <section class="missing deliveries" aria-labelledby="deliveries">
      <h2 id="deliveries">Delivery</h2>
      <div role="status" aria-label="Delivery">
        {views.map((view) => (
          <p key={view.row.id}>
            <strong>{words[view.state]}</strong> {views.length > 1 && view.name !== null && `${view.name}. `}
            {explain(view)}
          </p>
        ))}
      </div>
      {retryable.length > 0 && (
        <button type="button" class="primary" onClick={() => void retryDelivery(retryable).catch(reportError)}>
          Retry now
        </button>
      )}
      {views.map((view) => (
        <div key={view.row.id} class="delivery-one">
          <DeliveryActs view={view} />
          <DeliveryLog view={view} />
        </div>
      ))}
      <TakeAway interviewId={interviewId} kinds={views.flatMap(({ kind }) => (kind === null ? [] : [kind]))} />
    </section>
  );
}
