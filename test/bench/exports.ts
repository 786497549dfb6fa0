import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { launchBrowser } from '../e2e/harness/browser.ts';
import { putRows } from '../e2e/harness/seed.ts';
import { scorecardWith } from '../lib/export/scorecards.ts';
import { anInterview } from '../lib/interviews.ts';
import { median } from './stats.ts';

// Measures the time from the press until the browser has the file, for one scorecard and for many, in each format, compared with a bare read of as many
// scorecards, and with the bare writing of the same bytes: the same files into a zip, which the browser saves: npm run bench:exports [scorecards] [notes each] [rounds]

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

type Taken = { readonly ms: number; readonly longest: number; readonly kib: number; readonly path: string };

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
  return { ms, longest, kib: (await stat(path)).size / 1024, path };
}

const zipLibrary = readFileSync(new URL('../umd/index.js', pathToFileURL(createRequire(import.meta.url).resolve('fflate'))), 'utf8');

/** Runs in a page with the files in `entries`, by name: milliseconds until they are in a zip, which is given to the browser to save. */
function saveBare(isText: boolean): number {
  const { entries, fflate } = Object(globalThis);
  const begun = performance.now();
  const files = Object.entries(entries).map(([name, content]) => [name, isText ? fflate.strToU8(content) : content]);
  const zip = fflate.zipSync(Object.fromEntries(files), { level: isText ? 6 : 0 });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([zip], { type: 'application/zip' }));
  link.download = 'bare.zip';
  link.click();
  return performance.now() - begun;
}

/** Milliseconds for writing and saving the files that an export has made, when nothing else is left to do. */
async function writeBare(page: Page, path: string): Promise<number> {
  const files = unzipSync(await readFile(path));
  const isText = !Object.keys(files).some((name) => /\.(docx|xlsx)$/.test(name));
  await page.evaluate(
    `globalThis.module = { exports: {} }; globalThis.exports = module.exports; ${zipLibrary}; globalThis.fflate = module.exports; globalThis.entries = {};`,
  );
  for (const [name, content] of Object.entries(files)) {
    const code = Buffer.from(content).toString('base64');
    await page.evaluate(
      ([key, bytes, text]) => {
        const decoded = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
        Object(globalThis).entries[key] = text ? new TextDecoder().decode(decoded) : decoded;
      },
      [name, code, isText] as const,
    );
  }
  const [file, ms] = await Promise.all([page.waitForEvent('download', { timeout: mostMs }), page.evaluate(saveBare, isText)]);
  const begun = performance.now();
  await file.path();
  return ms + performance.now() - begun;
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
const found = Object.fromEntries(formats.map((format) => [format, { one: [] as Taken[], many: [] as Taken[], bytes: [] as number[] }]));
for (let round = 0; round < rounds; round++) {
  for (const [format, taken] of Object.entries(found)) {
    await open('interviews/bench-00000');
    taken.one.push(await take(page, 'Export', format));
    await open('interviews');
    bare.push(await page.evaluate(readBare));
    const all = await take(page, /^Export .* finished scorecards$/, format);
    taken.many.push(all);
    taken.bytes.push(await writeBare(page, all.path));
  }
  console.error(`round ${round + 1} of ${rounds}`);
}
const middle = (list: readonly Taken[], figure: 'ms' | 'longest' | 'kib') => Math.round(median(list.map((taken) => taken[figure])));
const floor = median(bare);
console.log(JSON.stringify({ many, notesEach, rounds, 'bare read, ms': Math.round(floor), found }));
console.log(
  `| format | 1: press → file, ms | ${many}: press → file, ms | beside the bare read | writing the bytes, ms | beside that | longest task, ms | file, KiB |`,
);
for (const [format, taken] of Object.entries(found)) {
  const all = middle(taken.many, 'ms');
  const cells = [
    middle(taken.one, 'ms'),
    all,
    (all / floor).toFixed(1),
    Math.round(median(taken.bytes)),
    (all / median(taken.bytes)).toFixed(1),
    middle(taken.many, 'longest'),
    middle(taken.many, 'kib'),
  ];
  console.log(`| ${[format, ...cells].join(' | ')} |`);
}
await context.close();
process.exit(0);
