import type { TeamReading } from '@/lib/core/team/reading';
import { requestTeamReading } from '@/lib/messaging/worker';
import { teamReadingSetting } from '@/lib/settings/team/reading';
import { isTeamStore, observeAllDestinations } from '@/lib/state/delivery/destinations';

/** How often the team's store is read while a debrief is open and visible. */
export const openReadingMs = 10_000;

/** Has the store read now, and every ten seconds while this page is visible, until the signal aborts. */
function keepReading(signal: AbortSignal): void {
  const ask = () => void (document.visibilityState === 'visible' && requestTeamReading().catch(reportError));
  const timer = setInterval(ask, openReadingMs);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  document.addEventListener('visibilitychange', ask, { signal });
  ask();
}

/**
 * Has the team's store read while a debrief is open, where there is one, and calls `listener` with how that goes; null without a store. Until the
 * signal aborts.
 */
export function followTeamReading(listener: (reading: TeamReading) => void, signal: AbortSignal): void {
  let reading: TeamReading = null;
  let store: string | null = null;
  let stop: AbortController | null = null;
  const tell = () => listener(reading?.storeId === store ? reading : null);
  observeAllDestinations((rows) => {
    const found = rows.find(isTeamStore)?.id ?? null;
    if (found === store) return;
    store = found;
    stop?.abort();
    stop = found === null ? null : new AbortController();
    if (stop !== null) keepReading(AbortSignal.any([signal, stop.signal]));
    tell();
  }, signal);
  const hear = (next: TeamReading) => {
    reading = next;
    if (!signal.aborted) tell();
  };
  teamReadingSetting.observe(hear, signal);
  teamReadingSetting.get().then(hear, reportError);
}
