import type { OutboxRow } from './delivery';
import type { Destination } from './destination';

/** How a delivery is shown: its state as the user should understand it, where it goes, and what to do. Times are wall milliseconds. */
export type DeliveryView = {
  readonly row: OutboxRow;
  readonly name: string | null;
  /** The destination's kind; null when it is gone or there is none. */
  readonly kind: string | null;
  readonly state: OutboxRow['state'];
  readonly words: string;
  /** When the next attempt is due; null when none is. */
  readonly nextAt: number | null;
};

/** What is shown of a delivery: one that waits for a paused destination needs the user, whatever its own row says. */
export function viewDelivery(row: OutboxRow, destination: Destination | null): DeliveryView {
  const name = destination?.name ?? null;
  const kind = destination?.kind ?? null;
  const { state, reason } = row;
  if (state === 'queued' && destination?.pause) return { row, name, kind, state: 'needs-you', words: destination.pause.reason, nextAt: null };
  if (state === 'saved') return { row, name, kind, state, words: reason ?? 'No destination is set up, so nothing was sent.', nextAt: null };
  if (state !== 'queued' || row.nextAttemptAt === null) return { row, name, kind, state, words: reason ?? '', nextAt: null };
  const waits = row.attempts.length > 0 || destination?.restUntil != null;
  const nextAt = waits ? Math.max(row.nextAttemptAt, destination?.restUntil ?? 0) : null;
  return { row, name, kind, state, words: reason ?? '', nextAt };
}
