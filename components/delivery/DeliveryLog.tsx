import type { Attempt } from '@/lib/core/delivery/delivery';
import type { DeliveryView } from '@/lib/core/delivery/delivery-view';
import type { PlannedRequest } from '@/lib/core/delivery/destination';
import deliveryStyles from './delivery.module.css';

const outcomes: Readonly<Record<Attempt['outcome'], string>> = {
  answered: 'Answered',
  redirected: 'Redirected elsewhere',
  network: 'No connection',
  timeout: 'No answer in time',
  offline: 'Offline',
  interrupted: 'Interrupted',
  'not-granted': 'Not allowed by the browser',
  unsent: 'Not sent',
  checked: 'Looked there first',
  saved: 'Written',
  'not-saved': 'Could not be written',
};

function One({ attempt }: { readonly attempt: Attempt }) {
  const { at, duration, outcome, status, excerpt } = attempt;
  return (
    <li>
      <span>
        {new Date(at).toLocaleString(undefined, { dateStyle: 'short', timeStyle: 'medium' })} · {outcomes[outcome]}
        {status !== null && ` ${status}`} · {Math.round(duration)} ms
      </span>
      {excerpt !== '' && <code>{excerpt}</code>}
    </li>
  );
}

function Bytes({ request: { label, body } }: { readonly request: PlannedRequest }) {
  return (
    <details>
      <summary>{label}, as it is sent</summary>
      <code class={deliveryStyles.bytes}>{body}</code>
    </details>
  );
}

/**
 * Every attempt of a delivery with its time, status, duration and the first lines of the answer, and the exact request; `many` where there are
 * several deliveries.
 */
export function DeliveryLog({ view, many }: { readonly view: DeliveryView; readonly many: boolean }) {
  const { attempts, requests } = view.row;
  if (requests.length === 0) return null;
  const title = attempts.length === 0 ? 'What is sent' : attempts.length === 1 ? '1 attempt' : `${attempts.length} attempts`;
  return (
    <details>
      <summary>
        {title}
        {many && view.name !== null && ` to ${view.name}`}
      </summary>
      <ol class={deliveryStyles.attempts}>
        {attempts.map((attempt) => (
          <One key={`${attempt.at} ${attempt.outcome}`} attempt={attempt} />
        ))}
      </ol>
      {requests.map((request) => (
        <Bytes key={request.label} request={request} />
      ))}
    </details>
  );
}
