import { browser } from '@/lib/browser/browser';

const wakeDelayMs = 30_000;

/** Has the worker woken in half a minute, whatever becomes of this page: call it before anything is queued. Without an extension to wake, it does nothing. */
export async function scheduleWake(): Promise<void> {
  await browser.alarms?.create('interrupted', { when: Date.now() + wakeDelayMs }).catch(() => undefined);
}
