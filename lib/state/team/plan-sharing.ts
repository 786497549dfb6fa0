import { type DeliveryView, viewDelivery } from '@/lib/core/delivery/delivery-view';
import type { InterviewPlan } from '@/lib/core/plan/plan';
import { hasStoreId } from '@/lib/core/team/debrief-rows';
import { findPlanCandidate } from '@/lib/delivery/debrief/plan-candidate';
import { teamReadingSetting } from '@/lib/settings/team/reading';
import { isTeamStore } from '@/lib/state/delivery/destinations';
import { listDestinations } from '@/lib/storage/delivery/destinations';
import { observePlanSharing, type PlanSharing } from '@/lib/storage/sharing/observe';
import { markPlanShared } from '@/lib/storage/sharing/share-plans';

/**
 * Whether a plan is in the team's store: not yet; shared, where `waiting` changes are under way and `needing` is the first that needs the user; or it came
 * from there, and who uses this device only reads.
 */
export type ShownPlanSharing =
  | { readonly is: 'here-only' }
  | { readonly is: 'read-only' }
  | { readonly is: 'shared'; readonly waiting: number; readonly needing: DeliveryView | null };

function show({ rows, destinations, isShared }: PlanSharing, role: string | null): ShownPlanSharing | null {
  const store = destinations.find(isTeamStore);
  if (store === undefined || (role === 'reader' && !isShared)) return null;
  if (role === 'reader') return { is: 'read-only' };
  if (!isShared) return { is: 'here-only' };
  const views = rows.filter(({ destinationId }) => destinationId === store.id).map((row) => viewDelivery(row, store));
  const waiting = views.filter(({ state }) => state === 'queued' || state === 'sending').length;
  return { is: 'shared', waiting, needing: views.find(({ state }) => state === 'needs-you' || state === 'outcome-unknown') ?? null };
}

/**
 * Calls `listener` with whether a plan is in the team's store, null without a store, now and at each change, until the signal aborts; never for a plan
 * whose id a store does not accept.
 */
export function followPlanSharing(planId: string, listener: (sharing: ShownPlanSharing | null) => void, signal: AbortSignal): void {
  if (!hasStoreId({ id: planId })) return;
  const tell = async (found: PlanSharing) => {
    const reading = await teamReadingSetting.get();
    if (!signal.aborted) listener(show(found, reading?.role ?? null));
  };
  observePlanSharing(planId, (found) => void tell(found).catch(reportError), signal);
}

/** Shares a plan with the team, and from then on each of its changes; does nothing without a store. */
export async function sharePlan(plan: InterviewPlan): Promise<void> {
  const store = (await listDestinations()).find(isTeamStore);
  if (store !== undefined) await markPlanShared(plan.id, await findPlanCandidate(store, plan));
}
