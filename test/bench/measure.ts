import type { BrowserContext, Frame, Page } from 'playwright-core';
import { findLauncher, openBrowser } from '../e2e/harness/browser.ts';
import { eventually } from '../e2e/harness/eventually.ts';
import { joinCall } from '../e2e/harness/join-call.ts';
import { type Arm, folderOf, isPlumbline, launcherNames } from './arms.ts';
import { probe, type Seen } from './probe.ts';
import { heapOfWorker, startOfWorker } from './service-worker.ts';
import { percentile } from './stats.ts';
import { startTrace } from './trace.ts';

/** One round's figures of one arm, by metric. */
export type Figures = Readonly<Record<string, number>>;

const call = 'https://meet.google.com/abc-defg-hij';
const keys = 60;
const idle = 12_000;
/** After this an extension is installed, and no longer injects its script into open pages. */
const settling = 1500;

const seenIn = (place: Frame | Page): Promise<Seen> => place.evaluate(() => Reflect.get(globalThis, 'seen'));
const panelOf = (page: Page) => page.frames().find((frame) => frame.url().includes('/panel.html'));

async function press(page: Page, name: string): Promise<void> {
  const { x, y } = await eventually(() => findLauncher(page, name), 'the launcher');
  await page.mouse.click(x, y);
}

/** Milliseconds from the pointer going down on the launcher to the focus standing in the panel's field. */
async function open(page: Page, arm: Arm): Promise<number> {
  const [closed] = launcherNames(arm);
  const before = panelOf(page) === undefined ? 0 : (await seenIn(panelOf(page) ?? page)).focuses.length;
  await press(page, closed);
  const at = (await seenIn(page)).pointers.at(-1) ?? Number.NaN;
  const focused = await eventually(async () => {
    const panel = panelOf(page);
    return panel === undefined ? null : (await seenIn(panel).catch(() => null))?.focuses[before];
  }, 'the focus in the field');
  return focused - at;
}

async function loadCall(context: BrowserContext, settle: number): Promise<{ readonly page: Page; readonly figures: Figures }> {
  const page = await context.newPage();
  await page.addInitScript(probe);
  const session = await context.newCDPSession(page);
  const stop = await startTrace(session);
  await page.goto(call);
  await page.waitForTimeout(settle);
  const { milliseconds, longTasks } = await stop();
  const ready = await page.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByType('navigation')[0]?.toJSON().domContentLoadedEventEnd ?? 0),
  );
  const shown = (await seenIn(page)).hosts[0] ?? Number.NaN;
  return { page, figures: { 'own script at load, ms': milliseconds, 'tasks over 50 ms': longTasks, 'page ready → launcher, ms': shown - ready } };
}

async function type(page: Page, panel: Frame, count = keys): Promise<{ readonly painted: readonly number[]; readonly stored: readonly number[] }> {
  const before = await seenIn(panel);
  for (let index = 0; index < count; index++) {
    await page.keyboard.press(index % 6 === 5 ? 'Space' : 'abcde'.charAt(index % 6));
    await page.waitForTimeout(45);
  }
  const { painted, stored } = await seenIn(panel);
  return { painted: painted.slice(before.painted.length), stored: stored.slice(before.stored.length) };
}

async function heapOf(context: BrowserContext, page: Page, panel: Frame): Promise<number> {
  let sum = 0;
  for (const place of [page, panel]) {
    const session = await context.newCDPSession(place);
    await session.send('HeapProfiler.collectGarbage');
    sum += (await session.send('Runtime.getHeapUsage')).usedSize;
    await session.detach();
  }
  return sum / 1024;
}

async function idleTime(context: BrowserContext, panel: Frame): Promise<number> {
  const session = await context.newCDPSession(panel);
  await session.send('Performance.enable');
  const spent = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  const before = await spent();
  await new Promise((resolve) => setTimeout(resolve, idle));
  return ((await spent()) - before) * 1000 * (60_000 / idle);
}

async function typingFigures(page: Page, panel: Frame): Promise<Figures> {
  const { painted, stored } = await type(page, panel);
  return {
    'key → painted p50, ms': percentile(painted, 0.5),
    'key → painted p95, ms': percentile(painted, 0.95),
    'key → stored p50, ms': percentile(stored, 0.5),
  };
}

/** Brings a panel to where notes are typed: the start form is filled where there is one. */
async function begin(page: Page, panel: Frame, arm: Arm): Promise<void> {
  if (!isPlumbline(arm)) return;
  await page.keyboard.type('Grace Candidate');
  await page.keyboard.press('Enter');
  await panel.locator('#note:focus').waitFor();
  await page.waitForTimeout(800);
}

/** Measures one arm once, in a browser of its own; `against` is the folder of the other build, where there is one. */
export async function measure(arm: Arm, callPort: number, against: string | null): Promise<Figures> {
  const context = await openBrowser({ callPort, extension: await folderOf(arm, against) });
  await new Promise((resolve) => setTimeout(resolve, settling));
  try {
    const { page, figures } = await loadCall(context, 1500);
    const cold = await open(page, arm);
    await page.waitForTimeout(500);
    const panel = await eventually(() => panelOf(page), 'the panel');
    await press(page, launcherNames(arm)[1]);
    await page.waitForTimeout(300);
    const warm = await open(page, arm);
    await begin(page, panel, arm);
    const typed = await typingFigures(page, panel);
    const minute = await idleTime(context, panel);
    const heap = await heapOf(context, page, panel);
    const workerHeap = await heapOfWorker(context);
    const workerStart = await startOfWorker(page, panel);
    await page.close();
    const later = await loadCall(context, 500);
    await joinCall(later.page);
    await later.page.waitForTimeout(7500);
    const prewarmed = await open(later.page, arm);
    return {
      ...figures,
      'open → focused, cold, ms': cold,
      'open → focused, warm, ms': warm,
      'open → focused, after 7.5 s in the call, ms': prewarmed,
      ...typed,
      'panel idle, main thread ms a minute': minute,
      'heap of page and panel, KiB': heap,
      'heap of the service worker, KiB': workerHeap,
      'heap of all three, KiB': heap + (Number.isNaN(workerHeap) ? 0 : workerHeap),
      'service worker: stopped → started, ms': workerStart,
    };
  } finally {
    await context.close();
  }
}
