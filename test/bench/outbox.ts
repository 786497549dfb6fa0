import { launchBrowser } from '../e2e/harness/browser.ts';
import { addWebhook } from '../e2e/harness/story.ts';
import { bodyOf, fetchBare, queue, startSink } from './outbox-queue.ts';
import { seenIn, watch, watchHeap } from './outbox-watch.ts';
import { median } from './stats.ts';

const many = Number(process.argv[2] ?? 10_000);
const rounds = Number(process.argv[3] ?? 7);
const few = 800;
const width = 4;
const secret = `whsec_${Buffer.alloc(32, 5).toString('base64')}`;

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
  void panel.evaluate('chrome.runtime.sendMessage({ type: "poke", priority: "asked" })').catch(() => undefined);
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
