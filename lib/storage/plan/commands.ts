import { type InterviewPlan, interviewPlanSchema } from '@/lib/core/plan/plan';
import { followPlan, preparePlanned } from '@/lib/core/plan/prepare-planned';
import { preparedSchema } from '@/lib/core/prepared/prepared';
import { failure, type Result, success } from '@/lib/core/result';
import type { TeamRow } from '@/lib/core/team/team-row';
import { wellFormedTexts } from '@/lib/core/text/well-formed';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';
import { savePrepared } from '@/lib/storage/prepared/prepared';
import { markGone } from '@/lib/storage/team/rows';
import { listOwnPlanned } from './own-interviews';
import { findPlanIn } from './plans';

/** Why a plan was not changed: it is gone, it was changed meanwhile, or the interview is prepared or begun already. */
export type PlanRefusal = 'gone' | 'changed' | 'prepared-already';

/** What a command did to a plan: what was stored before, and what is stored now. */
export type PlanEdit = { readonly before: InterviewPlan; readonly after: InterviewPlan };

const put = async ({ plans }: Database, plan: InterviewPlan): Promise<InterviewPlan> => {
  const stored = interviewPlanSchema.parse(wellFormedTexts(plan));
  await plans.put(stored);
  return stored;
};

/** Applies a change of a plan to the prepared interviews that come from it. */
async function updatePrepared(database: Database, { before, after }: PlanEdit): Promise<void> {
  for (const prepared of readable(preparedSchema, await database.prepared.toArray())) {
    const next = prepared.plan?.planId === after.id ? followPlan(prepared, before, after) : prepared;
    if (next !== prepared) await database.prepared.put(next);
  }
}

/** Stores a new plan; on disk when it resolves. Throws when it is invalid or exists. */
export async function createPlan(plan: InterviewPlan): Promise<void> {
  await getDatabase().plans.add(interviewPlanSchema.parse(wellFormedTexts(plan)));
}

/**
 * Changes a plan to what `change` makes of the stored one, at the wall time `at`, with the prepared interviews that come from it, in one transaction; on
 * disk when it resolves. Null where nothing had to change.
 */
export async function changePlan(
  id: string,
  change: (stored: InterviewPlan) => InterviewPlan,
  at: number,
): Promise<Result<PlanEdit | null, PlanRefusal>> {
  const database = getDatabase();
  return database.transaction('rw', [database.plans, database.prepared], async () => {
    const before = await findPlanIn(database, id);
    if (before === null) return failure('gone');
    const changed = change(before);
    if (JSON.stringify(changed) === JSON.stringify(before)) return success(null);
    const edit = { before, after: await put(database, { ...changed, changedAt: Math.max(at, before.changedAt + 1) }) };
    await updatePrepared(database, edit);
    return success(edit);
  });
}

/** Takes a change back; refused as 'changed' where the plan was changed again meanwhile. On disk when it resolves. */
export async function undoPlanEdit({ before, after }: PlanEdit, at: number): Promise<Result<null, PlanRefusal>> {
  const database = getDatabase();
  return database.transaction('rw', [database.plans, database.prepared], async () => {
    const stored = await findPlanIn(database, after.id);
    if (stored?.changedAt !== after.changedAt) return failure(stored === null ? 'gone' : 'changed');
    const undone = await put(database, { ...before, changedAt: Math.max(at, after.changedAt + 1) });
    await updatePrepared(database, { before: after, after: undone });
    return success(null);
  });
}

/** How a plan that arrives relates to the one of its id that is here. */
export type PlanArrival = 'new' | 'newer' | 'same' | 'older';

/**
 * Stores a plan that comes from elsewhere, unless the one of its id that is here was changed at the same time or later. On disk when it resolves, with
 * the edit where there was one before.
 */
export async function receivePlan(plan: InterviewPlan): Promise<{ readonly arrival: PlanArrival; readonly edit: PlanEdit | null }> {
  const database = getDatabase();
  return database.transaction('rw', [database.plans, database.prepared], async () => {
    const before = await findPlanIn(database, plan.id);
    if (before !== null && before.changedAt >= plan.changedAt) return { arrival: before.changedAt === plan.changedAt ? 'same' : 'older', edit: null };
    const after = await put(database, plan);
    if (before === null) return { arrival: 'new', edit: null };
    await updatePrepared(database, { before, after });
    return { arrival: 'newer', edit: { before, after } };
  });
}

/** A deleted plan as it was stored, and what was known of it in the team's store. */
export type DeletedPlan = { readonly stored: unknown; readonly shared: readonly TeamRow[] };

/** Deletes a plan, which then does not come back from the team's store; null where there is none. Interviews that it has prepared stay. */
export async function deletePlan(id: string): Promise<DeletedPlan | null> {
  const database = getDatabase();
  return database.transaction('rw', [database.plans, database.teamRows], async () => {
    const stored: unknown = await database.plans.get(id);
    if (stored === undefined) return null;
    await database.plans.delete(id);
    return { stored, shared: await markGone(database, [['plan', id]]) };
  });
}

/** Restores a deleted plan as it was stored; on disk when it resolves. */
export async function restorePlan({ stored, shared }: DeletedPlan): Promise<void> {
  const database = getDatabase();
  await database.transaction('rw', [database.plans, database.teamRows], async () => {
    await database.table('plans').add(stored);
    await database.teamRows.bulkPut([...shared]);
  });
}

/** An interview of a plan that is to be prepared, and the id that the prepared interview gets. */
export type PlannedToPrepare = { readonly interviewId: string; readonly id: string };

/**
 * Prepares interviews of a candidate's plan as it is stored, each once: none is prepared where one of them is already, or was begun. On disk when it
 * resolves.
 */
export async function preparePlanInterviews(planId: string, all: readonly PlannedToPrepare[]): Promise<Result<null, PlanRefusal>> {
  const database = getDatabase();
  return database.transaction('rw', [database.plans, database.prepared, database.interviews], async () => {
    const plan = await findPlanIn(database, planId);
    if (plan === null) return failure('gone');
    const known = new Set((await listOwnPlanned(database, plan)).map(({ interviewId }) => interviewId));
    if (all.some(({ interviewId }) => known.has(interviewId))) return failure('prepared-already');
    const prepared = all.flatMap(({ interviewId, id }) => {
      const interview = plan.interviews.find((one) => one.id === interviewId);
      return (interview && preparePlanned(plan, interview, id)) ?? [];
    });
    if (prepared.length < all.length) return failure('gone');
    for (const one of prepared) await savePrepared(one);
    return success(null);
  });
}
