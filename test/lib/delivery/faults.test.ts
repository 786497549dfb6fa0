import 'fake-indexeddb/auto';
import { createServer } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { OutboxRow } from '@/lib/core/delivery';
import { viewDelivery } from '@/lib/core/delivery-words';
import type { Surroundings } from '@/lib/delivery/attempt';
import { drainOutbox } from '@/lib/delivery/outbox';
import { sendRequest } from '@/lib/network/send';
import { getDatabase } from '@/lib/storage/database';
import { changeDestination, findDestination, saveDestination } from '@/lib/storage/destinations';
import { changeRow, requeueRefused, saveRow } from '@/lib/storage/outbox';
import { startReceiver } from '../../demo/receiver.ts';
import { type Planned, type Schedule, scheduleArbitrary, type Trouble } from './fault-schedule.ts';
import { aDestination, aRow, planned } from './rows.ts';

const schedules = 1000;
const secret = `whsec_${Buffer.alloc(32, 3).toString('base64')}`;
const epoch = Date.UTC(2026, 10, 23);
const timeout = 40;

let receiver: Awaited<ReturnType<typeof startReceiver>>;
let strayed = 0;
const elsewhere = createServer((_request, response) => {
  strayed += 1;
  response.end();
});
let elsewhereUrl = '';

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  receiver = await startReceiver(secret);
  await new Promise<void>((resolve) => elsewhere.listen(0, 'localhost', resolve));
  const address = elsewhere.address();
  elsewhereUrl = `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}/stolen`;
});
afterAll(async () => {
  vi.useRealTimers();
  await receiver.close();
  elsewhere.close();
});

/** The world that one schedule runs in. */
type World = { granted: boolean; untilStop: number; sent: string[]; underway: Promise<unknown>[]; random: () => number };

const stopped = new Error('Expected only in this test: the worker was stopped.');
const forever = Number.POSITIVE_INFINITY;

/** One worker's life: it counts down at every turn to the outside, and from the stop on lets nothing through; what a killed worker had not done stays undone. */
function surroundingsOf(world: World): Surroundings {
  let left = world.untilStop;
  const step = () => {
    if (left-- <= 0) throw stopped;
  };
  const turn = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    step();
    const value = await work();
    step();
    return value;
  };
  return {
    now: () => {
      step();
      return Date.now();
    },
    random: () => world.random(),
    hasPermission: (pattern) => turn(async () => world.granted && pattern === 'http://127.0.0.1/*'),
    findSecrets: () => turn(async () => ({ signingSecret: secret })),
    send: (request) =>
      turn(() => {
        world.sent.push(new URL(request.url).host);
        expect(world.granted).toBe(true);
        const answer = sendRequest({ ...request, timeout });
        world.underway.push(answer);
        return answer;
      }),
    exclusively: (_id, work) => work(),
  };
}

async function quiet(): Promise<void> {
  for (let turns = 0; turns < 8; turns++) await new Promise((resolve) => setImmediate(resolve));
}

async function drain(world: World, now: boolean): Promise<number | null> {
  try {
    return await drainOutbox(surroundingsOf(world), { now });
  } catch (error) {
    if (error !== stopped) throw error;
    await Promise.allSettled(world.underway);
    await quiet();
    return Date.now();
  } finally {
    world.untilStop = forever;
  }
}

function meet(trouble: Trouble, world: World): void {
  if (trouble.what === 'stop') world.untilStop = trouble.after;
  if (trouble.what === 'jump') vi.setSystemTime(Math.max(0, Date.now() + trouble.by));
  if (trouble.what === 'revoke') world.granted = false;
  if (trouble.what === 'grant') world.granted = true;
}

const rows = async (): Promise<readonly OutboxRow[]> => getDatabase().outbox.toArray();

async function run(troubles: readonly Trouble[], world: World): Promise<void> {
  const left = [...troubles];
  for (let rounds = 0; rounds < 120; rounds++) {
    const trouble = left.shift();
    if (trouble !== undefined) meet(trouble, world);
    const next = await drain(world, trouble?.what === 'retry-now');
    if (next === null && left.length === 0) return;
    if (next !== null && next > Date.now()) vi.setSystemTime(next);
  }
  throw new Error(`Expected the outbox to settle within 120 drains, found ${JSON.stringify((await rows()).map(({ state }) => state))}.`);
}

function rowsOf(scorecards: readonly Planned[]): readonly OutboxRow[] {
  return scorecards.flatMap(({ revisions, repeatable }, index) =>
    Array.from({ length: revisions }, (_, before) => {
      const id = `sc_${index}_r${before + 1}`;
      return aRow({ id, scorecardId: `s${index}`, revision: before + 1, requests: [planned(JSON.stringify({ id, words: '“é”' }), repeatable)] });
    }),
  );
}

