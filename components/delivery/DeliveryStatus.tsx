import { useEffect, useState } from 'preact/hooks';
import { StateLabel } from '@/components/ui/state/StateLabel';
import partsStyles from '@/components/ui/styles/parts.module.css';
import sectionStyles from '@/components/ui/styles/section.module.css';
import type { DeliveryView } from '@/lib/core/delivery/delivery-view';
import { formatMoment } from '@/lib/core/delivery/format-moment';
import type { Interview } from '@/lib/core/interview/interview';
import { observeDeliveries, retryDelivery } from '@/lib/state/delivery/deliveries';
import { attempts } from '@/lib/state/page/attempts';
import { describeReasons } from '@/lib/text/delivery/reasons';
import { DeliveryActs } from './DeliveryActs';
import { DeliveryLog } from './DeliveryLog';
import deliveryStyles from './delivery.module.css';
import { deliveryLooks } from './delivery-states';
import { TakeAway } from './TakeAway';

const stateNames = {
  queued: 'Queued',
  sending: 'Sending',
  delivered: 'Delivered',
  'needs-you': 'Needs you',
  'outcome-unknown': 'Outcome unknown',
  saved: 'Saved on this device',
};

const time = (at: number) => formatMoment(at, Date.now());

function explain({ why, nextAt, sentAt }: DeliveryView): string {
  const text = describeReasons(why);
  if (sentAt !== null) return `${text} Sent at ${time(sentAt)}.`.trim();
  return nextAt === null ? text : `${text} The next attempt is at ${time(nextAt)}; nothing is lost.`.trim();
}

function useViews(interviewId: string): readonly DeliveryView[] {
  const [views, setViews] = useState<readonly DeliveryView[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    observeDeliveries(interviewId, setViews, stop.signal);
    return () => stop.abort();
  }, [interviewId]);
  return views;
}

function Line({ view, many }: { readonly view: DeliveryView; readonly many: boolean }) {
  const { state, name, row } = view;
  return (
    <p class={deliveryStyles.deliveryLine} data-part="delivery-line">
      <StateLabel {...deliveryLooks[state]} name={stateNames[state]} />
      {name !== null && <bdi class={deliveryStyles.deliveryName}>{name}</bdi>}
      {many && <span class={partsStyles.hint}>revision {row.revision}</span>}
      <span class={deliveryStyles.deliveryWords}>{explain(view)}</span>
    </p>
  );
}

/** The deliveries of an interview's scorecard: the state of each, its attempts, and its actions. */
export function DeliveryStatus({ interview }: { readonly interview: Interview }) {
  const views = useViews(interview.id);
  const many = new Set(views.map(({ row }) => row.revision)).size > 1;
  const retryable = views.filter(({ state, row }) => state === 'queued' || (state === 'needs-you' && row.requests.length > 0));
  return (
    <section class={`${sectionStyles.missing} ${deliveryStyles.deliveries}`} data-part="missing" aria-labelledby="deliveries">
      <h2 id="deliveries">Delivery</h2>
      <div role="status" aria-label="Delivery">
        {views.map((view) => (
          <Line key={view.row.id} view={view} many={many} />
        ))}
      </div>
      {retryable.length > 0 && (
        <button type="button" class={partsStyles.primary} onClick={() => void attempts.attempt(() => retryDelivery(retryable))}>
          Retry now
        </button>
      )}
      {views.map((view) => (
        <div key={view.row.id} class={deliveryStyles.deliveryOne}>
          <DeliveryActs view={view} interview={interview} />
          <DeliveryLog view={view} many={views.length > 1} />
        </div>
      ))}
      <TakeAway interview={interview} kinds={views.flatMap(({ kind }) => (kind === null ? [] : [kind]))} />
    </section>
  );
}
