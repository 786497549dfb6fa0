import { useState } from 'preact/hooks';
import type { Destination } from '@/lib/core/destination';
import { type Kind, type observeWaiting, pauseDestination, removeDestination, resumeAndSend, testConnection } from '@/lib/state/destinations';
import { DestinationForm } from './DestinationForm';
import { RubricMapping } from './RubricMapping';
import { RubricsSent } from './RubricsSent';

type Queue = Parameters<Parameters<typeof observeWaiting>[0]>[0][number];
type Props = { readonly destination: Destination; readonly kind: Kind | null; readonly queue: Queue | null };
type Open = 'change' | 'map' | 'rubrics' | 'remove' | null;

function progress(queue: Queue | null): string {
  if (queue === null || queue.waiting + queue.delivered === 0) return 'Nothing sent yet';
  const waiting = queue.waiting === 0 ? 'none waiting' : `${queue.waiting.toLocaleString()} waiting`;
  return `${queue.delivered.toLocaleString()} delivered, ${waiting}`;
}

function Remove({ destination, queue, onKeep }: Pick<Props, 'destination' | 'queue'> & { readonly onKeep: () => void }) {
  const left = queue?.waiting ?? 0;
  return (
    <div class="form" role="alertdialog" aria-label={`Remove ${destination.name}`}>
      <p>
        Its address and secrets are forgotten. {left > 0 && `${left.toLocaleString()} waiting for it will need you. `}Finished scorecards stay on this
        device.
      </p>
      <div class="buttons">
        <button type="button" class="primary" onClick={() => void removeDestination(destination.id).catch(reportError)}>
          Remove destination
        </button>
        <button type="button" class="quiet" onClick={onKeep}>
          Keep it
        </button>
      </div>
    </div>
  );
}

function useConnection(id: string) {
  const [said, setSaid] = useState('');
  const test = () => {
    setSaid('Testing…');
    testConnection(id).then(setSaid, () => setSaid('The test could not be run. Reload this page and try again.'));
  };
  return { said, test };
}

/** One destination: where it stands, its test, and everything that can be set. */
export function DestinationRow({ destination, kind, queue }: Props) {
  const [open, setOpen] = useState<Open>(null);
  const { said, test } = useConnection(destination.id);
  const { pause, id } = destination;
  const close = () => setOpen(null);
  const toggle = (part: Open) => setOpen(open === part ? null : part);
  const switchPause = () => void (pause === null ? pauseDestination(id) : resumeAndSend(id)).catch(reportError);
  return (
    <li>
      <div class="destination">
        <strong>{destination.name}</strong>
        <span class="hint">
          {kind?.label ?? destination.kind} · {progress(queue)}
        </span>
      </div>
      {pause !== null && <p class="destination-pause">Paused. {pause.reason}</p>}
      <div class="destination-acts">
        <button type="button" class="quiet" onClick={test}>
          Test connection
        </button>
        <button type="button" class="quiet" aria-expanded={open === 'change'} onClick={() => toggle('change')}>
          Change
        </button>
        {kind?.capabilities.maps === true && (
          <button type="button" class="quiet" aria-expanded={open === 'map'} onClick={() => toggle('map')}>
            Map a rubric
          </button>
        )}
        <button type="button" class="quiet" aria-expanded={open === 'rubrics'} onClick={() => toggle('rubrics')}>
          Rubrics
        </button>
        <button type="button" class="quiet" onClick={switchPause}>
          {pause === null ? 'Pause' : 'Resume'}
        </button>
        <button type="button" class="quiet" aria-expanded={open === 'remove'} onClick={() => toggle('remove')}>
          Remove
        </button>
      </div>
      <p class="hint" role="status">
        {said}
      </p>
      {open === 'change' && kind !== null && <DestinationForm kinds={[kind]} before={destination} onDone={close} />}
      {open === 'map' && <RubricMapping destination={destination} onDone={close} />}
      {open === 'rubrics' && <RubricsSent destination={destination} />}
      {open === 'remove' && <Remove destination={destination} queue={queue} onKeep={close} />}
    </li>
  );
}
