import { teamMergingLock } from '@/lib/core/team/reading';
import { findTeamSharing } from '@/lib/delivery/debrief/share-debrief';
import { teamKind } from '@/lib/delivery/kinds';
import { poke } from '@/lib/messaging/worker';
import { settings } from '@/lib/settings/settings';
import { teamReadingSetting } from '@/lib/settings/team/reading';
import { newId } from '@/lib/state/app/ids';
import { listDestinations } from '@/lib/storage/delivery/destinations';
import { observeTeamChanges } from '@/lib/storage/sharing/observe';
import { queueCalibrations } from '@/lib/storage/sharing/share-calibrations';
import { queueUnshared } from '@/lib/storage/sharing/share-debriefs';
import { queueChangedPlans } from '@/lib/storage/sharing/share-plans';
import { queueRubrics } from '@/lib/storage/sharing/share-rubrics';
import { mergeInbox } from './merge-inbox';

/** Queues what of debriefs, shared plans, rubrics and calibrations is not in the team's store; returns how many deliveries that are. A reader's stays on this device. */
async function shareOwn(at: number): Promise<number> {
  const [store, reading] = [(await listDestinations()).find(({ kind }) => kind === teamKind), await teamReadingSetting.get()];
  const plan = store === undefined || reading?.storeId !== store.id || reading.role === 'reader' ? null : await findTeamSharing(store);
  if (store === undefined || plan === null) return 0;
  const sharing = { at, newId, destinationId: store.id, deliver: (part: Parameters<typeof plan>[0]) => plan(part, at) };
  return (await queueUnshared(sharing)) + (await queueChangedPlans(sharing)) + (await queueRubrics(sharing)) + (await queueCalibrations(sharing));
}

/**
 * Brings this device and the team's store together at the wall time `at`: queues what was written here, and puts what was read where it belongs. It may
 * run at any time and as often as one likes. Rows that were refused before are tried again where `again` says so.
 */
export async function syncTeam(at: number, again: boolean): Promise<void> {
  const queued = await navigator.locks.request(teamMergingLock, async () => {
    const store = (await listDestinations()).find(({ kind }) => kind === teamKind);
    if (store === undefined) return 0;
    // First, so that a version which was made here counts as the later one that it is.
    const before = await shareOwn(at);
    const [user, reading] = [await settings.interviewer.get(), await teamReadingSetting.get()];
    const email = reading?.storeId === store.id ? reading.email : null;
    await mergeInbox({ storeName: store.name, email, user: { name: user.name, email: user.email }, newId, at }, again);
    return before + (await shareOwn(at));
  });
  if (queued > 0) poke('due').catch(reportError);
}

/** Keeps this device and the team's store together while a page of the workspace is open, until the signal aborts. */
export function followTeam(signal: AbortSignal): void {
  let again = true;
  const sync = async () => {
    await syncTeam(Date.now(), again);
    again = false;
  };
  observeTeamChanges(sync, signal);
}
