import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import * as z from 'zod/mini';
import { captionTexts } from '@/lib/text/captions/captions';
import { launchBrowser, openPanel } from '../e2e/harness/browser.ts';
import { startCallServer } from '../e2e/harness/call-server.ts';
import { agreeToCaptions, type Spoken, speakOnceHeard } from '../e2e/harness/captions.ts';
import { joinCall } from '../e2e/harness/join-call.ts';
import { rowsOf } from '../e2e/harness/stored.ts';
import { start } from '../e2e/harness/story.ts';
import { keepLongTasks, measureThread, sizeOf, type ThreadUse } from './panel-thread.ts';
import { fitLine, median, percentile } from './stats.ts';

// What a talk of up to three hours costs the panel beside one that has just begun: its main thread while people speak ten times as fast as speech,
// typing into the search of the transcript meanwhile, memory and elements; how long a finished turn takes to be a suggestion that is stored; and,
// fitted over several lengths of the past, by how much a turn costs more after 1,000 others:
// npm run bench:talk [turns before, the most] [turns spoken] [lengths of the past]

const before = Number(process.argv[2] ?? 2400);
const count = Number(process.argv[3] ?? 60);
const lengths = Math.max(2, Number(process.argv[4] ?? 4));
const hours = 3;
const candidate = 'Grace Candidate';
const quietMs = 4000;

const lineSchema = z.object({ speaker: z.enum(['interviewer', 'candidate']), text: z.string() });
const lines = readFileSync(new URL('../fixtures/talk/held-out.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => lineSchema.parse(JSON.parse(line)))
  .map(({ speaker, text }) => ({ by: speaker === 'candidate' ? candidate : 'You', text }));
const lineAt = (index: number) => lines[index % lines.length] ?? { by: candidate, text: '' };

/** Runs in each document before its own scripts: keeps when each turn and suggestion was on its way to the database, and when it was there. */
function keepWrites(): void {
  const writes: { table: string; id: unknown; at: number; done: number }[] = [];
  Object.assign(globalThis, { writes });
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...asked: Parameters<typeof put>) {
    if (this.name === 'turns' || this.name === 'suggested') {
      const write = { table: this.name, id: asked[0]?.id ?? asked[0]?.turnId, at: performance.now(), done: Number.NaN };
      writes.push(write);
      this.transaction.addEventListener('complete', () => {
        write.done = performance.now();
      });
    }
    return put.apply(this, asked);
  };
}

/** Runs in the panel: keeps how long it is from each key to the picture after it, in milliseconds. */
function keepPainted(): void {
  const painted: number[] = [];
  Object.assign(globalThis, { painted });
  addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => painted.push(performance.now() - timeStamp);
        port2.postMessage(null);
      }),
    true,
  );
}

/** Runs in the panel: gives its interview a past of so many hours, in which these turns were spoken. */
async function putPast([said, past]: readonly [readonly { by: string; text: string }[], number]): Promise<void> {
  const asked = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await asked(indexedDB.open('plumbline'));
  const transaction = database.transaction(['interviews', 'turns'], 'readwrite');
  const [interview] = await asked(transaction.objectStore('interviews').getAll());
  const startedAt = interview.startedAt - past;
  transaction.objectStore('interviews').put({ ...interview, startedAt });
  for (const [index, { by, text }] of said.entries()) {
    const at = startedAt + (index * past) / said.length;
    const id = `past ${String(index).padStart(6, '0')}`;
    transaction.objectStore('turns').put({ id, interviewId: interview.id, at, until: at + 2000, speaker: by, text });
  }
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}

const countWrites = (panel: Frame): Promise<number> => panel.evaluate(() => Reflect.get(globalThis, 'writes').length);

/** Waits until nothing has been written for a while: the past is classified again first. */
async function untilQuiet(panel: Frame): Promise<void> {
  let before = -1;
  for (let now = await countWrites(panel); now !== before; now = await countWrites(panel)) {
    before = now;
    await panel.page().waitForTimeout(quietMs);
  }
}

const addressOfCall = 'https://meet.google.com/abc-defg-hij';

async function enter(page: Page): Promise<Frame> {
  await page.goto(addressOfCall);
  await joinCall(page);
  return openPanel(page);
}

async function read(page: Page, panel: Frame): Promise<void> {
  await panel.getByRole('textbox', { name: 'Note', exact: true }).waitFor();
  await page.evaluate(() => document.querySelector('[data-place="captions"]')?.replaceChildren());
  await agreeToCaptions(panel);
}

const latest: readonly Spoken[] = Array.from({ length: count }, (_, index) => {
  const { by, text } = lineAt(index);
  return { by, words: text.split(' ') };
});

type Write = { readonly table: string; readonly id: unknown; readonly at: number; readonly done: number };

/** Milliseconds from the last storing of each turn that is suggested, which begins once it is known as finished, to its suggestion's being stored. */
function suggestionTimes(writes: readonly Write[]): readonly number[] {
  const suggested = writes.filter(({ table, id }) => table === 'suggested' && !String(id).startsWith('past'));
  return suggested.flatMap(({ id, at, done }) => {
    const turn = writes.findLast((write) => write.table === 'turns' && write.id === id && write.at <= at);
    return turn === undefined ? [] : [done - turn.at];
  });
}

