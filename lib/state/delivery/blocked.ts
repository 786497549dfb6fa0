import type { OutboxRow } from '@/lib/core/delivery/delivery';
import { poke } from '@/lib/messaging/worker';
import { findCandidates } from '@/lib/storage/delivery/candidates';
import { changeUnsent } from '@/lib/storage/delivery/changes';
import { listNeedingUser } from '@/lib/storage/delivery/deliveries';
import { blockedTexts } from '@/lib/text/delivery/blocked';
import { planRow, queueAgain } from './deliveries';
import { resumeDestination } from './destinations';

/** A delivery that needs the user, what it is called, and whether it carries a debrief. */
export type BlockedDelivery = { readonly row: OutboxRow; readonly name: string; readonly isDebrief: boolean };

/** Whether a delivery carries a debrief, which stands in the place of interview and scorecard. */
const isOfDebrief = ({ interviewId, scorecardId }: OutboxRow): boolean => interviewId === scorecardId;

function nameOf(row: OutboxRow, candidate: string | undefined): string {
  if (row.requests.at(-1)?.path.startsWith('/plans') === true) return blockedTexts.plan;
  return isOfDebrief(row) ? blockedTexts.debrief(candidate) : (candidate ?? blockedTexts.scorecard);
}

/** The first deliveries to a destination that need the user, at most `count`. */
export async function listBlockedDeliveries(destinationId: string, count: number): Promise<readonly BlockedDelivery[]> {
  const rows = await listNeedingUser(destinationId, count);
  const candidates = await findCandidates(rows.map(({ interviewId }) => interviewId));
  return rows.map((row) => {
    return { row, name: nameOf(row, candidates.get(row.interviewId)), isDebrief: isOfDebrief(row) };
  });
}

/**
 * Plans every delivery of a destination that has sent nothing yet again with the current settings, resumes the destination, and sends; returns how
 * many. A debrief is queued as it is. Call it in a user gesture.
 */
export async function planAllAgain(destinationId: string): Promise<number> {
  await resumeDestination(destinationId);
  const changed = await changeUnsent(destinationId, async (row) => (isOfDebrief(row) ? queueAgain(row, Date.now()) : planRow(row, null)));
  poke('asked').catch(reportError);
  return changed;
}
