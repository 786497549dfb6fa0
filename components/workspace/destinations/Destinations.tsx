import { useEffect, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { Destination } from '@/lib/core/delivery/destination';
import { type DestinationKind, listKinds, observeAllDestinations, observeWaiting } from '@/lib/state/delivery/destinations';
import { DestinationForm } from './DestinationForm';
import { DestinationRow } from './DestinationRow';
import destinationsStyles from './destinations.module.css';

type Queues = Parameters<Parameters<typeof observeWaiting>[0]>[0];

function useDestinations() {
  const [rows, setRows] = useState<readonly Destination[] | null>(null);
  const [queues, setQueues] = useState<Queues>([]);
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

/** Where finished scorecards go. */
export function Destinations() {
  const { rows, queues, kinds } = useDestinations();
  const [adding, setAdding] = useState(false);
  const [fresh, setFresh] = useState<string | null>(null);
  const done = (saved: string | null) => {
    setAdding(false);
    setFresh(saved);
  };
  if (rows === null || kinds.length === 0) return null;
  return (
    <>
      {rows.length === 0 && !adding && (
        <p class={partsStyles.lead}>
          No destination is set up: finished scorecards stay on this device, to copy or download. Add one to have them sent to your own endpoint, a
          table, or your hiring system.
        </p>
      )}
      {rows.length > 0 && (
        <ul class={destinationsStyles.destinations} aria-label="Destinations">
          {rows.map((row) => (
            <DestinationRow
              key={row.id}
              destination={row}
              kind={kinds.find(({ kind }) => kind === row.kind) ?? null}
              queue={queues.find(({ destinationId }) => destinationId === row.id) ?? null}
              fresh={fresh === row.id}
            />
          ))}
        </ul>
      )}
      {adding ? (
        <DestinationForm kinds={kinds} before={null} onDone={done} />
      ) : (
        <p>
          <button type="button" class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`} onClick={() => setAdding(true)}>
            Add destination
          </button>
        </p>
      )}
    </>
  );
}