/** Types into the search of the transcript while people speak; resolves with the milliseconds from each key to the picture after it. */
async function search(page: Page, panel: Frame): Promise<readonly number[]> {
  await panel.evaluate(keepPainted);
  await panel.getByRole('button', { name: captionTexts.find }).click();
  await panel.getByRole('searchbox', { name: captionTexts.words }).waitFor();
  for (const word of ['database', 'because', 'team']) {
    await page.keyboard.type(word, { delay: 60 });
    for (const _ of word) await page.keyboard.press('Backspace', { delay: 30 });
  }
  await page.keyboard.press('Escape');
  return panel.evaluate(() => Reflect.get(globalThis, 'painted'));
}

const mostWaitMs = 30_000;

/** What the call showed last of each turn and no stored turn has, with the texts of the stored ones, once all are there or a while is over. */
async function findMissing(panel: Frame, shown: readonly (readonly [by: string, text: string])[]) {
  const end = Date.now() + mostWaitMs;
  for (;;) {
    const stored = (await rowsOf(panel, 'turns')).filter(({ id }) => !String(id).startsWith('past')).map(({ text }) => String(text));
    const texts = new Set(stored);
    const missing = shown.filter(([, text]) => !texts.has(text)).map(([, text]) => text);
    if (missing.length === 0 || Date.now() > end) return { missing, stored };
    await panel.page().waitForTimeout(250);
  }
}

async function measure(callPort: number, past: number) {
  const { context } = await launchBrowser({ callPort });
  await context.addInitScript(keepLongTasks);
  await context.addInitScript(keepWrites);
  const page = await context.newPage();
  let panel = await enter(page);
  await start(panel, candidate);
  if (past > 0) {
    const said = Array.from({ length: past }, (_, index) => lineAt(index));
    await panel.evaluate(putPast, [said, hours * 3_600_000] as const);
    panel = await enter(page);
  }
  const opening = await measureThread(panel, async () => {
    await read(page, panel);
    await panel.getByRole('textbox', { name: 'Note', exact: true }).waitFor();
  });
  await untilQuiet(panel);
  const sizeBefore = await sizeOf(panel);
  const hasTurn = async () => (await rowsOf(panel, 'turns')).length > past;
  const half = Math.floor(count / 2);
  const shown: (readonly [by: string, text: string])[] = [];
  const speaking = await measureThread(panel, async () => {
    shown.push(...(await speakOnceHeard(page, latest.slice(0, half), { speed: 10 }, hasTurn)));
  });
  let painted: readonly number[] = [];
  const searching = await measureThread(panel, async () => {
    const typing = search(page, panel).then((found) => {
      painted = found;
    });
    const known = past + half;
    const isHeard = async () => (await rowsOf(panel, 'turns')).length > known;
    const [, later] = await Promise.all([typing, speakOnceHeard(page, latest.slice(half), { speed: 10 }, isHeard)]);
    shown.push(...later);
  });
  const { missing, stored } = await findMissing(panel, shown);
  const writes: readonly Write[] = await panel.evaluate(() => Reflect.get(globalThis, 'writes'));
  const found = {
    opening,
    sizeBefore,
    sizeAfter: await sizeOf(panel),
    speaking,
    searching,
    painted,
    stored: shown.length - missing.length,
    missing,
    storedTexts: stored,
    suggestions: suggestionTimes(writes),
  };
  await context.close();
  return found;
}

const ms = (value: number) => `${value.toFixed(0)} ms`;
const share = ({ busy, took }: ThreadUse) => `${((100 * busy) / took).toFixed(1)} %`;
const describe = (use: ThreadUse) =>
  `main thread ${share(use)} (${ms(use.busy)} of ${ms(use.took)}; script ${ms(use.script)}, layout ${ms(use.layout)}), tasks over 50 ms: ${use.longTasks.length}, longest ${ms(Math.max(0, ...use.longTasks))}`;

const calls = await startCallServer();
const costs: (readonly [number, number])[] = [];
for (let length = 0; length < lengths; length++) {
  const past = Math.round((before * length) / (lengths - 1));
  const found = await measure(calls.port, past);
  costs.push([past / 1000, found.speaking.busy / Math.floor(count / 2)]);
  console.log(`\n${past} turns before, ${count} spoken at ten times the speed of speech`);
  console.log(`stored as shown last: ${found.stored} of ${count}`);
  if (found.missing.length > 0) console.log(JSON.stringify({ missing: found.missing, stored: found.storedTexts }, null, 2));
  console.log(`opening: ${describe(found.opening)}`);
  console.log(`speaking: ${describe(found.speaking)}`);
  console.log(`speaking and searching: ${describe(found.searching)}`);
  console.log(
    `key to picture in the search: p50 ${ms(median(found.painted))}, p95 ${ms(percentile(found.painted, 0.95))}, ${found.painted.length} keys`,
  );
  console.log(
    `heap ${found.sizeBefore.heap.toFixed(0)} KiB, then ${found.sizeAfter.heap.toFixed(0)}; elements ${found.sizeBefore.elements}, then ${found.sizeAfter.elements}`,
  );
  console.log(
    `finished turn → suggestion stored: p50 ${ms(median(found.suggestions))}, p95 ${ms(percentile(found.suggestions, 0.95))}, of ${found.suggestions.length}`,
  );
}
calls.close();
const { slope, error } = fitLine(costs);
console.log(`\nmain thread of a turn: ${costs.map(([past, each]) => `${(past * 1000).toFixed(0)}: ${each.toFixed(1)} ms`).join(', ')}`);
console.log(`more after each 1,000 turns: ${slope.toFixed(2)} ± ${(2 * error).toFixed(2)} ms`);
