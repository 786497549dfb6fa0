import type { CDPSession } from 'playwright-core';
import * as z from 'zod/mini';
import { createCaptionFollower } from '@/lib/captions/caption-follower';
import { launchBrowser, openPanel } from '../e2e/harness/browser.ts';
import { startCallServer } from '../e2e/harness/call-server.ts';
import { listCaptionMessages, readCaptions, recordCaptionMessages, type Spoken, speak, turnsOf } from '../e2e/harness/captions.ts';
import { enterGuestWorld } from '../e2e/harness/guest-world.ts';
import { joinCall } from '../e2e/harness/join-call.ts';
import { median, percentile } from './stats.ts';

// What reading captions costs a call page at ten times the speed of speech, beside a bare observer in the same page: milliseconds of own script a
// minute, turns spoken against turns read, and how long a change is on its way: npm run bench:captions [rounds] [turns]

const rounds = Number(process.argv[2] ?? 3);
const turns = Number(process.argv[3] ?? 60);

const eventSchema = z.object({
  ph: z.literal('X'),
  ts: z.number(),
  dur: z.number(),
  tdur: z.optional(z.number()),
  args: z.object({ data: z.object({ url: z.string() }) }),
});
type Run = z.infer<typeof eventSchema>;
const scripts = { plumbline: /^chrome-extension:.*\/captions(-meet)?\.js/, floor: /caption-floor\.js$/ } as const;

/** Traces the page while something happens there: the runs of the scripts, and how long it took in milliseconds. */
async function trace(session: CDPSession, happen: () => Promise<unknown>) {
  const runs: Run[] = [];
  session.on('Tracing.dataCollected', ({ value }) => void runs.push(...value.flatMap((event: unknown) => eventSchema.safeParse(event).data ?? [])));
  await session.send('Tracing.start', { categories: 'devtools.timeline', transferMode: 'ReportEvents' });
  const begun = performance.now();
  await happen();
  const took = performance.now() - begun;
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return { runs, took };
}

/** Milliseconds in which a script runs, with what it calls counted once. */
function costOf(all: readonly Run[], script: RegExp): number {
  const runs = all.filter(({ args }) => script.test(args.data.url));
  const outermost = runs.filter((run) => !runs.some((other) => other !== run && other.ts <= run.ts && other.ts + other.dur >= run.ts + run.dur));
  return outermost.reduce((sum, { dur, tdur = dur }) => sum + tdur, 0) / 1000;
}

const talk: readonly Spoken[] = Array.from({ length: turns }, (_, turn) => ({
  by: turn % 2 === 0 ? 'Grace Candidate' : 'Ivo Interviewer',
  words: Array.from({ length: 8 + ((turn * 7) % 25) }, (_word, index) => `word${turn}x${index}`),
}));

/** Milliseconds that following takes for each message. */
function followingTimes(messages: Parameters<typeof turnsOf>[0]): readonly number[] {
  let ids = 0;
  const follower = createCaptionFollower({ newId: () => `t${++ids}` });
  return messages.map((message) => {
    const begun = performance.now();
    follower.hear(message);
    return performance.now() - begun;
  });
}

/**
 * Runs in the extension's world of the page: the least that reading captions can cost. An observer gathers changes for 100 ms, reads every row and
 * hands all of them over to the panel's frame, which is another process as Plumbline's line is.
 */
function observeBare(): void {
  const { port1, port2 } = new MessageChannel();
  const frame = globalThis.plumblineGuest?.guest.root?.querySelector('iframe');
  frame?.contentWindow?.postMessage({ type: 'floor' }, '*', [port2]);
  let isWaiting = false;
  const read = () => {
    isWaiting = false;
    const rows = [...document.querySelectorAll('.nMcdL')];
    port1.postMessage(rows.map((row) => [row.querySelector('.NWpY1d')?.textContent, row.querySelector('.ygicle')?.textContent]));
  };
  const region = document.querySelector('[data-place="captions"]');
  const gather = () => {
    if (!isWaiting) setTimeout(read, 100);
    isWaiting = true;
  };
  if (region !== null) new MutationObserver(gather).observe(region, { childList: true, subtree: true, characterData: true });
}

/** Runs in the panel: takes the bare observer's line. */
function takeFloor(): void {
  addEventListener('message', ({ data, ports: [port] }) => {
    if (data?.type !== 'floor' || port === undefined) return;
    Object.assign(globalThis, { floorLine: port });
    port.onmessage = () => undefined;
  });
}

async function measure(callPort: number, isFloorFirst: boolean) {
  const { context, origin } = await launchBrowser({ callPort });
  await context.addInitScript(recordCaptionMessages);
  const page = await context.newPage();
  await page.goto('https://meet.google.com/abc-defg-hij');
  await joinCall(page);
  const panel = await openPanel(page);
  await panel.getByRole('textbox', { name: 'Candidate' }).waitFor();
  await panel.evaluate(takeFloor);
  const { run } = await enterGuestWorld(page, origin);
  const floor = () => run(`(${String(observeBare)})()\n//# sourceURL=caption-floor.js`);
  // The first of two observers pays for what both need, so their order alternates.
  for (const begin of isFloorFirst ? [floor, () => readCaptions(panel, 'meet')] : [() => readCaptions(panel, 'meet'), floor]) await begin();
  const before = (await listCaptionMessages(panel)).length;
  const session = await context.newCDPSession(page);
  const { runs, took } = await trace(session, async () => {
    await speak(page, talk, { speed: 10 });
    await page.waitForTimeout(700);
  });
  const messages = (await listCaptionMessages(panel)).slice(before);
  const read = new Set(turnsOf(messages).map(({ text }) => text));
  await context.close();
  const perMinute = (script: RegExp) => (costOf(runs, script) * 60_000) / took;
  return {
    plumbline: perMinute(scripts.plumbline),
    floor: perMinute(scripts.floor),
    kept: talk.filter(({ words }) => read.has(words.join(' '))).length,
    onItsWay: messages.map((message) => Number(Reflect.get(message, 'arrivedAt')) - message.at),
    following: followingTimes(messages),
  };
}

const calls = await startCallServer();
const found: Awaited<ReturnType<typeof measure>>[] = [];
for (let round = 0; round < rounds; round++) found.push(await measure(calls.port, round % 2 === 1));
calls.close();
const ms = (value: number) => `${value.toFixed(1)} ms`;
const [own, floor] = [median(found.map(({ plumbline }) => plumbline)), median(found.map((each) => each.floor))];
console.log(
  `own script a minute: ${ms(own)}, bare observer: ${ms(floor)}, ratio ${median(found.map((each) => each.plumbline / each.floor)).toFixed(2)}`,
);
console.log(`turns spoken and read: ${found.map(({ kept }) => `${kept} of ${turns}`).join(', ')}`);
const onTheirWay = found.flatMap(({ onItsWay }) => onItsWay);
console.log(`a change from the page to the panel: p50 ${ms(percentile(onTheirWay, 0.5))}, p95 ${ms(percentile(onTheirWay, 0.95))}`);
console.log(
  `following one change: p95 ${ms(
    percentile(
      found.flatMap(({ following }) => following),
      0.95,
    ),
  )}`,
);
