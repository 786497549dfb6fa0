import { browser } from '@/lib/browser/browser';

const wakeDelayMs = 30_000;

/** Wakes the worker in half a minute, even if this page is gone: call it before anything is queued. Outside of an extension it does nothing. */
export async function scheduleWake(): Promise<void> {
  await browser.alarms?.create('interrupted', { when: Date.now() + wakeDelayMs }).catch(() => undefined);
}
