import type { BrowserContext, CDPSession, Frame, Page } from 'playwright-core';
import * as z from 'zod/mini';
import { eventually } from '../e2e/harness/eventually.ts';

const replySchema = z.object({ id: z.literal(2), result: z.object({ usedSize: z.number() }) });

async function attach(session: CDPSession): Promise<string | null> {
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'));
  if (worker === undefined) return null;
  // Playwright sends nothing to a session within a session, so the messages go by hand.
  return (await session.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false })).sessionId;
}

/** KiB of the heap of the extension's service worker after a collection; NaN where none runs. */
export async function heapOfWorker(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) return Number.NaN;
  try {
    const sessionId = await attach(session);
    if (sessionId === null) return Number.NaN;
    let size: number | null = null;
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      size = replySchema.safeParse(JSON.parse(message)).data?.result.usedSize ?? size;
    });
    for (const [id, method] of [
      [1, 'HeapProfiler.collectGarbage'],
      [2, 'Runtime.getHeapUsage'],
    ] as const)
      await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    return (await eventually(() => size, 'the heap of the service worker')) / 1024;
  } finally {
    await session.detach();
  }
}

/** Runs in a page of the extension: milliseconds until its worker has heard a message that nobody answers. */
async function askWorker(): Promise<number> {
  const begun = performance.now();
  await Reflect.get(globalThis, 'chrome')
    .runtime.sendMessage({})
    .catch(() => undefined);
  return performance.now() - begun;
}

/** Milliseconds from a message until a stopped worker has started and heard it, without what the same message takes while the worker runs. */
export async function startOfWorker(page: Page, panel: Frame): Promise<number> {
  await panel.evaluate(askWorker);
  const running = await panel.evaluate(askWorker);
  const session = await page.context().newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  // An extension without a worker has none that could stop.
  await Promise.race([stopped, page.waitForTimeout(3000)]);
  await session.detach();
  return (await panel.evaluate(askWorker)) - running;
}
