import { type Blindness, judgeBlindness } from '@/lib/core/debrief/blind';
import { applicationOf } from '@/lib/core/debrief/debrief-scorecard';
import type { InterviewPlan, PlannedInterviewer } from '@/lib/core/plan/plan';
import type { Database } from '@/lib/storage/database/database';
import { readLocalInterviews } from '@/lib/storage/debrief/local-interviews';
import { readAddable } from '@/lib/storage/debrief/visible-scorecards';

/** Who else has finished a scorecard for a plan's application, one entry for each that is here; nobody while `blindness` is 'closed'. */
export type FinishedOthers = { readonly blindness: Blindness['state']; readonly interviewers: readonly PlannedInterviewer[] };

/** Finds who else has finished, by the application alone. Call it in a transaction that reads interviews and scorecards. */
export async function findFinishedOthers(database: Database, { candidate }: Pick<InterviewPlan, 'candidate'>): Promise<FinishedOthers> {
  const applicationId = candidate?.applicationId ?? null;
  if (candidate === null || applicationId === null) return { blindness: 'closed', interviewers: [] };
  const here = await readLocalInterviews(database);
  const { state: blindness } = judgeBlindness({ names: [candidate.name], applicationIds: [applicationId], persons: [] }, here, null);
  if (blindness === 'closed') return { blindness, interviewers: [] };
  const keys = await database.received.where('applicationId').equals(applicationId).primaryKeys();
  const visible = await readAddable(
    database,
    keys.map(([id]) => id),
    here,
  );
  const others = visible.filter(({ data, source }) => source.kind !== 'device' && applicationOf(data) === applicationId);
  return {
    blindness,
    interviewers: others.map(({ data: { interviewer } }) => ({ name: interviewer.name || null, email: interviewer.email || null })),
  };
}
