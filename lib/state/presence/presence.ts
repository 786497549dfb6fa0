import { newId } from '@/lib/state/app/ids';

/** Names this document as the one that holds what is typed in it. */
export const panelId = newId();

const lockOf = (panel: string) => `plumbline-panel-${panel}`;

let present = false;

/** Holds this document's lock until it is gone, so that no other panel takes the words that are typed here. */
export function holdPresence(): void {
  if (present) return;
  present = true;
  navigator.locks.request(lockOf(panelId), () => new Promise(() => undefined)).catch(reportError);
}

/** Whether the panel that holds some words is gone. */
export const isGone = async (panel: string | null): Promise<boolean> =>
  panel === null || (panel !== panelId && (await navigator.locks.request(lockOf(panel), { ifAvailable: true }, (lock) => lock !== null)));

/** Whether the panel goes within a time in milliseconds: a page that is loaded again may not have let go yet. */
export const goesWithin = async (panel: string, waitMs: number): Promise<boolean> =>
  navigator.locks.request(lockOf(panel), { signal: AbortSignal.timeout(waitMs) }, () => true).catch(() => false);
