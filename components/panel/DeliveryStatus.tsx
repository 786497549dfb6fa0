import { useEffect, useState } from 'preact/hooks';
import type { OutboxRow } from '@/lib/core/delivery';
import { observeDeliveries, retryDelivery } from '@/lib/state/deliveries';

const words = {
  queued: 'Queued',
  sending: 'Sending',
  delivered: 'Delivered',
  'needs-you': 'Needs you',
  'outcome-unknown': 'Outcome unknown',
  saved: 'Saved on this device',
};

function explain({ state, reason, nextAttemptAt, attempts }: OutboxRow): string {
  if (reason !== null) return reason;
  if (state === 'saved') return 'No destination is set up, so nothing was sent.';
  if (state === 'queued' && attempts.length > 0 && nextAttemptAt !== null)
    return `Not through yet. The next attempt is at ${new Date(nextAttemptAt).toLocaleTimeString()}; nothing is lost.`;
  return '';
}

/** Where each delivery of an interview's scorecard stands, and what to do. */
export function DeliveryStatus({ interviewId }: { readonly interviewId: string }) {
  const [rows, setRows] = useState<readonly OutboxRow[]>([]);
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
        {rows.map((row) => (
          <p key={row.id}>
            <strong>{words[row.state]}</strong> {explain(row)}
          </p>
        ))}
      </div>
      {retryable.length > 0 && (
        <button type="button" class="primary" onClick={() => void retryDelivery(retryable.map(({ id }) => id))}>
          Retry now
        </button>
      )}
    </section>
  );
}
