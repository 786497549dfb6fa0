import type { Surroundings } from '@/lib/delivery/attempt';
import { lookUp, testConnection, type Wanted } from '@/lib/delivery/look-up';
import { drainOutbox } from '@/lib/delivery/outbox';
import { sendRequest } from '@/lib/network/send';
import { findSecrets } from '@/lib/settings/secrets';

const soon = 30_000;
const surroundings: Surroundings = {
  now: Date.now,
  random: Math.random,
  send: sendRequest,
  hasPermission: (origin) => chrome.permissions.contains({ origins: [origin] }),
  findSecrets,
  exclusively: (destinationId, work) => navigator.locks.request(`outbox:${destinationId}`, work),
};

let timer: ReturnType<typeof setTimeout> | undefined;

/** Wakes the drain at a wall time: by an alarm, and while the worker lives by a timer too, because a packed extension's alarms wait 30 s. */
async function wakeAt(next: number): Promise<void> {
  const wait = Math.max(next - Date.now(), 0);
  clearTimeout(timer);
  if (wait < soon) timer = setTimeout(() => void drain(false).catch(reportError), wait);
  await chrome.alarms.create('outbox', { when: Date.now() + Math.max(wait, 1000) });
}

let drains = 0;

/** Sends what is due, and sets the alarm for what is not; `now` skips the waits. A second alarm stands by in case the worker is stopped midway. */
export async function drain(now: boolean): Promise<boolean> {
  drains += 1;
  await chrome.alarms.create('interrupted', { when: Date.now() + soon });
  try {
    const next = await drainOutbox(surroundings, { now });
    if (next !== null) await wakeAt(next);
  } finally {
    drains -= 1;
    if (drains === 0) await chrome.alarms.clear('interrupted');
  }
  return true;
}

/** Tests a destination's connection and says what came of it. */
export const testDestination = (id: string) => testConnection(id, surroundings);

/** Looks something up in a destination's system. */
export const lookUpIn = (id: string, wanted: Wanted) => lookUp(id, wanted, surroundings);
