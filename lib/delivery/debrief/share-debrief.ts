import type { OutboxRow } from '@/lib/core/delivery/delivery';
import type { Destination } from '@/lib/core/delivery/destination';
import type { RowToShare } from '@/lib/core/team/debrief-rows';
import { findPlanner } from '../plan';

/** A part of a debrief that is shared: its id, and where it stands among the deliveries of its debrief. */
type SharedPart = { readonly debriefId: string; readonly id: string; readonly revision: number; readonly shared: RowToShare };

/**
 * How a destination is told of what is written in a debrief: the delivery of a part at a wall time in milliseconds. The parts of one debrief are sent in
 * their order. Null where a destination is not told.
 */
export async function findDebriefSharing(destination: Destination): Promise<((part: SharedPart, at: number) => OutboxRow) | null> {
  const planShared = (await findPlanner(destination.kind))?.planShared;
  if (planShared === undefined) return null;
  return ({ debriefId, id, revision, shared }, at) => ({
    id: `te_${id}_${destination.id}`.replaceAll('.', '_'),
    interviewId: debriefId,
    scorecardId: debriefId,
    revision,
    destinationId: destination.id,
    target: null,
    requests: [planShared(shared)],
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
