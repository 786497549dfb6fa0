import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { bodyOf, queue } from '../bench/outbox-queue.ts';
import { startReceiver } from '../demo/receiver.ts';
import { launchBrowser } from './harness/browser.ts';
import { chooseFor } from './harness/destination-menu.ts';
import { addWebhook } from './harness/story.ts';

const secret = `whsec_${Buffer.alloc(32, 4).toString('base64')}`;
const count = 300;
const underway = 4;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
let browser: Awaited<ReturnType<typeof launchBrowser>>;
let workspace: Page;
let queued = 0;

beforeAll(async () => {
  receiver = await startReceiver(secret);
  browser = await launchBrowser({ callPort: 9 });
  workspace = await browser.context.newPage();
});
afterAll(async () => {
  await browser?.context.close();
  await receiver?.close();
});

const row = () => workspace.getByRole('listitem').filter({ hasText: receiver.url });

/** Queues deliveries to a receiver that takes its time, and waits until twenty have arrived. */
async function beginDrain(): Promise<void> {
  receiver.faults.push(...Array.from({ length: count }, () => ({ wait: 40 })));
  await workspace.evaluate(queue, { count, body: bodyOf(0), chunk: 100, first: queued });
  queued += count;
  void workspace.evaluate('chrome.runtime.sendMessage({ type: "poke", priority: "asked" })').catch(() => undefined);
  await expect.poll(() => receiver.arrivals.length).toBeGreaterThan(20);
}

const states = () =>
  workspace.evaluate(
    () =>
      new Promise<Record<string, number>>((resolve, reject) => {
        const open = indexedDB.open('plumbline');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction('outbox').objectStore('outbox').getAll();
          all.onsuccess = () => {
            open.result.close();
            const counts: Record<string, number> = {};
            for (const { state } of all.result as { state: string }[]) counts[state] = (counts[state] ?? 0) + 1;
            resolve(counts);
          };
        };
      }),
  );

/** Says how many requests arrive beyond those that were under way when the interface showed what was pressed. */
async function countLate(): Promise<number> {
  const seen = receiver.arrivals.length;
  await expect.poll(async () => (await states()).sending ?? 0).toBe(0);
  return receiver.arrivals.length - seen - underway;
}

beforeEach(async () => {
  receiver.arrivals.length = 0;
  receiver.effects.clear();
  receiver.faults.length = 0;
  await addWebhook(workspace, browser.origin, receiver.url, secret);
});

test('Pause holds from the next request on, and Resume sends the rest, each once', async () => {
  await beginDrain();
  await chooseFor(row(), 'Pause');
  await row().getByRole('button', { name: 'Resume' }).waitFor();
  expect(await countLate()).toBeLessThanOrEqual(0);
  expect(await states()).toEqual({ delivered: receiver.effects.size, queued: count - receiver.effects.size });
  receiver.faults.length = 0;
  await row().getByRole('button', { name: 'Resume' }).click();
  await row().getByText(`${count} delivered, none waiting`).waitFor();
  expect([receiver.arrivals.length, receiver.effects.size]).toEqual([count, count]);
});
