import type { Page } from 'playwright-core';

/** Reads the heap of a page four times a second; `stop` ends that with its size in bytes at the beginning and at most. */
export async function watchPage(page: Page): Promise<{ readonly stop: () => Promise<readonly [number, number]> }> {
  const session = await page.context().newCDPSession(page);
  const read = async () => (await session.send('Runtime.getHeapUsage')).usedSize;
  await session.send('HeapProfiler.collectGarbage');
  const before = await read();
  let most = before;
  let isOver = false;
  const watch = async () => {
    while (!isOver) {
      most = Math.max(most, await read());
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  };
  const watching = watch();
  return {
    stop: async () => {
      isOver = true;
      await watching;
      return [before, most];
    },
  };
}
