import { type Browser, browser } from '@/lib/browser/browser';
import { outboxLockOf } from '@/lib/core/delivery/destination';
import type { Priority } from '@/lib/core/delivery/retry';
import type { DeliveryDependencies } from '@/lib/delivery/attempt';
import { drainOutbox } from '@/lib/delivery/outbox';
import { sendRequest } from '@/lib/network/send';
import { showCounts } from './badge';
import { askGrants } from './granted';
import { saveFile } from './save-file';
import { findOwnSecrets, readAfterDelivery } from './team/team';

const wakeDelayMs = 30_000;

const dependencies: DeliveryDependencies = {
  now: Date.now,
  random: Math.random,
  send: sendRequest,
  save: saveFile,
  hasPermission: askGrants((pattern) => browser.permissions.contains({ origins: [pattern] })),
  allows: (permission) => browser.permissions.contains({ permissions: [permission as Browser.runtime.ManifestPermission] }),
  findSecrets: findOwnSecrets,
  exclusively: (destinationId, work) => navigator.locks.request(outboxLockOf(destinationId), work),
};

const keepAliveIntervalMs = 20_000;
const longestEventMs = 60_000;

/** Keeps the worker alive during a drain: the browser stops one that has used no extension API for half a minute. */
const keepAlive = () => setInterval(() => void browser.runtime.getPlatformInfo().catch(reportError), keepAliveIntervalMs);

/** Drains of this worker, which know of each other: only the last one under way clears the alarm for an interrupted drain. */
function createDrain() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = 0;

  /** Wakes the drain at a wall time: by an alarm, and while the worker lives by a timer too, because a packed extension's alarms wait 30 s. */
  async function wakeAt(next: number): Promise<void> {
    const wait = Math.max(next - Date.now(), 0);
    clearTimeout(timer);
    if (wait < wakeDelayMs) timer = setTimeout(() => void drain('due').catch(reportError), wait);
    await browser.alarms.create('outbox', { when: Date.now() + Math.max(wait, 1000) });
  }

  /** Sends what is due, and sets the alarm for the rest. A second alarm is set in case the worker is stopped, or the drain fails. */
  async function drain(priority: Priority): Promise<true> {
    running += 1;
    const alive = keepAlive();
    try {
      await browser.alarms.create('interrupted', { when: Date.now() + wakeDelayMs });
      const next = await drainOutbox(dependencies, priority);
      if (next !== null) await wakeAt(next);
      readAfterDelivery().catch(reportError);
      if (running === 1) await browser.alarms.clear('interrupted');
    } finally {
      clearInterval(alive);
      running -= 1;
      showCounts().catch(reportError);
    }
    return true;
  }

  return drain;
}

/** Sends what is due, or all that its priority names; resolves when the drain is done. */
export const drain = createDrain();

/** Drains for a page that waits, at most a minute, because the browser stops a worker whose event takes five; the drain itself continues. */
export const drainFor = (priority: Priority): Promise<true> =>
  Promise.race([drain(priority), new Promise<true>((resolve) => setTimeout(resolve, longestEventMs, true))]);
