import { stat } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { launchBrowser } from '../e2e/harness/browser.ts';
import { putRows } from '../e2e/harness/seed.ts';
import { scorecardWith } from '../lib/export/scorecards.ts';
import { anInterview } from '../lib/interviews.ts';
import { median } from './stats.ts';

// Measures the time from the press until the browser has the file, for one scorecard and for many, in each format, compared with a bare read of as many
// scorecards: npm run bench:exports [scorecards] [notes each] [rounds]

const many = Number(process.argv[2] ?? 500);
const notesEach = Number(process.argv[3] ?? 20);
const rounds = Number(process.argv[4] ?? 3);
const formats = ['Word', 'Excel', 'CSV', 'Markdown', 'Plain text', 'JSON'] as const;
const chunk = 100;
const mostMs = 10 * 60_000;

const sentence = 'Asked for the limits first, named what could fail, and wrote the check before the code';

/** The rows of one finished interview with its scorecard. */
function rowsOf(number: number) {
  const id = `bench-${String(number).padStart(5, '0')}`;
  const candidate = `Candidate ${number}`;
  const notes = Array.from({ length: notesEach }, (_, at) => ({
    text: `${sentence} ${number}-${at}`,
    dimension: rubric.dimensions[at % rubric.dimensions.length]?.id ?? null,
  }));
  const { data, ...rest } = scorecardWith(notes, { id, candidate: { name: candidate, references: {} } });
  const body = JSON.stringify({ ...rest, data: { ...data, interview: { ...data.interview, id } } });
  const startedAt = Date.now() - number * 3_600_000;
  return {
    interview: anInterview({
      id,
      scorecardId: id,
      candidate,
      startedAt,
      endedAt: startedAt + 3_000_000,
      finishedAt: startedAt + 3_100_000,
      revision: 1,
    }),
    scorecard: { id, revision: 1, interviewId: id, body },
  };
}

/** Milliseconds of a bare read of every scorecard and its interview, parsed, one after the other as an export reads them. */
function readBare(): Promise<number> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('plumbline');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const all = opening.result.transaction(['scorecards', 'interviews']);
      const asked = all.objectStore('scorecards').openCursor();
      asked.onsuccess = () => {
        const at = asked.result;
        if (at === null) return;
        JSON.parse(at.value.body);
        all.objectStore('interviews').get(at.value.interviewId).onsuccess = () => at.continue();
      };
      all.oncomplete = () => {
        opening.result.close();
        resolve(performance.now() - begun);
      };
    };
  });
}

/** Measures the longest time the page was blocked, in milliseconds, until the result is requested. */
function watchTasks(): void {
  const found = { longest: 0 };
  Reflect.set(globalThis, 'tasks', found);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) found.longest = Math.max(found.longest, duration);
  }).observe({ type: 'longtask' });
}

type Taken = { readonly ms: number; readonly longest: number; readonly kib: number };

async function take(page: Page, label: string | RegExp, format: string): Promise<Taken> {
  await page.evaluate(() => Object.assign(Reflect.get(globalThis, 'tasks'), { longest: 0 }));
  await page.getByRole('button', { name: label, exact: true }).click();
  const item = page.getByRole('menuitem', { name: format, exact: true });
  await item.waitFor();
  const begun = performance.now();
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: mostMs }), item.click()]);
  const path = await file.path();
  const ms = performance.now() - begun;
  const longest: number = await page.evaluate(() => Reflect.get(globalThis, 'tasks').longest);
  return { ms, longest, kib: (await stat(path)).size / 1024 };
}

const { context, origin } = await launchBrowser({ callPort: 9 });
context.setDefaultTimeout(mostMs);
const page = await context.newPage();
await page.addInitScript(watchTasks);
await page.goto(`${origin}/workspace.html#interviews`);
for (let first = 0; first < many; first += chunk) {
  const rows = Array.from({ length: Math.min(chunk, many - first) }, (_, at) => rowsOf(first + at));
  await putRows(page, { interviews: rows.map(({ interview }) => interview), scorecards: rows.map(({ scorecard }) => scorecard) });
}

/** Opens a part of the workspace anew, so that nothing of an export is loaded yet. */
async function open(hash: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${origin}/workspace.html#${hash}`);
}

const bare: number[] = [];
const found = Object.fromEntries(formats.map((format) => [format, { one: [] as Taken[], many: [] as Taken[] }]));
for (let round = 0; round < rounds; round++) {
  for (const [format, taken] of Object.entries(found)) {
    await open('interviews/bench-00000');
    taken.one.push(await take(page, 'Export', format));
    await open('interviews');
    bare.push(await page.evaluate(readBare));
    taken.many.push(await take(page, /^Export .* finished scorecards$/, format));
  }
  console.error(`round ${round + 1} of ${rounds}`);
}
const middle = (list: readonly Taken[], figure: keyof Taken) => Math.round(median(list.map((taken) => taken[figure])));
const floor = median(bare);
console.log(JSON.stringify({ many, notesEach, rounds, 'bare read, ms': Math.round(floor), found }));
console.log(`| format | 1: press → file, ms | ${many}: press → file, ms | beside the bare read | longest task, ms | file, KiB |`);
for (const [format, taken] of Object.entries(found)) {
  const all = middle(taken.many, 'ms');
  const cells = [middle(taken.one, 'ms'), all, (all / floor).toFixed(1), middle(taken.many, 'longest'), middle(taken.many, 'kib')];
  console.log(`| ${[format, ...cells].join(' | ')} |`);
}
await context.close();
process.exit(0);
