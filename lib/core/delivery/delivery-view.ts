import { because } from '@/lib/core/reasons';
import type { OutboxRow } from './delivery';
import type { Destination } from './destination';
import type { StoredReasons } from './reason';

/** How a delivery is shown: its state as the user should understand it, where it goes, and what to do. Times are wall milliseconds. */
export type DeliveryView = {
  readonly row: OutboxRow;
  readonly name: string | null;
  /** The destination's kind; null when it is gone or there is none. */
  readonly kind: string | null;
  readonly state: OutboxRow['state'];
  /** Why it is in this state; empty where there is nothing to say. */
  readonly why: StoredReasons;
  /** When the next attempt is due; null when none is. */
  readonly nextAt: number | null;
  /** When it was sent; null until it is delivered. */
  readonly sentAt: number | null;
};

const notReadable = [because('destination-unreadable', {})];

/** Why a paused destination accepts nothing until a person acts; null where it is not paused. */
const whyHeld = (destination: Destination | null): StoredReasons | null => (destination === null ? notReadable : (destination.pause?.reason ?? null));

/** How to show a delivery. One that waits for a paused destination needs the user, whatever its own state. */
export function viewDelivery(row: OutboxRow, destination: Destination | null): DeliveryView {
  const { state, reason } = row;
  const sentAt = state === 'delivered' ? (row.attempts.at(-1)?.at ?? null) : null;
  const view = { row, name: destination?.name ?? null, kind: destination?.kind ?? null, state, why: reason ?? [], nextAt: null, sentAt };
  const held = state === 'queued' ? whyHeld(destination) : null;
  if (held !== null) return { ...view, state: 'needs-you', why: held };
  if (state === 'saved') return { ...view, why: reason ?? [because('no-destination', {})] };
  if (state !== 'queued' || row.nextAttemptAt === null) return view;
  const resting = Math.max(destination?.restUntil ?? 0, destination?.askedUntil ?? 0);
  return { ...view, nextAt: row.attempts.length > 0 || resting > 0 ? Math.max(row.nextAttemptAt, resting) : null };
}
