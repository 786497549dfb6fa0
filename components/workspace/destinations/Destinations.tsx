import { useEffect, useState } from 'preact/hooks';
import { Empty } from '@/components/ui/feedback/Empty';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { Reading } from '@/components/workspace/health/Reading';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { Destination } from '@/lib/core/delivery/destination';
import { type DestinationKind, isTeamStore, listKinds, observeAllDestinations, observeWaiting, type Queue } from '@/lib/state/delivery/destinations';
import { DestinationForm } from './DestinationForm';
import destinationsStyles from './destinations.module.css';
import { DestinationRow } from './row/DestinationRow';
import { findStanding } from './row/DestinationStanding';

function useDestinations() {
  const [rows, setRows] = useState<readonly Destination[] | null>(null);
  const [queues, setQueues] = useState<readonly Queue[]>([]);
  const [kinds, setKinds] = useState<readonly DestinationKind[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    observeAllDestinations(setRows, stop.signal);
    observeWaiting(setQueues, stop.signal);
    listKinds().then(setKinds).catch(reportError);
    return () => stop.abort();
  }, []);
  return { rows, queues, kinds };
}

type ListedDestination = { readonly destination: Destination; readonly queue: Queue | null };

/** Destinations that need the user first, then the order in which they were added. */
function sortByNeed(rows: readonly Destination[], queues: readonly Queue[]): readonly ListedDestination[] {
  const listed = rows.map((destination) => ({ destination, queue: queues.find(({ destinationId }) => destinationId === destination.id) ?? null }));
  const needs = ({ destination, queue }: ListedDestination) => {
    const { tone } = findStanding(destination, queue, Date.now());
    return tone === 'needs' || tone === 'wrong' ? 0 : 1;
  };
  return listed.toSorted((a, b) => needs(a) - needs(b));
}

/** Where finished scorecards go. */
export function Destinations() {
  const { rows, queues, kinds } = useDestinations();
  const [adding, setAdding] = useState(false);
  const [fresh, setFresh] = useState<string | null>(null);
  const done = (saved: string | null) => {
    setAdding(false);
    setFresh(saved);
  };
  if (rows === null || kinds.length === 0) return <Reading message="Reading the destinations…" />;
  const add = (
    <button type="button" class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`} onClick={() => setAdding(true)}>
      Add destination
    </button>
  );
  if (rows.length === 0 && !adding)
    return (
      <Empty icon="destinations" title="No destination yet">
        <p>
          Finished scorecards stay on this device, to copy or download. Add a destination to have each one sent by itself: to your hiring system, your
          own endpoint, a table or a folder.
        </p>
        {add}
      </Empty>
    );
  return (
    <>
      {rows.length > 0 && (
        <div class={destinationsStyles.destinationsHead}>
          <p class={partsStyles.lead}>Where a finished scorecard goes by itself. What cannot be sent now waits here and is sent later.</p>
          {!adding && add}
        </div>
      )}
      {adding && <DestinationForm kinds={kinds.filter((kind) => !isTeamStore(kind))} before={null} onDone={done} />}
      {rows.length > 0 && (
        <ul class={destinationsStyles.destinations} aria-label="Destinations">
          {sortByNeed(rows, queues).map(({ destination, queue }) => (
            <DestinationRow
              key={destination.id}
              destination={destination}
              kind={kinds.find(({ kind }) => kind === destination.kind) ?? null}
              queue={queue}
              fresh={fresh === destination.id}
            />
          ))}
        </ul>
      )}
    </>
  );
}
