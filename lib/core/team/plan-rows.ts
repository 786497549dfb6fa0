import * as z from 'zod/mini';
import { type InterviewPlan, interviewPlanSchema } from '@/lib/core/plan/plan';

/** A plan for the team's store: its row, and its candidate as the store is to know them, null for a template. */
export type PlanToShare = {
  readonly table: 'plans';
  readonly row: { readonly id: string; readonly candidate: string | null } & Readonly<Record<string, unknown>>;
  readonly known: { readonly id: string; readonly name: string; readonly application_ids: readonly string[] } | null;
};

/** Who covers what in a plan, by address, as the store's policies look at it; interviews without an address are not in it. */
function panelOf({ interviews }: InterviewPlan) {
  const assigned = interviews.flatMap(({ interviewer: { email }, dimensions }) =>
    email === null ? [] : [{ email: email.trim().toLowerCase(), dimensions }],
  );
  return [...Map.groupBy(assigned, ({ email }) => email)].map(([email, own]) => ({
    email,
    dimensions: [...new Set(own.flatMap((one) => one.dimensions))],
  }));
}

/** The row that a device writes for a plan; `candidate` is their id in the store, null for a template. */
export function rowOfPlan(plan: InterviewPlan, candidate: string | null): PlanToShare {
  const row = { id: plan.id, candidate, role: plan.role, panel: panelOf(plan), body: plan, changed_at: new Date(plan.changedAt).toISOString() };
  if (candidate === null || plan.candidate === null) return { table: 'plans', row, known: null };
  const { name, applicationId } = plan.candidate;
  return { table: 'plans', row, known: { id: candidate, name, application_ids: applicationId === null ? [] : [applicationId] } };
}

/** A plan as the store gives it; `body` is null where it was made by other means. */
export const storePlanSchema = z.object({ id: z.string(), candidate: z.nullable(z.string()), body: z.nullable(interviewPlanSchema) });
/** A plan as the store gives it. */
export type StorePlan = z.infer<typeof storePlanSchema>;
