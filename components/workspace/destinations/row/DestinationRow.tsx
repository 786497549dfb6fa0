import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { describeAddress } from '@/lib/state/delivery/destination-name';
import type { Queue } from '@/lib/state/delivery/destinations';
import { DestinationForm } from '../DestinationForm';
import { RubricMapping } from '../RubricMapping';
import { RubricsSent } from '../RubricsSent';
import { DestinationActs, type DestinationProps, type OpenPart } from './DestinationActs';
import { type DestinationMessage, MessageLine } from './DestinationMessage';
import styles from './DestinationRow.module.css';
import { DestinationStanding } from './DestinationStanding';
import { FormerSecret } from './FormerSecret';
import { RemoveDestination } from './RemoveDestination';
import { Troubles } from './Troubles';

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

function Part({
  destination,
  kind,
  queue,
  open,
  onClose,
}: Omit<DestinationProps, 'fresh'> & { readonly open: OpenPart; readonly onClose: () => void }) {
  if (open === null || (open === 'change' && kind === null)) return null;
  return (
    <Opened key={open}>
      {open === 'change' && kind !== null && <DestinationForm kinds={[kind]} before={destination} onDone={onClose} />}
      {open === 'map' && <RubricMapping destination={destination} onDone={onClose} />}
      {open === 'rubrics' && <RubricsSent destination={destination} onDone={onClose} />}
      {open === 'remove' && <RemoveDestination destination={destination} queue={queue} onKeep={onClose} />}
    </Opened>
  );
}

/** A destination: its name, its state, its test, and all its settings. */
export function DestinationRow(props: DestinationProps) {
  const { destination, kind, queue } = props;
  const [open, setOpen] = useState<OpenPart>(null);
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
        <DestinationActs {...props} menu={menu} onOpen={setOpen} onMessage={setMessage} />
      </div>
      {trouble > 0 && <Troubles destinationId={destination.id} count={trouble} />}
      <FormerSecret destination={destination} kind={kind} />
      <MessageLine message={message} fresh={props.fresh} />
      <Part destination={destination} kind={kind} queue={queue} open={open} onClose={close} />
    </li>
  );
}