async function begin(schedule: Schedule): Promise<readonly OutboxRow[]> {
  vi.setSystemTime(epoch);
  for (const list of [receiver.arrivals, receiver.writes, receiver.faults]) list.length = 0;
  receiver.effects.clear();
  await Promise.all([getDatabase().outbox.clear(), getDatabase().destinations.clear()]);
  await saveDestination(aDestination(receiver.url));
  const made = rowsOf(schedule.scorecards);
  for (const row of made) await saveRow(row);
  receiver.faults.push(...schedule.faults);
  return made;
}

/** What must hold whenever the outbox has come to rest. */
async function checkTruth(made: readonly OutboxRow[]): Promise<readonly OutboxRow['state'][]> {
  const destination = await findDestination('d');
  const found = await rows();
  expect(found.map(({ id }) => id).sort()).toEqual(made.map(({ id }) => id).sort());
  for (const row of found) {
    const bytes = made.find(({ id }) => id === row.id)?.requests[0]?.body;
    const view = viewDelivery(row, destination);
    const taken = receiver.writes.filter((id) => id === row.id).length;
    if (view.state === 'delivered') expect(receiver.effects.get(row.id)).toBe(bytes);
    else expect(view.words.length).toBeGreaterThan(10);
    if (row.requests[0]?.repeatable === false) expect(taken).toBeLessThanOrEqual(1);
    const waits = row.state === 'queued' && row.nextAttemptAt === null;
    expect(['delivered', 'needs-you', 'outcome-unknown'].includes(view.state) || waits).toBe(true);
  }
  expect(receiver.arrivals.every(({ id, body, verified }) => verified && body === made.find((row) => row.id === id)?.requests[0]?.body)).toBe(true);
  return found.map((row) => viewDelivery(row, destination).state);
}

/** Does what the words ask of the user, until everything is delivered. */
async function help(world: World): Promise<void> {
  receiver.faults.length = 0;
  world.granted = true;
  for (let rounds = 0; rounds < 10; rounds++) {
    await changeDestination('d', (destination) => ({ ...destination, pause: null, restUntil: null, failures: 0 }));
    await requeueRefused('d', Date.now());
    for (const row of await rows()) {
      if (row.state === 'needs-you') await changeRow(row.id, (current) => ({ ...current, state: 'queued', nextAttemptAt: Date.now(), tries: 0 }));
      if (row.state !== 'outcome-unknown') continue;
      if (receiver.effects.has(row.id)) await changeRow(row.id, (current) => ({ ...current, state: 'delivered' }));
      else await changeRow(row.id, (current) => ({ ...current, state: 'queued', doubtful: false, nextAttemptAt: Date.now(), tries: 0 }));
    }
    await run([], world);
    if ((await rows()).every(({ state }) => state === 'delivered')) return;
  }
}

/** For each scorecard the first effects come in the order of its revisions. */
function checkOrder(): void {
  const first = [...receiver.effects.keys()];
  for (const id of first.filter((candidate) => candidate.endsWith('_r2'))) {
    const earlier = first.indexOf(id.replace(/_r2$/, '_r1'));
    expect(earlier).toBeGreaterThanOrEqual(0);
    expect(earlier).toBeLessThan(first.indexOf(id));
  }
}

test(`over ${schedules} schedules of faults nothing is lost, doubled, misdirected or misreported`, { timeout: 60_000 }, async () => {
  const seen = new Map<string, number>();
  const check = fc.asyncProperty(
    scheduleArbitrary(elsewhereUrl),
    fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
    async (schedule, chance) => {
      const world: World = { granted: true, untilStop: forever, sent: [], underway: [], random: () => chance.next().value ?? 0 };
      const made = await begin(schedule);
      await run(schedule.troubles, world);
      for (const state of await checkTruth(made)) seen.set(state, (seen.get(state) ?? 0) + 1);
      await help(world);
      await checkTruth(made);
      checkOrder();
      expect((await rows()).map(({ state }) => state)).toEqual(made.map(() => 'delivered'));
      for (const { id, requests } of made) {
        expect(receiver.effects.get(id)).toBe(requests[0]?.body);
        if (requests[0]?.repeatable === false) expect(receiver.writes.filter((written) => written === id)).toHaveLength(1);
      }
      expect(new Set(world.sent).size).toBeLessThanOrEqual(1);
    },
  );
  await fc.assert(check, { numRuns: schedules });
  expect(strayed).toBe(0);
  expect([...seen.keys()].sort()).toEqual(['delivered', 'needs-you', 'outcome-unknown', 'queued']);
  process.stdout.write(`${schedules} schedules: ${[...seen].map(([state, count]) => `${count} ${state}`).join(', ')} before the user acted\n`);
});
