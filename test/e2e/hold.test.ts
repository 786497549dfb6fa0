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

const answeredAtOnce = 20;

/** Queues deliveries, the first twenty of which are answered at once, and waits until those after them are under way; `answer` answers these. */
async function beginDrain(): Promise<() => void> {
  const { promise: until, resolve: answer } = Promise.withResolvers<void>();
  receiver.faults.push(...Array.from({ length: answeredAtOnce }, () => ({ wait: 0 })), ...Array.from({ length: underway }, () => ({ until })));
  await workspace.evaluate(queue, { count, body: bodyOf(0), chunk: 100, first: queued });
  queued += count;
  void workspace.evaluate('chrome.runtime.sendMessage({ type: "poke", priority: "asked" })').catch(() => undefined);
  await expect.poll(() => receiver.arrivals.length).toBe(answeredAtOnce + underway);
  return answer;
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

beforeEach(async () => {
  receiver.arrivals.length = 0;
  receiver.effects.clear();
  receiver.faults.length = 0;
  await addWebhook(workspace, browser.origin, receiver.url, secret);
});

test('Pause stops before the next request, and Resume sends the rest, each once', async () => {
  const answer = await beginDrain();
  await chooseFor(row(), 'Pause');
  await row().getByRole('button', { name: 'Resume' }).waitFor();
  answer();
  const sent = answeredAtOnce + underway;
  await expect.poll(states).toEqual({ delivered: sent, queued: count - sent });
  expect([receiver.arrivals.length, receiver.effects.size]).toEqual([sent, sent]);
  await row().getByRole('button', { name: 'Resume' }).click();
  await row().getByText(`${count} delivered, none waiting`).waitFor();
  expect([receiver.arrivals.length, receiver.effects.size]).toEqual([count, count]);
});
