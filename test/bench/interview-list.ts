import type { Page } from 'playwright-core';
import { launchBrowser } from '../e2e/harness/browser.ts';
import { putInterviews } from '../e2e/harness/put-interviews.ts';
import { scroll } from '../e2e/harness/scroll.ts';
import { printMedians } from './rounds.ts';
import { percentile } from './stats.ts';

const many = Number(process.argv[2] ?? 10_000);
const rounds = Number(process.argv[3] ?? 7);
/** How many notes each interview has while the search is measured. */
const notesEach = Number(process.argv[4] ?? 20);
const run = { frames: 600, speeds: { reading: 20, skimming: 120, flying: 600 }, late: 25 };
const rows = '[data-interview]';

type Seen = { readonly shown: number; readonly keys: readonly number[]; readonly quoted: readonly number[] };

/** Notes in the page when the first row is painted, and how long each key takes until its results are, and until those are quoted too. */
function watch(): void {
  const seen = { shown: Number.NaN, keys: [] as number[], quoted: [] as number[] };
  Reflect.set(globalThis, 'seen', seen);
  const afterPaint = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });
  addEventListener('DOMContentLoaded', () => {
    let pressed = Number.NaN;
    let unquoted = Number.NaN;
    const isQuoted = () => [...document.querySelectorAll('[data-part="excerpt"]')].every(({ textContent }) => textContent !== '…');
    window.addEventListener('keydown', ({ timeStamp }) => (pressed = unquoted = timeStamp), true);
    new MutationObserver(() => {
      if (Number.isNaN(seen.shown) && document.querySelector('[data-interview]') !== null) afterPaint(() => (seen.shown = performance.now()));
      if (!Number.isNaN(unquoted) && isQuoted()) {
        const since = unquoted;
        unquoted = Number.NaN;
        afterPaint(() => seen.quoted.push(performance.now() - since));
      }
      if (Number.isNaN(pressed)) return;
      const began = pressed;
      pressed = Number.NaN;
      afterPaint(() => seen.keys.push(performance.now() - began));
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

const seenIn = (page: Page): Promise<Seen> => page.evaluate(() => Reflect.get(globalThis, 'seen'));
/** KiB of the page's heap and of the buffers beside it, after a collection. */
const heapOf = async (page: Page): Promise<number> => {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return (usedSize + backingStorageSize) / 1024;
};

/** Runs in a page of the extension: writes notes of a dozen words each for the interviews that `putInterviews` has written. */
function putNotes({ interviews, each }: { readonly interviews: number; readonly each: number }): Promise<void> {
  const words =
    'latency queue index retry budget schema cache replica trace deploy rollback test design owner alert metric shard token parser lease'.split(' ');
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('plumbline');
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('notes', 'readwrite');
      for (let number = 0; number < interviews * each; number++) {
        const interviewId = `put-${String((number % interviews) + 1).padStart(6, '0')}`;
        const text = Array.from({ length: 12 }, (_, at) => words[(number * 7 + at * at * 3 + (number >> at)) % words.length]).join(' ');
        const note = { id: `n${String(number).padStart(7, '0')}`, interviewId, recordedAt: number, text: `${text} ${number}`, dimension: null };
        transaction.objectStore('notes').put({ ...note, kind: 'note', stance: null, filled: 0 });
      }
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}

/** Reads how much processor time the page's main thread has used, in milliseconds: another process that keeps the machine busy adds nothing to it. */
async function watchProcessor(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
}

/** The time until the notes are read for the first search, and from each key after that until its results are painted. */
async function measureSearch(page: Page): Promise<Record<string, number>> {
  await page.evaluate(putNotes, { interviews: many, each: notesEach });
  await page.reload();
  await page.locator(rows).first().waitFor();
  const field = page.getByRole('searchbox', { name: 'Find an interview' });
  const begun = performance.now();
  await field.fill(`latency ${many * notesEach - 1}`);
  await page.getByText('1 found', { exact: true }).waitFor();
  const read = performance.now() - begun;
  await field.fill('');
  await page.waitForTimeout(500);
  const before = (await seenIn(page)).keys.length;
  const used = await watchProcessor(page);
  const perKey: number[] = [];
  for (const typed of ['queue trace', 'candidate 49', 'rollback 777', 'replica lease owner']) {
    for (const key of typed) {
      const usedBefore = await used();
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      await page.waitForTimeout(150);
      perKey.push((await used()) - usedBefore);
    }
    await field.fill('');
    await page.waitForTimeout(200);
  }
  const { keys: allKeys, quoted: allQuoted } = await seenIn(page);
  const [keys, quoted] = [allKeys.slice(before), allQuoted.slice(before)];
  return {
    [`search in use → ${many * notesEach} notes searched, ms`]: read,
    'keys measured': keys.length,
    'search key → results painted, p50, ms': percentile(keys, 0.5),
    'search key → results painted, p95, ms': percentile(keys, 0.95),
    'search key → results painted with what their notes say, p95, ms': percentile(quoted, 0.95),
    'processor time of a search key, p50, ms': percentile(perKey, 0.5),
    'processor time of a search key, p95, ms': percentile(perKey, 0.95),
    'heap of the page with its buffers and the notes searched, KiB': await heapOf(page),
  };
}

async function measureOnce(): Promise<Record<string, number>> {
  const { context, origin } = await launchBrowser({ callPort: 9 });
  try {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1100, height: 860 });
    await page.addInitScript(watch);
    await page.goto(`${origin}/workspace.html#interviews`);
    await page.getByText('No interviews yet').waitFor();
    const empty = await page.evaluate(() => performance.now());
    await putInterviews(page, many);
    await page.goto(`${origin}/icon/16.png`);
    const bare = await page.evaluate(readBare);
    await page.goto(`${origin}/workspace.html#interviews`);
    await page.locator(rows).first().waitFor();
    await page.waitForTimeout(1500);
    const figures: Record<string, number> = {
      [`bare read of ${many} interviews, ms`]: bare,
      'page load → page without interviews seen by the test, ms': empty,
      [`page load → list of ${many} shown, ms`]: (await seenIn(page)).shown,
      'heap of the page with its buffers, KiB': await heapOf(page),
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
    await page.getByText(/ found/).waitFor();
    await page.waitForTimeout(300);
    figures['first search key → results painted, ms'] = (await seenIn(page)).keys[0] ?? Number.NaN;
    return { ...figures, ...(await measureSearch(page)) };
  } finally {
    await context.close();
  }
}

await printMedians(rounds, measureOnce);
process.exit(0);
