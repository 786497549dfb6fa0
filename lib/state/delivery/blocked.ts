import type { OutboxRow } from '@/lib/core/delivery/delivery';
import { poke } from '@/lib/messaging/worker';
import { findCandidates } from '@/lib/storage/delivery/candidates';
import { changeUnsent } from '@/lib/storage/delivery/changes';
import { listNeedingUser } from '@/lib/storage/delivery/deliveries';
import { blockedTexts } from '@/lib/text/delivery/blocked';
import { planRow, queueAgain } from './deliveries';
import { resumeDestination } from './destinations';

/** A delivery that needs the user, what it is called, and the address of what it carries. */
export type BlockedDelivery = { readonly row: OutboxRow; readonly name: string; readonly address: string };

/**
 * Whether a delivery carries no scorecard but something that stands in the place of interview and scorecard: a debrief, a plan, a rubric or a
 * calibration.
 */
const isOfDebrief = ({ interviewId, scorecardId }: OutboxRow): boolean => interviewId === scorecardId;

/** What is shared by itself, by the beginning of its path in the store: what it is called, and where its page is. */
const shared: readonly (readonly [path: string, name: string, page: string])[] = [
  ['/plans', blockedTexts.plan, '#plans/'],
  ['/calibration_', blockedTexts.calibration, '#calibration/'],
  ['/rubrics', blockedTexts.rubric, '#rubrics/'],
];

function describeBlocked(row: OutboxRow, candidate: string | undefined): BlockedDelivery {
  const { interviewId: id, requests } = row;
  const [, name, page] = shared.find(([path]) => requests.at(-1)?.path.startsWith(path)) ?? [];
  // The id of a rubric's version ends with its number.
  if (name !== undefined) return { row, name, address: `${page}${encodeURIComponent(id.replace(/ \d+$/, ''))}` };
  if (isOfDebrief(row)) return { row, name: blockedTexts.debrief(candidate), address: `#debriefs/${id}` };
  return { row, name: candidate ?? blockedTexts.scorecard, address: `/panel.html#interview=${id}` };
}

/** The first deliveries to a destination that need the user, at most `count`. */
export async function listBlockedDeliveries(destinationId: string, count: number): Promise<readonly BlockedDelivery[]> {
  const rows = await listNeedingUser(destinationId, count);
  const candidates = await findCandidates(rows.map(({ interviewId }) => interviewId));
  return rows.map((row) => describeBlocked(row, candidates.get(row.interviewId)));
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
