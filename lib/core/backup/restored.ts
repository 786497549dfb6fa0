import { type OutboxRow, outboxRowSchema } from '@/lib/core/delivery/delivery';
import { type Destination, destinationSchema } from '@/lib/core/delivery/destination';
import { because } from '@/lib/core/reasons';

type Row = Readonly<Record<string, unknown>>;

const isUnderWay = ({ state }: OutboxRow) => state === 'queued' || state === 'sending';

/** A delivery that was being sent when the backup was made. Its outcome is unknown, so it is not sent again automatically. */
const afterBackup: Pick<OutboxRow, 'state' | 'need' | 'reason' | 'nextAttemptAt'> = {
  state: 'outcome-unknown',
  need: null,
  nextAttemptAt: null,
  reason: [because('restored-delivery', {}), because('look-there', {})],
};

/** The delivery to store, given the one in a backup and the one on this device: a delivered one wins, else this device's. */
export function restoreDelivery(there: Row, here: Row | undefined): Row {
  const read = outboxRowSchema.safeParse(there);
  if (!read.success) return here ?? there;
  if (here !== undefined) return read.data.state === 'delivered' ? there : here;
  return isUnderWay(read.data) ? { ...there, ...afterBackup } : there;
}

/** The destination to store after a restore. Where its secrets were left out, it is paused until they are entered again. */
export function restoreDestination(there: Row, lacksSecrets: boolean, at: number): Row {
  const read = destinationSchema.safeParse(there);
  if (!read.success || !lacksSecrets) return there;
  const pause: Destination['pause'] = { at, need: 'access', reason: [because('restored-destination', {})] };
  return { ...there, pause, restUntil: null, askedUntil: null, failures: 0 };
}

/** The part of a destination that a person sets up; the rest records how deliveries went. */
const setUpOf = ({ kind, name, settings, mappings, rubrics }: Row) => ({ kind, name, settings, mappings, rubrics });

/** Whether two rows are the same destination set up in the same way. */
export const isSameSetUp = (one: Row, other: Row, isSame: (a: unknown, b: unknown) => boolean): boolean => isSame(setUpOf(one), setUpOf(other));
