import { useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { Destination } from '@/lib/core/delivery/destination';
import { formatMoment } from '@/lib/core/delivery/format-moment';
import { resumeAndSend } from '@/lib/state/delivery/destinations';
import { describeReasons } from '@/lib/text/delivery/reasons';
import destinationsStyles from './destinations.module.css';

type Props = {
  readonly destination: Destination;
  /** How many scorecards wait for it. */
  readonly waiting: number;
};

/** Why nothing is sent to a destination at the wall time `now`; null when nothing holds it back. */
function explain({ pause, restUntil, askedUntil }: Destination, waiting: number, now: number): string | null {
  if (pause !== null) return `Paused. ${describeReasons(pause.reason)}`;
  const until = Math.max(restUntil ?? 0, askedUntil ?? 0);
  if (waiting === 0 || until <= now) return null;
  return askedUntil === until
    ? `The destination asked to wait until ${formatMoment(until, now)}.`
    : `The last attempts failed. Next attempt: ${formatMoment(until, now)}. Nothing is lost.`;
}

const refused = 'The browser was not allowed to send there, so it stays as it was. Press again and allow it.';

/** Why a whole destination sends nothing, and the one button that ends it. */
export function DestinationStanding({ destination, waiting }: Props) {
  const [said, setSaid] = useState('');
  const words = explain(destination, waiting, Date.now());
  if (words === null) return null;
  const paused = destination.pause !== null;
  const resume = async () => setSaid((await resumeAndSend(destination.id)) ? '' : refused);
  return (
    <div class={destinationsStyles.standing}>
      <p>{words}</p>
      <button
        type="button"
        class={paused ? `${partsStyles.primary} ${workspaceStyles.workspacePrimary}` : partsStyles.quiet}
        onClick={() => void resume().catch(reportError)}
      >
        {paused ? 'Resume' : 'Try now'}
      </button>
      <p class={destinationsStyles.standingSaid} role="status">
        {said}
      </p>
    </div>
  );
}
