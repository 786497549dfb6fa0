import type { Page } from 'playwright-core';

/**
 * Runs in a page: what its scripts ask for after `delayMs` from now on comes once `passTime` is called, and not before, so that a busy
 * machine never comes too late for it.
 */
export function holdTimers(delayMs: number): void {
  const begin = globalThis.setTimeout;
  const held: (() => void)[] = [];
  const hold = (work: TimerHandler, delay?: number, ...given: unknown[]) => {
    if (delay !== delayMs || typeof work !== 'function') return begin(work, delay, ...given);
    held.push(() => work(...given));
    return 0;
  };
  Object.assign(globalThis, {
    setTimeout: hold,
    passTime: () => {
      for (const work of held.splice(0)) work();
    },
  });
}

/** Lets the time pass that is held in a page. */
export const passTime = (page: Page): Promise<void> => page.evaluate(() => Reflect.get(globalThis, 'passTime')());
