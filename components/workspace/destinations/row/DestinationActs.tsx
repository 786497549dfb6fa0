import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ActionMenu, type MenuAction } from '@/components/ui/choice/ActionMenu';
import { StateIcon } from '@/components/ui/state/StateIcon';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { Destination } from '@/lib/core/delivery/destination';
import { type DestinationKind, pauseDestination, type Queue, resumeAndSend, testDestinationConnection } from '@/lib/state/delivery/destinations';
import type { DestinationMessage } from './DestinationMessage';
import styles from './DestinationRow.module.css';
import { whenTriedAgain } from './DestinationStanding';

/** A destination with what is known of it. */
export type DestinationProps = {
  readonly destination: Destination;
  readonly kind: DestinationKind | null;
  readonly queue: Queue | null;
  /** Whether it was just saved: then the next step is emphasised. */
  readonly fresh: boolean;
};

/** Which part of a destination is open below it. */
export type OpenPart = 'change' | 'map' | 'rubrics' | 'remove' | null;

type Props = DestinationProps & {
  readonly menu: RefObject<HTMLSpanElement | null>;
  readonly onOpen: (part: OpenPart) => void;
  readonly onMessage: (message: DestinationMessage) => void;
};

/** The most useful action, the test, and a menu with everything else. */
export function DestinationActs({ destination, kind, queue, fresh, menu, onOpen, onMessage }: Props) {
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
  const open = (name: string, part: OpenPart): MenuAction => ({ name, onChoose: () => onOpen(part) });
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
