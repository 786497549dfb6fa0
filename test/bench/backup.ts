import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../e2e/harness/browser.ts';
import { putInterviews } from '../e2e/harness/put-interviews.ts';
import { type Floor, measureFloor } from './backup-floor.ts';
import { digestOf, seedNotes } from './backup-rows.ts';
import { watchPage } from './page-heap.ts';
import { median } from './stats.ts';

const many = Number(process.argv[2] ?? 2000);
const each = Number(process.argv[3] ?? 20);
const rounds = Number(process.argv[4] ?? 3);
/** Far above what the slowest run took: what has no end must not run for ever. */
const mostMs = 30 * 60_000;

const folder = await mkdtemp(join(tmpdir(), 'plumbline-bench-'));
const path = join(folder, 'bench.plumbline');
const { context, origin } = await launchBrowser({ callPort: 9 });
context.setDefaultTimeout(mostMs);
const page = await context.newPage();
page.on('crash', () => console.error('The page crashed.'));
page.on('pageerror', (error) => console.error(error));

/** Milliseconds that something takes. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function backUp(settings: Page): Promise<void> {
  const [download] = await Promise.all([settings.waitForEvent('download'), settings.getByRole('button', { name: 'Back up now' }).click()]);
  await download.saveAs(path);
}

const preview = page.getByRole('region', { name: 'Restore a backup' });
async function choose(): Promise<void> {
  await page.getByLabel('Backup file').setInputFiles(path);
  await preview.or(page.getByRole('alert').filter({ hasText: /\S/ }).first()).waitFor();
  if ((await preview.count()) === 0) throw new Error(`Expected a preview, found: ${await page.getByRole('alert').allTextContents()}`);
}

async function replace(): Promise<void> {
  await preview.getByRole('radio', { name: /^Replace/ }).check();
  await preview.getByRole('button', { name: 'Replace everything' }).click();
  await page.getByText('The backup was restored.').waitFor();
}

type Round = { readonly floor: Floor; readonly preview: number; readonly restore: number };
async function measureOnce(): Promise<Round> {
  const before = await measureFloor(page, path);
  const previewMs = await timeOf(choose);
  const restoreMs = await timeOf(replace);
  const after = await measureFloor(page, path);
  return { floor: { parse: (before.parse + after.parse) / 2, put: (before.put + after.put) / 2 }, preview: previewMs, restore: restoreMs };
}

await page.goto(`${origin}/workspace.html#settings`);
await page.getByRole('button', { name: 'Back up now' }).waitFor();
await putInterviews(page, many);
await seedNotes(page, each);
const stored = await digestOf(page);
const backUpMs = await timeOf(() => backUp(page));
const heap = await watchPage(page);
const found: Round[] = [];
for (let round = 0; round < rounds; round++) {
  found.push(await measureOnce());
  console.error(`round ${round + 1} of ${rounds}: ${JSON.stringify(found.at(-1))}`);
}
const restored = await digestOf(page);
const middle = (figure: (round: Round) => number) => Math.round(median(found.map(figure)));
const floorOf = ({ floor }: Round) => floor.parse + floor.put;
const ratio = (figure: (round: Round) => number) => Number(median(found.map((round) => figure(round) / floorOf(round))).toFixed(2));
console.log(
  JSON.stringify(
    {
      'interviews, notes each, rounds': [many, each, rounds],
      'file, KiB': Math.round((await stat(path)).size / 1024),
      'backup, ms': Math.round(backUpMs),
      'floor: lines parsed, then put into a bare database, ms': [middle(({ floor }) => floor.parse), middle(({ floor }) => floor.put)],
      'file chosen → preview, ms': middle((round) => round.preview),
      'preview beside the floor': ratio((round) => round.preview),
      'replace → restored, ms': middle((round) => round.restore),
      'restore beside the floor': ratio((round) => round.restore),
      'heap of the page before and at most, MiB': (await heap.stop()).map((bytes) => Math.round(bytes / 2 ** 20)),
      'every row is as it was': JSON.stringify(stored) === JSON.stringify(restored),
      'rows of each table, and a hash over them': restored,
    },
    null,
    2,
  ),
);
await context.close();
await rm(folder, { recursive: true });
process.exit(JSON.stringify(stored) === JSON.stringify(restored) ? 0 : 1);
