import type { CDPSession, Page } from 'playwright-core';
import * as z from 'zod/mini';
import { builtExtension, findLauncher, openBrowser } from '../e2e/harness/browser.ts';
import { startCallServer } from '../e2e/harness/call-server.ts';
import { eventually } from '../e2e/harness/eventually.ts';
import { findBuild } from './build-of.ts';
import { median } from './stats.ts';

// What the guest costs eight pages, closed: milliseconds of the page's main thread in each second. With an earlier commit, or the folder of its
// build, as the first argument, both are measured in one run, turn by turn: node test/bench/guest-cpu.ts [commit or folder] [rounds] [seconds]

const folders = [...(process.argv[2] ? [await findBuild(process.argv[2])] : []), builtExtension];
const rounds = Number(process.argv[3] ?? 3);
const seconds = Number(process.argv[4] ?? 10);

const eventSchema = z.object({
  ph: z.literal('X'),
  ts: z.number(),
  dur: z.number(),
  tdur: z.optional(z.number()),
  args: z.object({ data: z.object({ url: z.string().check(z.regex(/^chrome-extension:.*(call|platform-\w+)\.js/)) }) }),
});
type Run = z.infer<typeof eventSchema>;

async function trace(session: CDPSession): Promise<readonly Run[]> {
  const runs: Run[] = [];
  const collect = ({ value }: { readonly value: readonly unknown[] }) =>
    runs.push(...value.flatMap((event) => eventSchema.safeParse(event).data ?? []));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', { categories: 'devtools.timeline', transferMode: 'ReportEvents' });
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return runs;
}

/** A timer's run holds the calls within it: only the outermost of them count. */
function costOf(runs: readonly Run[]): number {
  const outermost = runs.filter((run) => !runs.some((other) => other !== run && other.ts <= run.ts && other.ts + other.dur >= run.ts + run.dur));
  return outermost.reduce((sum, { dur, tdur = dur }) => sum + tdur, 0) / 1000 / seconds;
}

/** Runs in the page: 20,000 tiles of participants. */
const addTiles = () => {
  const tile = '<div class="oZRSLe" jsname="E2KThb" data-participant-id="a" data-tile-media-id="a"><span class="notranslate">Somebody</span></div>';
  document.querySelector('main')?.insertAdjacentHTML('beforeend', tile.repeat(20_000));
};
/** Runs in the page: 400 nested icons around 800 kB of text. */
const nestIcons = () => {
  const open = '<i class="google-symbols"><span class="notranslate" data-participant-id="a" data-tile-media-id="a">';
  document.body.insertAdjacentHTML('beforeend', open.repeat(400) + 'x'.repeat(800_000) + '</span></i>'.repeat(400));
};
/** Runs in the page: 200,000 elements more. */
const addElements = () => {
  document.querySelector('main')?.insertAdjacentHTML('beforeend', `<div>${'<b></b>'.repeat(1000)}</div>`.repeat(200));
};
/** Runs in the page: changes 10,000 nodes in each second from now on, by turns their words, their attributes, and the nodes themselves. */
const changeNodes = () => {
  const place = document.createElement('div');
  place.append(...Array.from({ length: 600 }, () => Object.assign(document.createElement('span'), { textContent: 'word' })));
  document.querySelector('main')?.append(place);
  const nodes = [...place.children];
  let [turn, begun, changed] = [0, performance.now(), 0];
  setInterval(() => {
    for (const due = Math.floor((performance.now() - begun) * 10); changed < due; changed++) {
      const node = nodes[changed % nodes.length];
      turn = (turn + 1) % 3;
      if (turn === 0) node?.firstChild?.replaceWith(String(changed));
      else if (turn === 1) node?.setAttribute('data-turn', String(changed));
      else if (node !== undefined) place.append(node);
    }
  }, 20);
};
const nothing = () => undefined;

const pages: readonly (readonly [name: string, address: string, change: () => unknown])[] = [
  ['Meet', 'https://meet.google.com/abc-defg-hij?fixture=meet-in-call-self-first', nothing],
  ['Zoom', 'https://app.zoom.us/wc/81234567890/start?fixture=zoom-in-call-host', nothing],
  ['Teams', 'https://teams.microsoft.com/v2/?fixture=teams-in-call', nothing],
  ['Jitsi', 'https://meet.jit.si/InterviewRoom7?fixture=jitsi-in-call-moderator', nothing],
  ['Meet, 20,000 tiles', 'https://meet.google.com/abc-defg-hij?fixture=meet-in-call-self-first', addTiles],
  ['Meet, 200,000 elements more', 'https://meet.google.com/abc-defg-hij?fixture=meet-in-call-self-first', addElements],
  ['Meet, 10,000 nodes changed a second', 'https://meet.google.com/abc-defg-hij?fixture=meet-in-call-self-first', changeNodes],
  ['Meet, 400 nested icons and 800 kB of text', 'https://meet.google.com/abc-defg-hij?fixture=meet-in-call-self-first', nestIcons],
];

async function measure(page: Page, address: string, change: () => unknown): Promise<number> {
  await page.goto(address);
  await eventually(() => findLauncher(page, 'Open Plumbline'), 'the launcher');
  await page.evaluate(change);
  // What is made ready ahead of need is no part of what goes on.
  await page.waitForTimeout(4000);
  const session = await page.context().newCDPSession(page);
  const cost = costOf(await trace(session));
  await session.detach();
  return cost;
}

const calls = await startCallServer({ picturesPerSecond: 60 });
const costs = new Map<string, number[][]>(pages.map(([name]) => [name, folders.map(() => [])]));
for (let round = 0; round < rounds; round++)
  for (const [index, extension] of folders.entries()) {
    const context = await openBrowser({ callPort: calls.port, extension });
    for (const [name, address, change] of pages) {
      const page = await context.newPage();
      costs.get(name)?.[index]?.push(await measure(page, address, change));
      await page.close();
    }
    await context.close();
  }
calls.close();
const shown = (values: readonly number[]) => `${median(values).toFixed(2)} ms/s`;
for (const [name, byFolder] of costs) console.log(`${name}: ${byFolder.map(shown).join(' → ')}`);
