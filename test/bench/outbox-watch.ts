import type { CDPSession, Page } from 'playwright-core';

/** Watches a page's main thread: its tasks over 50 ms, and the longest wait of a timer. */
export const watch = () => {
  const seen = { longest: 0, over50: 0, lag: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      seen.longest = Math.max(seen.longest, duration);
      seen.over50 += 1;
    }
  }).observe({ type: 'longtask' });
  let before = performance.now();
  setInterval(() => {
    const now = performance.now();
    seen.lag = Math.max(seen.lag, now - before - 20);
    before = now;
  }, 20);
  Reflect.set(globalThis, 'seen', seen);
};
/** What was seen of a page so far: milliseconds, and how many tasks were over 50 of them. */
export const seenIn = (page: Page): Promise<Readonly<Record<string, number>>> => page.evaluate(() => Reflect.get(globalThis, 'seen'));

/** Reads the worker's heap in KiB over the tools' line to it. */
export async function watchHeap(session: CDPSession) {
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (worker === undefined) throw new Error('Expected a service worker, found none.');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  let next = 0;
  const waiting = new Map<number, (result: { usedSize?: number }) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: { usedSize?: number } };
    if (id !== undefined) waiting.get(id)?.(result ?? {});
  });
  const ask = (method: string) =>
    new Promise<{ usedSize?: number }>((resolve) => {
      next += 1;
      waiting.set(next, resolve);
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: next, method }) });
    });
  const read = async () => ((await ask('Runtime.getHeapUsage')).usedSize ?? 0) / 1024;
  const settle = async () => {
    await ask('HeapProfiler.enable');
    await ask('HeapProfiler.collectGarbage');
    return read();
  };
  return { read, settle };
}
