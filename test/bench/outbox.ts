import { createServer } from 'node:http';
import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../e2e/harness/browser.ts';
import { addWebhook } from '../e2e/harness/story.ts';
import { median } from './stats.ts';

const many = Number(process.argv[2] ?? 10_000);
const rounds = Number(process.argv[3] ?? 7);
const few = 800;
const width = 4;
const secret = `whsec_${Buffer.alloc(32, 5).toString('base64')}`;

/** An endpoint that reads each body, keeps the order of the ids, and answers at once. */
async function startSink() {
  const ids: string[] = [];
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      ids.push(String(request.headers['webhook-id'] ?? ''));
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/scorecards`, ids, close: () => server.close() };
}

const bodyOf = (index: number) =>
  JSON.stringify({ type: 'scorecard.finished', data: { id: index, text: 'what was seen of it, in words. '.repeat(150) } });

/** Requests a second of a loop that only fetches, `width` at a time. */
const fetchBare = ({ url, body, count, at }: { url: string; body: string; count: number; at: number }) => {
  let left = count;
  const work = async () => {
    while (left-- > 0)
      await (await fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json' }, credentials: 'omit' })).text();
  };
  const began = performance.now();
  return Promise.all(Array.from({ length: at }, work)).then(() => (1000 * count) / (performance.now() - began));
};

/** Puts queued deliveries straight into the database, as many finishes would have. */
const queue = ({ count, body, chunk, first }: { count: number; body: string; chunk: number; first: number }) =>
  new Promise<void>((resolve, reject) => {
    const open = indexedDB.open('plumbline');
    open.onsuccess = async () => {
      const database = open.result;
      const destinations = await new Promise<{ id: string }[]>((found) => {
        const all = database.transaction('destinations').objectStore('destinations').getAll();
        all.onsuccess = () => found(all.result);
      });
      const destinationId = destinations[0]?.id ?? '';
      const empty = { target: null, done: 0, state: 'queued', need: null, reason: null, attempts: [], tries: 0, doubtful: false, revision: 1 };
      for (let from = 0; from < count; from += chunk) {
        const transaction = database.transaction('outbox', 'readwrite');
        for (let index = from; index < Math.min(count, from + chunk); index++) {
          const number = String(first + index).padStart(6, '0');
          const at = 1000 + first + index;
          const request = {
            label: 'Scorecard',
            method: 'POST',
            path: '',
            headers: { 'content-type': 'application/json' },
            repeatable: true,
            form: null,
          };
          const row = {
            ...empty,
            id: `sc_${number}_r1_d`,
            interviewId: `i${number}`,
            scorecardId: `s${number}`,
            destinationId,
            nextAttemptAt: at,
            createdAt: 1000,
          };
          transaction.objectStore('outbox').put({ ...row, requests: [{ ...request, body: body.replace('"id":0', `"id":${index}`) }] });
        }
        await new Promise((done) => {
          transaction.oncomplete = done;
          transaction.onerror = () => reject(transaction.error);
        });
      }
      database.close();
      resolve();
    };
  });

/** Watches a page's main thread: its tasks over 50 ms, and the longest wait of a timer. */
const watch = () => {
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
const seenIn = (page: Page): Promise<Readonly<Record<string, number>>> => page.evaluate(() => Reflect.get(globalThis, 'seen'));

/** Reads the worker's heap in KiB over the tools' line to it. */
async function watchHeap(session: CDPSession) {
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

/** How far a delivery arrived from its place in the queue, at most. */
const displacement = (ids: readonly string[]) => ids.reduce((most, id, index) => Math.max(most, Math.abs(Number(id.slice(3, 9)) - index)), 0);

const progressOf = (text: string) =>
  text
    .match(/([\d,.]+) delivered, (?:none|([\d,.]+)) waiting/)
    ?.slice(1)
    .map((number) => Number((number ?? '0').replaceAll(/\D/g, '')));

const sink = await startSink();
const { context, worker, origin } = await launchBrowser({ callPort: 9 });
const workspace = await context.newPage();
await addWebhook(workspace, origin, sink.url, secret);
const panel = await context.newPage();
await panel.goto(`${origin}/panel.html`);
const interviews = await context.newPage();
await interviews.goto(`${origin}/workspace.html#interviews`);
const heap = await watchHeap(await context.newCDPSession(panel));
await workspace.bringToFront();

let queued = 0;

/** Queues deliveries, drains them, and gives their number a second; `meanwhile` is called four times a second. */
async function drain(count: number, meanwhile: () => Promise<void>): Promise<number> {
  await panel.evaluate(queue, { count, body: bodyOf(0), chunk: 500, first: queued });
  queued += count;
  sink.ids.length = 0;
  const began = performance.now();
  void panel.evaluate('chrome.runtime.sendMessage({ type: "poke", haste: "asked" })').catch(() => undefined);
  while (sink.ids.length < count) {
    await new Promise((resolve) => setTimeout(resolve, count > few ? 250 : 5));
    await meanwhile();
  }
  const rate = (1000 * count) / (performance.now() - began);
  await workspace.getByText(`${queued.toLocaleString('en-US')} delivered, none waiting`).waitFor();
  return rate;
}
const bare = () => worker.evaluate(fetchBare, { url: sink.url, body: bodyOf(0), count: few, at: width });

const ratios: { readonly drain: number; readonly bare: number }[] = [];
for (let round = 0; round < rounds; round++) {
  const first = round % 2 === 0 ? await bare() : Number.NaN;
  const drained = await drain(few, async () => undefined);
  ratios.push({ drain: drained, bare: Number.isNaN(first) ? await bare() : first });
}

const heapBefore = await heap.settle();
for (const page of [workspace, panel, interviews]) await page.evaluate(watch);
let peak = 0;
const shown: number[] = [];
let last = 0;
const rate = await drain(many, async () => {
  peak = Math.max(peak, await heap.read());
  const [delivered = 0, waiting = 0] = progressOf((await workspace.getByRole('list', { name: 'Destinations' }).textContent()) ?? '') ?? [];
  if ((delivered + waiting !== queued && delivered + waiting !== queued - many) || delivered < last) shown.push(delivered + waiting);
  last = delivered;
});
const ids = sink.ids.map((id) => `${id.slice(0, 3)}${String(Number(id.slice(3, 9)) - queued + many).padStart(6, '0')}`);
console.log(
  JSON.stringify(
    {
      'drain beside a bare loop, a second, by round': ratios.map((pair) => `${Math.round(pair.drain)} / ${Math.round(pair.bare)}`),
      'ratio, median': Number(median(ratios.map((pair) => pair.drain / pair.bare)).toFixed(2)),
      'deliveries at once': many,
      'a second': Math.round(rate),
      'arrived once each': new Set(ids).size === many && ids.length === many,
      'furthest from its place in the queue': displacement(ids),
      'worker heap before, peak, after, KiB': [heapBefore, peak, await heap.settle()].map(Math.round),
      destinations: await seenIn(workspace),
      panel: await seenIn(panel),
      interviews: await seenIn(interviews),
      'progress that did not add up': shown,
    },
    null,
    2,
  ),
);
await context.close();
sink.close();
process.exit(0);
