import type { Page } from 'playwright-core';
import { launchBrowser } from '../e2e/harness/browser.ts';
import { typeNotes, watchNotes } from './note-typing.ts';
import { openBarePage, reloadPanel, startInterview } from './panel-page.ts';
import { printMedians } from './rounds.ts';
import { seedNotes } from './seed.ts';
import { percentile } from './stats.ts';

const many = Number(process.argv[2] ?? 10_000);
const rounds = Number(process.argv[3] ?? 7);
const notesTyped = 60;
const frame = 1000 / 60;

/** Milliseconds of each of some bare strict puts, one after the other, in a database of their own. */
async function putBare(count: number): Promise<readonly number[]> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('bench', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
    opening.onsuccess = () => resolve(opening.result);
  });
  const spent: number[] = [];
  for (let index = 0; index < count; index++) {
    const begun = performance.now();
    await new Promise((resolve) => {
      const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
      transaction.objectStore('rows').put({ text: `note ${index}`, recordedAt: Date.now() });
      transaction.oncomplete = resolve;
    });
    spent.push(performance.now() - begun);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return spent;
}

/** Milliseconds of a bare read of every note, and of a plain list of them all until it is painted. */
async function readBare(): Promise<{ readonly read: number; readonly list: number }> {
  const begun = performance.now();
  const rows = await new Promise<readonly { readonly text: string }[]>((resolve) => {
    const opening = indexedDB.open('plumbline');
    opening.onsuccess = () => {
      const asked = opening.result.transaction('notes').objectStore('notes').getAll();
      asked.onsuccess = () => {
        opening.result.close();
        resolve(asked.result);
      };
    };
  });
  const read = performance.now() - begun;
  const list = document.createElement('ul');
  for (const { text } of rows) list.append(Object.assign(document.createElement('li'), { textContent: text }));
  document.body.replaceChildren(list);
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
  return { read, list: performance.now() - begun };
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1024;
}

async function measureOnce() {
  const browser = await launchBrowser({ callPort: 9 });
  try {
    const page = await startInterview(browser, watchNotes);
    await page.waitForTimeout(1000);
    const few = await typeNotes(page, notesTyped);
    const fewHeap = await heapOf(page);
    const bare = await openBarePage(browser);
    const puts = await bare.evaluate(putBare, notesTyped);
    await seedNotes(bare, notesTyped + many);
    const { read, list } = await bare.evaluate(readBare);
    await bare.close();
    await reloadPanel(page);
    const lots = await typeNotes(page, notesTyped);
    return {
      'bare strict put p95, ms': percentile(puts, 0.95),
      'Enter → saved p50, ms': percentile(few.saved, 0.5),
      'Enter → saved p95, ms': percentile(few.saved, 0.95),
      'its budget (2 × the put’s p95 + a frame), ms': 2 * percentile(puts, 0.95) + frame,
      [`Enter → saved p95 at ${many} notes, ms`]: percentile(lots.saved, 0.95),
      'key → painted p50, ms': percentile(few.painted, 0.5),
      [`key → painted p50 at ${many} notes, ms`]: percentile(lots.painted, 0.5),
      'key → painted p95, ms': percentile(few.painted, 0.95),
      [`key → painted p95 at ${many} notes, ms`]: percentile(lots.painted, 0.95),
      [`bare read of ${many}, ms`]: read,
      [`plain list of ${many}, ms`]: list,
      [`page load → notes shown at ${many}, ms`]: lots.shown,
      'page load → notes shown, few, ms': few.shown,
      [`heap added by ${many} notes, KiB`]: (await heapOf(page)) - fewHeap,
    };
  } finally {
    await browser.context.close();
  }
}

await printMedians(rounds, measureOnce);
process.exit(0);
