import { browser } from '@/lib/browser/browser';

const wakeDelayMs = 30_000;

/**
 * Wakes the worker in half a minute, even if this page is closed by then: call it before anything is queued. Does nothing outside of an extension.
 */
export async function scheduleWake(): Promise<void> {
  await browser.alarms?.create('interrupted', { when: Date.now() + wakeDelayMs }).catch(() => undefined);
}
