import { deliveryId, type OutboxRow } from '@/lib/core/delivery';
import type { ScorecardEnvelope } from '@/lib/core/scorecard';

/** The outbox row that carries a scorecard to a destination, or keeps it here when there is none; `at` is wall time in milliseconds. */
export function planDelivery(envelope: ScorecardEnvelope, destinationId: string | null, at: number): OutboxRow {
  const { id: scorecardId, revision, interview } = envelope.data;
  const queued = destinationId !== null;
  return {
    id: deliveryId(scorecardId, revision, destinationId),
    interviewId: interview.id,
    scorecardId,
    revision,
    destinationId,
    body: JSON.stringify(envelope),
    state: queued ? 'queued' : 'saved',
    reason: null,
    attempts: [],
    nextAttemptAt: queued ? at : null,
    createdAt: at,
  };
}
