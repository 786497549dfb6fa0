import { isWellFormed } from '@/lib/core/text/well-formed';
import type { Amendments } from '@/lib/state/review/amendment';
import { findScorecardOf } from '@/lib/storage/scorecard/scorecards';
import { repairReason } from '@/lib/text/sent';

/** Whether the finished scorecard of an interview holds characters that some systems, PostgreSQL among them, refuse. */
export async function needsRepair(interviewId: string): Promise<boolean> {
  const envelope = await findScorecardOf(interviewId);
  return envelope !== null && !isWellFormed(envelope);
}

type RepairsDependencies = Pick<Amendments, 'beginAmendment' | 'saveReason'>;

/** Repairs of characters that some systems refuse. */
export function createRepairs({ beginAmendment, saveReason }: RepairsDependencies) {
  /** Opens the scorecard for a revision without such characters, its reason given; finishing it sends that where the earlier one went. */
  async function beginRepair(interviewId: string): Promise<void> {
    await beginAmendment(interviewId);
    await saveReason(interviewId, repairReason);
  }
  return { beginRepair };
}
