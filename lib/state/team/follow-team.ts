import { requestTeamReading } from '@/lib/messaging/worker';
import { isTeamStore, observeAllDestinations } from '@/lib/state/delivery/destinations';
import { listDestinations } from '@/lib/storage/delivery/destinations';

/** Keeps this device and the team's store together where there is one, until the signal aborts; what does it is loaded then. */
export function followTeamStore(signal: AbortSignal): void {
  let isLoaded = false;
  observeAllDestinations((destinations) => {
    if (isLoaded || !destinations.some(isTeamStore)) return;
    isLoaded = true;
    import('./sync/sync-team').then(({ followTeam }) => followTeam(signal), reportError);
  }, signal);
}

/** Has the team's store read now, where there is one. */
export async function readTeamOnce(): Promise<void> {
  if ((await listDestinations()).some(isTeamStore)) await requestTeamReading();
}
