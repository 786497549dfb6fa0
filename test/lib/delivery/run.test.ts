import { because } from '@/lib/core/reasons';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Destination } from '@/lib/core/delivery/destination';
import type { Verdict } from '@/lib/core/delivery/verdict';
import type { AttemptOutcome } from '@/lib/delivery/attempt';
import { applyToDestination, beginRun, type DrainRun } from '@/lib/delivery/run';
import { getDatabase } from '@/lib/storage/database/database';
import { findDestination } from '@/lib/storage/delivery/destinations';
import { saveDestination } from '@/lib/storage/delivery/save-destination';
import { fc } from '../../setup/properties.ts';
import { aDestination, aWorld } from './rows.ts';

const url = 'https://hooks.example.com/in';
const now = 1_000_000;
const world = aWorld({ now: () => now });
const met = (verdict: Verdict, outcome: AttemptOutcome['attempt']['outcome'] = 'answered'): AttemptOutcome => ({
  attempt: { at: now, duration: 1, outcome, status: null, excerpt: '' },
  verdict,
});
const outcomes = {
  accepted: met({ class: 'done' }),
  failed: met({ class: 'retry', why: [because('answered', { status: 503 })], retryAfter: null }),
  'asked to wait': met({ class: 'retry', why: [because('answered', { status: 429 })], retryAfter: 90_000 }),
  refused: met({ class: 'permanent', why: [because('refused', { status: 400 })], gone: false }),
  offline: met({ class: 'retry', why: [because('offline', {})], retryAfter: null }, 'offline'),
} as const;
type Met = keyof typeof outcomes;

beforeEach(() => getDatabase().destinations.clear());

const current = async (): Promise<Destination> => (await findDestination('d')) ?? aDestination(url);

/** Applies the outcome, and stores what has to be stored. */
async function take(what: Met, run: DrainRun): Promise<void> {
  await applyToDestination(outcomes[what], await current(), run, world)?.();
}

const restOf = ({ restUntil }: Destination) => (restUntil === null ? null : restUntil - now);

const table: readonly (readonly [string, number, readonly Met[], number | null, boolean])[] = [
  ['one failure', 0, ['failed'], null, false],
  ['two failures', 0, ['failed', 'failed'], null, false],
  ['three failures in a row', 0, ['failed', 'failed', 'failed'], 1000, true],
  ['three failures, not in a row', 0, ['failed', 'failed', 'accepted', 'failed'], null, false],
  ['the first failure after one rest', 1, ['failed'], 2000, true],
  ['the first failure after ten rests', 10, ['failed'], 1_024_000, true],
  ['the first failure after forty rests', 40, ['failed'], 1_800_000, true],
  ['a success after ten rests', 10, ['accepted'], null, false],
  ['two failures after a success after ten rests', 10, ['accepted', 'failed', 'failed'], null, false],
  ['three failures after a success after ten rests', 10, ['accepted', 'failed', 'failed', 'failed'], 1000, true],
  ['three failures in a row with a refusal between them', 0, ['failed', 'failed', 'refused', 'failed'], 1000, true],
  ['no network', 10, ['offline'], 60_000, true],
];
test.each(table)('%s, after %i pauses: %j', async (_name, failures, steps, rest, isStopped) => {
  await saveDestination(aDestination(url, { failures }));
  const run = beginRun(await current());
  for (const what of steps) await take(what, run);
  expect(restOf(await current())).toBe(rest);
  expect(run.stopped).toBe(isStopped);
});

test('a wait that the destination asks for applies at once, and is stored with the pause', async () => {
  await saveDestination(aDestination(url));
  const run = beginRun(await current());
  await take('asked to wait', run);
  expect(await current()).toMatchObject({ failures: 1, restUntil: now + 1000, askedUntil: now + 90_000 });
  expect(run.stopped).toBe(true);
});

/** Plays what a destination does in turn, each run ending with its rest; gives the rests, each with how many came before it since the last success. */
async function play(steps: readonly Met[]): Promise<readonly { readonly rest: number; readonly before: number }[]> {
  await saveDestination(aDestination(url));
  const rests: { rest: number; before: number }[] = [];
  let before = 0;
  let run = beginRun(await current());
  for (const what of steps) {
    await take(what, run);
    if (what === 'accepted') before = 0;
    if (!run.stopped) continue;
    const destination = await current();
    rests.push({ rest: restOf(destination) ?? -1, before });
    before += 1;
    run = beginRun(destination);
  }
  return rests;
}

test('the first pause after a success is a second, and only unanswered requests make it longer', async () => {
  let first = 0;
  const check = fc.asyncProperty(
    fc.array(fc.constantFrom<Met>('accepted', 'failed', 'failed', 'failed'), { minLength: 10, maxLength: 60 }),
    async (steps) => {
      for (const { rest, before } of await play(steps)) {
        if (before === 0) first += 1;
        expect(rest).toBe(Math.min(1000 * 2 ** before, 1_800_000));
      }
    },
  );
  await fc.assert(check, { numRuns: 100 });
  expect(first).toBeGreaterThan(10);
});
