import type { Environment } from '@/lib/state/app/environment';

const lockOf = (panel: string) => `plumbline-panel-${panel}`;

/** Whether a panel is gone within a time in milliseconds: a page that is being reloaded may not have released its lock yet. */
export const isGoneWithin = async (panel: string, waitMs: number): Promise<boolean> =>
  navigator.locks.request(lockOf(panel), { signal: AbortSignal.timeout(waitMs) }, () => true).catch(() => false);

/** Which panels are open: each document holds a lock, so that others know whose texts are still being typed. */
export type Presence = ReturnType<typeof createPresence>;

type PresenceDependencies = Pick<Environment, 'newId'>;

/** Which panels are open: each document holds a lock, so that others know whose texts are still being typed. */
export function createPresence({ newId }: PresenceDependencies) {
  /** The id of this document as the holder of the texts typed in it. */
  const panelId = newId();

  let present = false;

  /** Holds this document's lock until it is closed, so that no other panel takes the texts typed here. */
  function holdPresence(): void {
    if (present) return;
    present = true;
    navigator.locks.request(lockOf(panelId), () => new Promise(() => undefined)).catch(reportError);
  }

  /** Whether the panel that holds some texts is gone. */
  const isGone = async (panel: string | null): Promise<boolean> =>
    panel === null || (panel !== panelId && (await navigator.locks.request(lockOf(panel), { ifAvailable: true }, (lock) => lock !== null)));
  return { panelId, holdPresence, isGone };
}
