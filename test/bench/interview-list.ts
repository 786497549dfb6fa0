import type { Page } from 'playwright-core';
import { launchBrowser } from '../e2e/harness/browser.ts';
import { putInterviews } from '../e2e/harness/put-interviews.ts';
import { scroll } from '../e2e/harness/scroll.ts';
import { printMedians } from './rounds.ts';
import { percentile } from './stats.ts';

const many = Number(process.argv[2] ?? 10_000);
const rounds = Number(process.argv[3] ?? 7);
const run = { frames: 600, speeds: { reading: 20, skimming: 120, flying: 600 }, late: 25 };
const rows = '[data-interview]';

/** Notes in the page when the first row is painted, and how long a key takes until its results are. */
function watch(): void {
  const seen = { shown: Number.NaN, found: Number.NaN };
  Reflect.set(globalThis, 'seen', seen);
  const afterPaint = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });
  addEventListener('DOMContentLoaded', () => {
    let pressed = Number.NaN;
    window.addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), true);
    new MutationObserver(() => {
      if (Number.isNaN(seen.shown) && document.querySelector('a[href*="#interview="]') !== null) afterPaint(() => (seen.shown = performance.now()));
      const first = document.querySelector('a[href*="#interview="]')?.textContent;
      const isFound = first === 'Candidate 777' || document.querySelector('[role="status"]')?.textContent?.includes('found');
      if (!Number.isNaN(pressed) && Number.isNaN(seen.found) && isFound) afterPaint(() => (seen.found = performance.now() - pressed));
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

/** Milliseconds of a bare read of every interview. */
async function readBare(): Promise<number> {
  const begun = performance.now();
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open('plumbline');
    opening.onsuccess = () => {
      const asked = opening.result.transaction('interviews').objectStore('interviews').getAll();
      asked.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    };
  });
  return performance.now() - begun;
}

const seenIn = (page: Page): Promise<{ readonly shown: number; readonly found: number }> => page.evaluate(() => Reflect.get(globalThis, 'seen'));
const heapOf = async (page: Page): Promise<number> => {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1024;
};

async function measureOnce(): Promise<Record<string, number>> {
  const { context, origin } = await launchBrowser({ callPort: 9 });
  try {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1100, height: 860 });
    await page.addInitScript(watch);
    await page.goto(`${origin}/workspace.html#interviews`);
    await page.getByText('No interviews yet').waitFor();
    await putInterviews(page, many);
    await page.goto(`${origin}/icon/16.png`);
    const bare = await page.evaluate(readBare);
    await page.goto(`${origin}/workspace.html#interviews`);
    await page.locator(rows).first().waitFor();
    await page.waitForTimeout(1500);
    const figures: Record<string, number> = {
      [`bare read of ${many} interviews, ms`]: bare,
      [`page load → list of ${many} shown, ms`]: (await seenIn(page)).shown,
      'heap of the page, KiB': await heapOf(page),
      'elements in the page': await page.evaluate(() => document.querySelectorAll('*').length),
    };
    for (const [name, speed] of Object.entries(run.speeds)) {
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
      await page.waitForTimeout(500);
      const { late, blank, frames } = await page.evaluate(scroll, { frames: run.frames, speed, late: run.late, rows, by: 'page' as const });
      figures[`${name}, ${speed} px a frame: late of ${run.frames} frames`] = late;
      figures[`${name}: frames with a blank middle`] = blank;
      figures[`${name}: frame p99, ms`] = percentile(frames, 0.99);
    }
    await page.evaluate(() => scrollTo(0, 0));
    await page.getByRole('searchbox', { name: 'Find an interview' }).focus();
    await page.keyboard.press('7');
    await page.getByText(/ found$/).waitFor();
    await page.waitForTimeout(300);
    figures['first search key → results painted, ms'] = (await seenIn(page)).found;
    return figures;
  } finally {
    await context.close();
  }
}

await printMedians(rounds, measureOnce);
process.exit(0);
