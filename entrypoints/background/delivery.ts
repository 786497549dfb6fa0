import { drainOutbox, type Surroundings } from '@/lib/delivery/outbox';
import { sendTest } from '@/lib/delivery/test-event';
import { sendRequest } from '@/lib/network/send';
import { findSecret } from '@/lib/settings/secrets';

const surroundings: Surroundings = {
  now: Date.now,
  random: Math.random,
  send: sendRequest,
  hasPermission: (origin) => chrome.permissions.contains({ origins: [origin] }),
  findSecret,
};

/** Sends what is due under the outbox's lock, and sets the alarm for what is not; `now` skips the waits. */
export async function drain(now: boolean): Promise<boolean> {
  await navigator.locks.request('outbox', async () => {
    const next = await drainOutbox(surroundings, { now });
    if (next !== null) await chrome.alarms.create('outbox', { when: Math.max(next, Date.now() + 1000) });
  });
  return true;
}

/** Sends a test event to a destination and says what came of it. */
export const testDestination = (id: string) => sendTest(id, surroundings);
