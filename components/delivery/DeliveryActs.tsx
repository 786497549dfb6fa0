import { useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { DeliveryView } from '@/lib/core/delivery/delivery-view';
import type { Interview } from '@/lib/core/interview/interview';
import { confirmArrival, keepOnDevice, planAgain, retryDelivery } from '@/lib/state/delivery/deliveries';
import { searchTargets } from '@/lib/state/delivery/mapping';
import { attempts } from '@/lib/state/page/attempts';
import { ChooseTarget } from './ChooseTarget';
import deliveryStyles from './delivery.module.css';

type Props = { readonly view: DeliveryView; readonly interview: Interview };

const act = (work: Promise<unknown>) => void attempts.attempt(() => work);

function Unknown({ view }: Pick<Props, 'view'>) {
  return (
    <>
      <button type="button" class={partsStyles.quiet} onClick={() => act(confirmArrival(view.row.id))}>
        It arrived
      </button>
      <button type="button" class={partsStyles.quiet} onClick={() => act(retryDelivery([view]))}>
        Send it again
      </button>
    </>
  );
}

function Target({ view, interview }: Props) {
  const [choosing, setChoosing] = useState(false);
  const system = view.name ?? 'the hiring system';
  if (!choosing)
    return (
      <button type="button" class={partsStyles.primary} onClick={() => setChoosing(true)}>
        Choose the candidate
      </button>
    );
  return (
    <ChooseTarget
      system={system}
      query={{ call: interview.call, email: null, name: interview.candidate }}
      search={(asked) => searchTargets(view.row.destinationId ?? '', asked)}
      certain={false}
      onChoose={(target) => act(planAgain(view, target))}
    />
  );
}

function Replan({ view }: Pick<Props, 'view'>) {
  return (
    <>
      <a class={partsStyles.quiet} href="/workspace.html#destinations" target="_blank" rel="noreferrer">
        Open Destinations
      </a>
      <button type="button" class={partsStyles.quiet} onClick={() => act(planAgain(view, null))}>
        Retry with current settings
      </button>
    </>
  );
}

/** The actions for one delivery that has not arrived. */
export function DeliveryActs({ view, interview }: Props) {
  const { state, row } = view;
  if (state === 'delivered' || state === 'sending' || state === 'saved') return null;
  const blocked = state === 'needs-you' && row.state === 'needs-you' && !row.doubtful && row.done === 0;
  return (
    <div class={deliveryStyles.deliveryActs}>
      {state === 'outcome-unknown' && <Unknown view={view} />}
      {blocked && row.need === 'target' && <Target view={view} interview={interview} />}
      {blocked && row.need !== 'access' && row.need !== 'gone' && row.need !== 'removed' && <Replan view={view} />}
      <button type="button" class={partsStyles.quiet} onClick={() => act(keepOnDevice(row.id))}>
        Cancel sending
      </button>
    </div>
  );
}
