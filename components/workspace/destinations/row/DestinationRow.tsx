import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ActionMenu, type MenuAction } from '@/components/ui/choice/ActionMenu';
import { StateIcon } from '@/components/ui/state/StateIcon';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { Destination } from '@/lib/core/delivery/destination';
import type { TestResult } from '@/lib/core/delivery/target-schema';
import { describeAddress } from '@/lib/state/delivery/destination-name';
import {
  type DestinationKind,
  pauseDestination,
  type Queue,
  removeDestination,
  resumeAndSend,
  testDestinationConnection,
} from '@/lib/state/delivery/destinations';
import { DestinationForm } from '../DestinationForm';
import destinationsStyles from '../destinations.module.css';
import { RubricMapping } from '../RubricMapping';
import { RubricsSent } from '../RubricsSent';
import styles from './DestinationRow.module.css';
import { DestinationStanding, whenTriedAgain } from './DestinationStanding';
import { FormerSecret } from './FormerSecret';
import { Troubles } from './Troubles';

type Props = {
  readonly destination: Destination;
  readonly kind: DestinationKind | null;
  readonly queue: Queue | null;
  /** Whether it was just saved: then the next step is emphasised. */
  readonly fresh: boolean;
};
type Open = 'change' | 'map' | 'rubrics' | 'remove' | null;

function progress(queue: Queue | null): string {
  if (queue === null) return '';
  const { delivered, waiting, needsYou, unknown } = queue;
  if (delivered + waiting + needsYou + unknown === 0) return '';
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

/** A message below a destination: the result of its test, or that the browser refused the permission. */
type DestinationMessage = TestResult | 'testing' | 'refused' | null;

function MessageLine({ message, fresh }: { readonly message: DestinationMessage; readonly fresh: boolean }) {
  const words = {
    testing: 'Testing…',
    refused: 'The browser was not allowed to send there, so it stays as it was. Press again and allow it.',
  };
  const first = fresh ? 'Saved. Test the connection now, so that the first scorecard arrives.' : '';
  const text = message === null ? first : typeof message === 'string' ? words[message] : message.text;
  return (
    <p
      class={destinationsStyles.destinationsSaid}
      data-part="said"
      role="status"
      data-ok={typeof message === 'object' && message !== null ? String(message.ok) : undefined}
    >
      {text}
    </p>
  );
}

type ActsProps = Props & {
  readonly menu: RefObject<HTMLSpanElement | null>;
  readonly onOpen: (part: Open) => void;
  readonly onMessage: (message: DestinationMessage) => void;
};

/** The most useful action, the test, and a menu with everything else. */
function Acts({ destination, kind, queue, fresh, menu, onOpen, onMessage }: ActsProps) {
  const { id, pause } = destination;
  const tester = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (fresh) tester.current?.focus();
  }, [fresh]);
  const test = () => {
    onMessage('testing');
    testDestinationConnection(id).then(onMessage, reportError);
  };
  const resume = () => void resumeAndSend(id).then((isAllowed) => onMessage(isAllowed ? null : 'refused'), reportError);
  const rests = (whenTriedAgain(destination, queue) ?? 0) > Date.now();
  const open = (name: string, part: Open): MenuAction => ({ name, onChoose: () => onOpen(part) });
  const actions: readonly MenuAction[] = [
    open('Change', 'change'),
    ...(kind?.capabilities.maps === true ? [open('Field mapping', 'map')] : []),
    open('Which rubrics', 'rubrics'),
    ...(pause === null ? [{ name: 'Pause', onChoose: () => void pauseDestination(id).catch(reportError) }] : []),
    { ...open('Remove', 'remove'), isDestructive: true },
  ];
  return (
    <div class={styles.destinationActs}>
      {(pause !== null || rests) && (
        <button type="button" class={partsStyles.outlined} onClick={resume}>
          {pause !== null ? 'Resume' : 'Try now'}
        </button>
      )}
      <button type="button" class={partsStyles.quiet} ref={tester} onClick={test}>
        Test connection
      </button>
      <span ref={menu}>
        <ActionMenu label={`More for ${destination.name}`} className={`${controlsStyles.tool} ${styles.destinationMore}`} actions={actions}>
          <StateIcon name="more" />
        </ActionMenu>
      </span>
    </div>
  );
}

/** The opened part of a destination takes the focus, because its menu is closed by then. */
function Opened({ children }: { readonly children: ComponentChildren }) {
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => holder.current?.focus(), []);
  return (
    <div ref={holder} tabIndex={-1} class={styles.destinationOpened}>
      {children}
    </div>
  );
}

function Part({ destination, kind, queue, open, onClose }: Omit<Props, 'fresh'> & { readonly open: Open; readonly onClose: () => void }) {
  if (open === null || (open === 'change' && kind === null)) return null;
  return (
    <Opened key={open}>
      {open === 'change' && kind !== null && <DestinationForm kinds={[kind]} before={destination} onDone={onClose} />}
      {open === 'map' && <RubricMapping destination={destination} onDone={onClose} />}
      {open === 'rubrics' && <RubricsSent destination={destination} onDone={onClose} />}
      {open === 'remove' && <Remove destination={destination} queue={queue} onKeep={onClose} />}
    </Opened>
  );
}

/** A destination: its name, its state, its test, and all its settings. */
export function DestinationRow(props: Props) {
  const { destination, kind, queue } = props;
  const [open, setOpen] = useState<Open>(null);
  const [message, setMessage] = useState<DestinationMessage>(null);
  const menu = useRef<HTMLSpanElement>(null);
  const close = () => {
    setOpen(null);
    menu.current?.querySelector('button')?.focus();
  };
  const trouble = (queue?.needsYou ?? 0) + (queue?.unknown ?? 0);
  const about = [kind === null ? destination.kind : describeAddress(destination, kind), progress(queue)].filter((part) => part !== '').join(' · ');
  return (
    <li>
      <div class={styles.destination}>
        <div class={styles.destinationName}>
          <strong dir="auto">{destination.name}</strong>
          <span class={partsStyles.hint}>{about}</span>
        </div>
        <DestinationStanding destination={destination} queue={queue} />
        <Acts {...props} menu={menu} onOpen={setOpen} onMessage={setMessage} />
      </div>
      {trouble > 0 && <Troubles destinationId={destination.id} count={trouble} />}
      <FormerSecret destination={destination} kind={kind} />
      <MessageLine message={message} fresh={props.fresh} />
      <Part destination={destination} kind={kind} queue={queue} open={open} onClose={close} />
    </li>
  );
}
