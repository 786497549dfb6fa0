import { isWellFormed } from '@/lib/core/text/well-formed';
import type { Amendments } from '@/lib/state/review/amendment';
import { findScorecardOf } from '@/lib/storage/scorecard/scorecards';
import { repairReason } from '@/lib/text/sent';

/** Whether an interview's finished scorecard contains characters that some systems, such as PostgreSQL, refuse. */
export async function needsRepair(interviewId: string): Promise<boolean> {
  const envelope = await findScorecardOf(interviewId);
  return envelope !== null && !isWellFormed(envelope);
}

type RepairsDependencies = Pick<Amendments, 'beginAmendment' | 'saveReason'>;

/** Repairs of characters that some systems refuse. */
export function createRepairs({ beginAmendment, saveReason }: RepairsDependencies) {
  /** Opens an amendment without such characters, with its reason; finishing it sends it where the earlier revision went. */
  async function beginRepair(interviewId: string): Promise<void> {
    await beginAmendment(interviewId);
    await saveReason(interviewId, repairReason);
  }
  return { beginRepair };
}
