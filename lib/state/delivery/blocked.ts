import type { OutboxRow } from '@/lib/core/delivery/delivery';
import { poke } from '@/lib/messaging/worker';
import { openDebrief } from '@/lib/storage/debrief/open';
import { findCandidates } from '@/lib/storage/delivery/candidates';
import { changeUnsent, listNeedingUser } from '@/lib/storage/delivery/outbox';
import { blockedTexts } from '@/lib/text/delivery/blocked';
import { planRow } from './deliveries';
import { resumeDestination } from './destinations';

/** A delivery that needs the user: what it is called, and the id of the debrief that it carries; null where it carries a scorecard. */
export type BlockedDelivery = { readonly row: OutboxRow; readonly name: string; readonly debriefId: string | null };

/** Whether a delivery carries a debrief, which stands in the place of interview and scorecard. */
const isOfDebrief = ({ interviewId, scorecardId }: OutboxRow): boolean => interviewId === scorecardId;

async function nameDebrief(row: OutboxRow): Promise<BlockedDelivery> {
  const opened = await openDebrief(row.interviewId);
  return { row, name: opened === null ? blockedTexts.debrief : blockedTexts.debriefOf(opened.debrief.candidate), debriefId: row.interviewId };
}

/** The first deliveries to a destination that need the user, at most `count`. */
export async function listBlockedDeliveries(destinationId: string, count: number): Promise<readonly BlockedDelivery[]> {
  const rows = await listNeedingUser(destinationId, count);
  const candidates = await findCandidates(rows.map(({ interviewId }) => interviewId));
  const name = (row: OutboxRow) =>
    isOfDebrief(row) ? nameDebrief(row) : { row, name: candidates.get(row.interviewId) ?? blockedTexts.scorecard, debriefId: null };
  return Promise.all(rows.map(name));
}

/** A debrief's delivery is queued as it is: no setting shapes what it sends. */
const queueAgain = (row: OutboxRow): OutboxRow => ({ ...row, state: 'queued', need: null, reason: null, tries: 0, nextAttemptAt: Date.now() });

/**
 * Plans every delivery of a destination that has sent nothing yet again with the current settings, resumes the destination, and sends; returns how
 * many. Call it in a user gesture.
 */
export async function planAllAgain(destinationId: string): Promise<number> {
  await resumeDestination(destinationId);
  const changed = await changeUnsent(destinationId, async (row) => (isOfDebrief(row) ? queueAgain(row) : planRow(row, null)));
  poke('asked').catch(reportError);
  return changed;
}
