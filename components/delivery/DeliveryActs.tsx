import { useState } from 'preact/hooks';
import type { DeliveryView } from '@/lib/core/delivery-words';
import { confirmArrival, keepHere, planAgain, retryDelivery } from '@/lib/state/deliveries';
import { searchTargets } from '@/lib/state/mapping';
import { ChooseTarget } from './ChooseTarget';

type Props = { readonly view: DeliveryView };

const act = (work: Promise<unknown>) => void work.catch(reportError);

function Unknown({ view }: Props) {
  return (
    <div class="delivery-acts">
      <button type="button" class="quiet" onClick={() => act(confirmArrival(view.row.id))}>
        It arrived
      </button>
      <button type="button" class="quiet" onClick={() => act(retryDelivery([view]))}>
        Send it again
      </button>
    </div>
  );
}

function Target({ view }: Props) {
  const [choosing, setChoosing] = useState(false);
  const { row } = view;
  const system = view.name ?? 'the hiring system';
  if (!choosing)
    return (
      <button type="button" class="primary" onClick={() => setChoosing(true)}>
        Choose the candidate
      </button>
    );
  const query = { call: null, email: null, name: null };
  return (
    <ChooseTarget
      system={system}
      query={query}
      search={(asked) => searchTargets(row.destinationId ?? '', asked)}
      onChoose={(target) => act(planAgain(view, target))}
    />
  );
}

/** What a person can do about one delivery. */
export function DeliveryActs({ view }: Props) {
  const { state, row } = view;
  if (state === 'outcome-unknown') return <Unknown view={view} />;
  if (state !== 'needs-you') return null;
  const replan = row.need === 'mapping' || row.need === 'settings';
  return (
    <div class="delivery-acts">
      {row.need === 'target' && <Target view={view} />}
      {replan && (
        <a class="quiet" href="/workspace.html#destinations" target="_blank" rel="noreferrer">
          Open Destinations
        </a>
      )}
      {replan && (
        <button type="button" class="quiet" onClick={() => act(planAgain(view, null))}>
          Try with what is set up now
        </button>
      )}
      <button type="button" class="quiet" onClick={() => act(keepHere(row.id))}>
        Do not send it
      </button>
    </div>
  );
}
