import { type DeliveryView, viewDelivery } from '@/lib/core/delivery/delivery-view';
import type { InterviewPlan } from '@/lib/core/plan/plan';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { hasStoreId } from '@/lib/core/team/debrief-rows';
import { findPlanCandidate } from '@/lib/delivery/debrief/plan-candidate';
import { teamReadingSetting } from '@/lib/settings/team/reading';
import { isTeamStore } from '@/lib/state/delivery/destinations';
import { listDestinations } from '@/lib/storage/delivery/destinations';
import { type ItemSharing, observeItemSharing, type SharedItem } from '@/lib/storage/sharing/observe';
import { markCalibrationShared } from '@/lib/storage/sharing/share-calibrations';
import { markPlanShared } from '@/lib/storage/sharing/share-plans';
import { markRubricShared } from '@/lib/storage/sharing/share-rubrics';

/**
 * Whether something is in the team's store: not yet; shared, where `waiting` changes are under way and `needing` is the first that needs the user; or it
 * came from there, and who uses this device only reads; or something else is there under its id.
 */
export type ShownItemSharing =
  | { readonly is: 'here-only' }
  | { readonly is: 'read-only' }
  | { readonly is: 'other-there' }
  | { readonly is: 'shared'; readonly waiting: number; readonly needing: DeliveryView | null };

function show({ rows, destinations, isShared, isOtherThere }: ItemSharing, role: string | null): ShownItemSharing | null {
  const store = destinations.find(isTeamStore);
  if (store === undefined || (role === 'reader' && !isShared)) return null;
  if (isOtherThere) return { is: 'other-there' };
  if (role === 'reader') return { is: 'read-only' };
  if (!isShared) return { is: 'here-only' };
  const views = rows.filter(({ destinationId }) => destinationId === store.id).map((row) => viewDelivery(row, store));
  const waiting = views.filter(({ state }) => state === 'queued' || state === 'sending').length;
  return { is: 'shared', waiting, needing: views.find(({ state }) => state === 'needs-you' || state === 'outcome-unknown') ?? null };
}

/**
 * Calls `listener` with whether something is in the team's store, null without a store, now and at each change, until the signal aborts; never for
 * something whose id a store does not accept.
 */
export function followItemSharing(item: SharedItem, listener: (sharing: ShownItemSharing | null) => void, signal: AbortSignal): void {
  if (item.kind !== 'rubric' && !hasStoreId(item)) return;
  const tell = async (found: ItemSharing) => {
    const reading = await teamReadingSetting.get();
    if (!signal.aborted) listener(show(found, reading?.role ?? null));
  };
  observeItemSharing(item, (found) => void tell(found).catch(reportError), signal);
}

/** Shares a plan with the team, and from then on each of its changes; does nothing without a store. */
export async function sharePlan(plan: InterviewPlan): Promise<void> {
  const store = (await listDestinations()).find(isTeamStore);
  if (store !== undefined) await markPlanShared(plan.id, await findPlanCandidate(store, plan));
}

/** Shares a session with the team, and one's own answers once they are finished; does nothing without a store. */
export async function shareCalibration(id: string): Promise<void> {
  if ((await listDestinations()).some(isTeamStore)) await markCalibrationShared(id);
}

/** Shares a saved version of a rubric with the team; does nothing without a store. */
export async function shareRubric(rubric: Pick<Rubric, 'id' | 'version'>): Promise<void> {
  if ((await listDestinations()).some(isTeamStore)) await markRubricShared(rubric);
}
