import type { InterviewPlan } from '@/lib/core/plan/plan';
import { getDatabase } from '@/lib/storage/database/database';
import { observeTables } from '@/lib/storage/database/observe-tables';
import { listOwnPlanned, type OwnPlanned } from './own-interviews';
import { findPlanIn, listPlans } from './plans';

/** A plan, and what became of its interviews on this device. */
export type OpenedPlan = { readonly plan: InterviewPlan; readonly own: readonly OwnPlanned[] };

/** The plan of an id with what became of its interviews on this device; null where there is none. */
export async function openPlan(id: string): Promise<OpenedPlan | null> {
  const database = getDatabase();
  return database.transaction('r', [database.plans, database.prepared, database.interviews], async () => {
    const plan = await findPlanIn(database, id);
    return plan === null ? null : { plan, own: await listOwnPlanned(database, plan) };
  });
}

/** Calls `listener` with every plan, now and after changes by any page, until the signal aborts. */
export function observePlans(listener: (plans: readonly InterviewPlan[]) => void, signal: AbortSignal): void {
  observeTables({ query: listPlans, tables: ['plans'] }, listener, signal);
}

/** Calls `listener` with a plan, null when there is none, now and after changes by any page, until the signal aborts. */
export function observePlan(id: string, listener: (opened: OpenedPlan | null) => void, signal: AbortSignal): void {
  observeTables({ query: () => openPlan(id), tables: ['plans', 'prepared', 'interviews'] }, listener, signal);
}
