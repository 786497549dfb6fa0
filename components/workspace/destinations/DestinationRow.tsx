import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { Destination } from '@/lib/core/delivery/destination';
import type { TestResult } from '@/lib/core/delivery/target-schema';
import {
  type DestinationKind,
  type observeWaiting,
  pauseDestination,
  removeDestination,
  testDestinationConnection,
} from '@/lib/state/delivery/destinations';
import { DestinationForm } from './DestinationForm';
import { DestinationStanding } from './DestinationStanding';
import destinationsStyles from './destinations.module.css';
import { FormerSecret } from './FormerSecret';
import { RubricMapping } from './RubricMapping';
import { RubricsSent } from './RubricsSent';
import { Troubles } from './Troubles';

type Queue = Parameters<Parameters<typeof observeWaiting>[0]>[0][number];
type Props = {
  readonly destination: Destination;
  readonly kind: DestinationKind | null;
  readonly queue: Queue | null;
  /** Whether it was saved just now: what to do next stands in focus. */
  readonly fresh: boolean;
};
type Open = 'change' | 'map' | 'rubrics' | 'remove' | null;

function progress(queue: Queue | null): string {
  if (queue === null) return '';
  const { delivered, waiting, needsYou, unknown } = queue;
  if (delivered + waiting + needsYou + unknown === 0) return 'Nothing sent yet';
  const parts = [
    `${delivered.toLocaleString()} delivered`,
    waiting === 0 ? 'none waiting' : `${waiting.toLocaleString()} waiting`,
    ...(needsYou === 0 ? [] : [needsYou === 1 ? '1 needs you' : `${needsYou.toLocaleString()} need you`]),
    ...(unknown === 0 ? [] : [`${unknown.toLocaleString()} of unknown outcome`]),
  ];
  return parts.join(', ');
}

function Remove({ destination, queue, onKeep }: Pick<Props, 'destination' | 'queue'> & { readonly onKeep: () => void }) {
  const left = queue?.waiting ?? 0;
  return (
    <div class={`${workspaceStyles.form} ${destinationsStyles.destinationsForm}`} role="alertdialog" aria-label={`Remove ${destination.name}`}>
      <p>
        Its address and secrets are forgotten. {left > 0 && `${left.toLocaleString()} waiting for it will need you. `}Finished scorecards stay on this
        device.
      </p>
      <div class={workspaceStyles.buttons}>
        <button
          type="button"
          class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`}
          onClick={() => void removeDestination(destination).catch(reportError)}
        >
          Remove destination
        </button>
        <button type="button" class={partsStyles.quiet} onClick={onKeep}>
          Keep it
        </button>
      </div>
    </div>
  );
}

function useConnection(id: string) {
  const [said, setSaid] = useState<TestResult | 'testing' | null>(null);
  const test = () => {
    setSaid('testing');
    testDestinationConnection(id).then(setSaid, reportError);
  };
  return { said, test };
}

function Said({ said, fresh }: { readonly said: ReturnType<typeof useConnection>['said']; readonly fresh: boolean }) {
  const first = fresh ? 'Saved. Test the connection now, so that the first scorecard arrives.' : '';
  const text = said === null ? first : said === 'testing' ? 'Testing…' : said.text;
  return (
    <p
      class={destinationsStyles.destinationsSaid}
      data-part="said"
      role="status"
      data-ok={typeof said === 'object' && said !== null ? String(said.ok) : undefined}
    >
      {text}
    </p>
  );
}

type ActsProps = Props & { readonly open: Open; readonly onToggle: (part: Open) => void; readonly onTest: () => void };

function Acts({ destination, kind, fresh, open, onToggle, onTest }: ActsProps) {
  const { id, pause } = destination;
  const tester = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (fresh) tester.current?.focus();
  }, [fresh]);
  const toggler = (part: Exclude<Open, null>, label: string) => (
    <button type="button" class={partsStyles.quiet} aria-expanded={open === part} onClick={() => onToggle(open === part ? null : part)}>
      {label}
    </button>
  );
  return (
    <div class={destinationsStyles.destinationActs}>
      <button type="button" class={partsStyles.quiet} ref={tester} onClick={onTest}>
        Test connection
      </button>
      {toggler('change', 'Change')}
      {kind?.capabilities.maps === true && toggler('map', 'Field mapping')}
      {toggler('rubrics', 'Which rubrics')}
      {pause === null && (
        <button type="button" class={partsStyles.quiet} onClick={() => void pauseDestination(id).catch(reportError)}>
          Pause
        </button>
      )}
      {toggler('remove', 'Remove')}
    </div>
  );
}

/** One destination: its status, its connection test, and its settings. */
export function DestinationRow(props: Props) {
  const { destination, kind, queue } = props;
  const [open, setOpen] = useState<Open>(null);
  const { said, test } = useConnection(destination.id);
  const close = () => setOpen(null);
  const trouble = (queue?.needsYou ?? 0) + (queue?.unknown ?? 0);
  return (
    <li>
      <div class={destinationsStyles.destination}>
        <strong>{destination.name}</strong>
        <span class={`${partsStyles.hint} ${destinationsStyles.destinationsHint}`}>
          {[kind?.label ?? destination.kind, progress(queue)].filter((part) => part !== '').join(' · ')}
        </span>
      </div>
      <DestinationStanding destination={destination} waiting={queue?.waiting ?? 0} />
      {trouble > 0 && <Troubles destinationId={destination.id} count={trouble} />}
      <FormerSecret destination={destination} kind={kind} />
      <Acts {...props} open={open} onToggle={setOpen} onTest={test} />
      <Said said={said} fresh={props.fresh} />
      {open === 'change' && kind !== null && <DestinationForm kinds={[kind]} before={destination} onDone={close} />}
      {open === 'map' && <RubricMapping destination={destination} onDone={close} />}
      {open === 'rubrics' && <RubricsSent destination={destination} />}
      {open === 'remove' && <Remove destination={destination} queue={queue} onKeep={close} />}
    </li>
  );
}
