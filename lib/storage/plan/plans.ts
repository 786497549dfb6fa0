import { type InterviewPlan, interviewPlanSchema } from '@/lib/core/plan/plan';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';

/** Every interview plan that can be read, the one that was changed last first. */
export async function listPlans(): Promise<readonly InterviewPlan[]> {
  const plans = readable(interviewPlanSchema, await getDatabase().plans.toArray());
  return plans.toSorted((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1));
}

/** The plan of an id; null where there is none that can be read. Call it in a transaction that reads plans. */
export async function findPlanIn({ plans }: Database, id: string): Promise<InterviewPlan | null> {
  return readable(interviewPlanSchema, await plans.where('id').equals(id).toArray())[0] ?? null;
}
