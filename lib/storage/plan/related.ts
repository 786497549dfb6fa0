import * as z from 'zod/mini';
import type { Database } from '@/lib/storage/database/database';

// Each field is read for itself: a plan that cannot be read as a whole is somebody's too.
const textOrEmpty = z.catch(z.string(), '');
const planSchema = z.object({
  id: z.string(),
  candidate: z.catch(z.nullable(z.object({ name: textOrEmpty, applicationId: z.catch(z.nullable(z.string()), null) })), null),
});
const preparedSchema = z.object({ plan: z.object({ planId: textOrEmpty }) });
const interviewSchema = z.object({ preparation: preparedSchema });

/** A plan of a candidate, as far as it names them. */
export type CandidatesPlan = { readonly id: string; readonly candidate: string; readonly applicationId: string | null };

/** Every plan that names a candidate, readable as a whole or not; templates are nobody's. */
export async function listCandidatesPlans({ plans }: Database): Promise<readonly CandidatesPlan[]> {
  const rows: readonly unknown[] = await plans.toArray();
  return rows.flatMap((row) => {
    const { data } = planSchema.safeParse(row);
    if (data === undefined || data.candidate === null) return [];
    return [{ id: data.id, candidate: data.candidate.name, applicationId: data.candidate.applicationId }];
  });
}

/** The plans that some interviews and prepared interviews come from. */
async function listPlansOf({ interviews, prepared }: Database, chosen: ChosenForPlans): Promise<readonly string[]> {
  const begun: readonly unknown[] = await interviews.bulkGet([...chosen.interviews]);
  const ahead: readonly unknown[] = await prepared.bulkGet([...chosen.prepared]);
  return [
    ...begun.flatMap((row) => interviewSchema.safeParse(row).data?.preparation.plan.planId ?? []),
    ...ahead.flatMap((row) => preparedSchema.safeParse(row).data?.plan.planId ?? []),
  ];
}

/** What was chosen of a person: ids of interviews, of prepared interviews, and of plans. */
export type ChosenForPlans = { readonly interviews: readonly string[]; readonly prepared: readonly string[]; readonly plans: readonly string[] };

/**
 * The ids of a person's plans: those that were chosen, that are for one of `applications`, or that a chosen interview comes from. Never a template.
 * Call it in a transaction that reads plans, interviews and prepared interviews.
 */
export async function findRelatedPlans(database: Database, chosen: ChosenForPlans, applications: ReadonlySet<string>): Promise<readonly string[]> {
  const sources = await listPlansOf(database, chosen);
  const plans = await listCandidatesPlans(database);
  return plans
    .filter(
      (plan) => chosen.plans.includes(plan.id) || sources.includes(plan.id) || (plan.applicationId !== null && applications.has(plan.applicationId)),
    )
    .map((plan) => plan.id);
}
