import { type DeliveryView, viewDelivery } from '@/lib/core/delivery/delivery-view';
import { teamReadingSetting } from '@/lib/settings/team/reading';
import { isTeamStore } from '@/lib/state/delivery/destinations';
import { type DebriefSharing, observeDebriefSharing } from '@/lib/storage/sharing/observe';
import type { NotShared } from '@/lib/storage/sharing/share-debriefs';

/**
 * Whether what is written in a debrief reaches the team: `waiting` deliveries are under way, and `needing` is the first that needs the user; or why
 * nothing is shared.
 */
export type ShownSharing =
  | { readonly is: 'shared'; readonly waiting: number; readonly needing: DeliveryView | null }
  | { readonly is: 'not-shared'; readonly why: NotShared | 'reader' };

function showSharing({ rows, destinations, unshared }: DebriefSharing, role: string | null): ShownSharing | null {
  const store = destinations.find(isTeamStore);
  if (store === undefined) return null;
  if (role === 'reader') return { is: 'not-shared', why: 'reader' };
  if (unshared !== null && !unshared.candidate.ok) return { is: 'not-shared', why: unshared.candidate.reason };
  const views = rows.filter(({ destinationId }) => destinationId === store.id).map((row) => viewDelivery(row, store));
  const left = unshared === null ? 0 : unshared.entries.length + (unshared.version === null ? 0 : 1);
  const waiting = views.filter(({ state }) => state === 'queued' || state === 'sending').length + left;
  return { is: 'shared', waiting, needing: views.find(({ state }) => state === 'needs-you' || state === 'outcome-unknown') ?? null };
}

/** Calls `listener` with how a debrief is shared with the team, null without a store, now and at each change, until the signal aborts. */
export function followDebriefSharing(debriefId: string, listener: (sharing: ShownSharing | null) => void, signal: AbortSignal): void {
  const tell = async (found: DebriefSharing) => {
    const reading = await teamReadingSetting.get();
    if (!signal.aborted) listener(showSharing(found, reading?.role ?? null));
  };
  observeDebriefSharing(debriefId, (found) => void tell(found).catch(reportError), signal);
}
