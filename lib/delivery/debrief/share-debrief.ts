import type { OutboxRow } from '@/lib/core/delivery/delivery';
import type { Destination } from '@/lib/core/delivery/destination';
import type { RowToShare } from '@/lib/core/team/row-to-share';
import { findPlanner } from '../plan';

/** What is shared: its id, that of the debrief or plan that it belongs to, and where it stands among the deliveries of that. */
type SharedPart = { readonly ofId: string; readonly id: string; readonly revision: number; readonly shared: RowToShare };

/**
 * How a destination is told of debriefs and plans: the delivery of a part at a wall time in milliseconds. The parts of one are sent in their order. Null
 * where a destination is not told.
 */
export async function findTeamSharing(destination: Destination): Promise<((part: SharedPart, at: number) => OutboxRow) | null> {
  const planShared = (await findPlanner(destination.kind))?.planShared;
  if (planShared === undefined) return null;
  return ({ ofId, id, revision, shared }, at) => ({
    id: `te_${id}_${destination.id}`.replaceAll('.', '_'),
    interviewId: ofId,
    scorecardId: ofId,
    revision,
    destinationId: destination.id,
    target: null,
    requests: planShared(shared),
    done: 0,
    state: 'queued',
    need: null,
    reason: null,
    attempts: [],
    tries: 0,
    doubtful: false,
    nextAttemptAt: at,
    createdAt: at,
  });
}
