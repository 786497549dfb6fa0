import type { InterviewPlan } from '@/lib/core/plan/plan';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { observeTables } from '@/lib/storage/database/observe-tables';
import { localTables } from '@/lib/storage/debrief/local-interviews';
import { scorecardTables } from '@/lib/storage/debrief/scorecards';
import { type FinishedOthers, findFinishedOthers } from './finished-others';
import { listOwnPlanned, type OwnPlanned } from './own-interviews';
import { findPlanIn, listPlans } from './plans';

/** A plan, what became of its interviews on this device, and who else has finished, as far as that may be seen. */
export type OpenedPlan = { readonly plan: InterviewPlan; readonly own: readonly OwnPlanned[]; readonly others: FinishedOthers };

/** The tables that a plan's page is read from. */
const pageTables = (database: Database) => [database.plans, ...localTables(database), ...scorecardTables(database)];

/** The plan of an id with what became of its interviews; null where there is none. */
export async function openPlan(id: string): Promise<OpenedPlan | null> {
  const database = getDatabase();
  return database.transaction('r', pageTables(database), async () => {
    const plan = await findPlanIn(database, id);
    return plan === null ? null : { plan, own: await listOwnPlanned(database, plan), others: await findFinishedOthers(database, plan) };
  });
}

/** Calls `listener` with every plan, now and after changes by any page, until the signal aborts. */
export function observePlans(listener: (plans: readonly InterviewPlan[]) => void, signal: AbortSignal): void {
  observeTables({ query: listPlans, tables: ['plans'] }, listener, signal);
}

/** Calls `listener` with a plan, null when there is none, now and after changes by any page, until the signal aborts. */
export function observePlan(id: string, listener: (opened: OpenedPlan | null) => void, signal: AbortSignal): void {
  observeTables({ query: () => openPlan(id), tables: pageTables(getDatabase()).map(({ name }) => name) }, listener, signal);
}
