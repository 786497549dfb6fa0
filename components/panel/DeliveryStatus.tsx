import { useEffect, useState } from 'preact/hooks';
import type { DeliveryView } from '@/lib/core/delivery-words';
import { observeDeliveries, retryDelivery } from '@/lib/state/deliveries';

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

/** Where each delivery of an interview's scorecard stands, and what to do. */
export function DeliveryStatus({ interviewId }: { readonly interviewId: string }) {
  const [rows, setRows] = useState<readonly DeliveryView[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    observeDeliveries(interviewId, setRows, stop.signal);
    return () => stop.abort();
  }, [interviewId]);
  const retryable = rows.filter(({ state }) => state === 'queued' || state === 'needs-you' || state === 'outcome-unknown');
  return (
    <section class="missing delivery">
      <h2>Delivery</h2>
      <div role="status" aria-label="Delivery">
        {rows.map((view) => (
          <p key={view.row.id}>
            <strong>{words[view.state]}</strong> {explain(view)}
          </p>
        ))}
      </div>
      {retryable.length > 0 && (
        <button type="button" class="primary" onClick={() => void retryDelivery(retryable)}>
          Retry now
        </button>
      )}
    </section>
  );
}
