import { describeReasons } from '@/lib/text/delivery/reasons';
import 'fake-indexeddb/auto';
import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { OutboxRow } from '@/lib/core/delivery/delivery';
import { viewDelivery } from '@/lib/core/delivery/delivery-view';
import type { DeliveryDependencies } from '@/lib/delivery/attempt';
import { drainOutbox } from '@/lib/delivery/outbox';
import { getDatabase } from '@/lib/storage/database/database';
import { changeDelivery, requeueRefused } from '@/lib/storage/delivery/changes';
import { changeDestination, findDestination } from '@/lib/storage/delivery/destinations';
import { saveDestination } from '@/lib/storage/delivery/save-destination';
import { fc } from '../../setup/properties.ts';
import { sendUntilHang } from '../../setup/send-until-hang.ts';
import { type Door, openPostgrest, openWebhook } from './doors.ts';
import { type Schedule, scheduleArbitrary, type Trouble } from './fault-schedule.ts';
import { aDestination, aRow, aWorld, putRow } from './rows.ts';

/** The number of schedules for each of the two receivers. */
const schedules = 500;
const epoch = Date.UTC(2026, 10, 23);

const doors = new Map<Schedule['to'], Door>();
let strayed = 0;
const elsewhere = createServer((_request, response) => {
  strayed += 1;
  response.end();
});
let elsewhereUrl = '';

beforeAll(async () => {
  vi.stubGlobal('reportError', (error: unknown) => {
    if (error !== stopped) throw error;
  });
  for (const door of [await openWebhook(), await openPostgrest()]) doors.set(door.kind, door);
  vi.useFakeTimers({ toFake: ['Date'] });
  await new Promise<void>((resolve) => elsewhere.listen(0, 'localhost', resolve));
  const address = elsewhere.address();
  elsewhereUrl = `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}/stolen`;
});
afterAll(async () => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  for (const door of doors.values()) await door.close();
  elsewhere.close();
});

/** The environment that one schedule runs in. */
type World = { door: Door; granted: boolean; untilStop: number; sent: string[]; underway: Promise<unknown>[]; random: () => number };

const stopped = new Error('Expected only in this test: the worker was stopped.');
const forever = Number.POSITIVE_INFINITY;

/** One worker's life: it counts down at every turn to the outside, and from the stop on lets nothing through; what a killed worker had not done stays undone. */
function surroundingsOf(world: World): DeliveryDependencies {
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
  return aWorld({
    now: () => {
      step();
      return Date.now();
    },
    random: () => world.random(),
    hasPermission: (pattern) => turn(async () => world.granted && pattern === 'http://127.0.0.1/*'),
    findSecrets: () => turn(async () => world.door.secrets),
    send: (request) =>
      turn(() => {
        world.sent.push(new URL(request.url).host);
        expect(world.granted).toBe(true);
        const answer = sendUntilHang(request);
        world.underway.push(answer);
        return answer;
      }),
  });
}

async function quiet(): Promise<void> {
  for (let turns = 0; turns < 8; turns++) await new Promise((resolve) => setImmediate(resolve));
}

async function drain(world: World, asked: boolean): Promise<number | null> {
  try {
    return await drainOutbox(surroundingsOf(world), asked ? 'asked' : 'due');
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
  throw new Error(`Expected the outbox to applyVerdict within 120 drains, found ${JSON.stringify((await rows()).map(({ state }) => state))}.`);
}

function rowsOf({ scorecards, to }: Schedule): readonly OutboxRow[] {
  const headers = { 'content-type': 'application/json', ...(to === 'postgrest' && { prefer: 'resolution=merge-duplicates,return=minimal' }) };
  return scorecards.flatMap(({ revisions, repeatable }, index) =>
    Array.from({ length: revisions }, (_, before) => {
      const revision = before + 1;
      const body = JSON.stringify({ scorecard_id: `s${index}`, revision, words: '“é”' });
      const path = to === 'postgrest' ? '/scorecards?on_conflict=scorecard_id' : '';
      const request = { label: 'Scorecard', method: 'POST' as const, path, headers, body, repeatable: repeatable || to === 'postgrest', form: null };
      return aRow({ scorecardId: `s${index}`, revision, requests: [request] });
    }),
  );
}

async function begin(schedule: Schedule, door: Door): Promise<readonly OutboxRow[]> {
  vi.setSystemTime(epoch);
  await door.clear();
  await Promise.all([getDatabase().outbox.clear(), getDatabase().destinations.clear()]);
  await saveDestination(aDestination('', { kind: door.kind, settings: door.settings }));
  const made = rowsOf(schedule);
  for (const row of made) await putRow(row);
  door.faults.push(...schedule.faults);
  return made;
}

const bodyOf = (row: OutboxRow) => row.requests[0]?.body ?? '';
const writesOf = (row: OutboxRow, door: Door) => door.taken().filter(({ body }) => body === bodyOf(row));
const isWaiting = ({ state, nextAttemptAt }: OutboxRow) => state === 'queued' && nextAttemptAt === null;

/** Invariants whenever the outbox is idle. */
async function checkTruth(made: readonly OutboxRow[], door: Door): Promise<readonly OutboxRow['state'][]> {
  const destination = await findDestination('d');
  const found = await rows();
  expect(found.map(({ id }) => id).sort()).toEqual(made.map(({ id }) => id).sort());
  for (const row of found) {
    const view = viewDelivery(row, destination);
    const writes = writesOf(row, door).length;
    if (view.state === 'delivered') expect(writes).toBeGreaterThanOrEqual(1);
    else expect(describeReasons(view.why).length).toBeGreaterThan(10);
    if (row.requests[0]?.repeatable === false) expect(writes).toBeLessThanOrEqual(1);
    expect(['delivered', 'needs-you', 'outcome-unknown'].includes(view.state) || isWaiting(row)).toBe(true);
  }
  expect(door.isProper()).toBe(true);
  expect(door.taken().every(({ body }) => made.some((row) => bodyOf(row) === body))).toBe(true);
  return found.map((row) => viewDelivery(row, destination).state);
}

async function decide(row: OutboxRow, door: Door): Promise<void> {
  const again = { state: 'queued' as const, nextAttemptAt: Date.now(), tries: 0 };
  if (row.state === 'needs-you') await changeDelivery(row.id, (current) => ({ ...current, ...again }));
  if (row.state !== 'outcome-unknown') return;
  const arrived = writesOf(row, door).length > 0;
  await changeDelivery(row.id, (current) => (arrived ? { ...current, state: 'delivered' } : { ...current, ...again, doubtful: false }));
}

/** Does what the words ask of the user, until everything is delivered. */
async function help(world: World): Promise<void> {
  world.door.faults.length = 0;
  world.granted = true;
  for (let rounds = 0; rounds < 10; rounds++) {
    await changeDestination('d', (destination) => ({ ...destination, pause: null, restUntil: null, askedUntil: null, failures: 0 }));
    await requeueRefused('d', Date.now(), true);
    for (const row of await rows()) await decide(row, world.door);
    await run([], world);
    if ((await rows()).every(({ state }) => state === 'delivered')) return;
  }
}

/** Despite repetitions, no write of an earlier revision follows one of a later revision. */
function checkOrder(door: Door): void {
  for (const writes of Map.groupBy(door.taken(), ({ scorecard }) => scorecard).values()) {
    const revisions = writes.map(({ revision }) => revision);
    expect(revisions).toEqual(revisions.toSorted((a, b) => a - b));
    expect(revisions[0]).toBe(1);
  }
}

async function checkEffects(made: readonly OutboxRow[], door: Door): Promise<void> {
  expect((await rows()).map(({ state }) => state)).toEqual(made.map(() => 'delivered'));
  for (const row of made) {
    if (row.requests[0]?.repeatable === false) expect(writesOf(row, door)).toHaveLength(1);
    const last = made.findLast(({ scorecardId }) => scorecardId === row.scorecardId);
    expect(await door.standing(row.scorecardId)).toBe(bodyOf(last ?? row));
  }
}

// An upsert can always be repeated, so its outcome stays unknown only when every attempt of two days is lost.
const outcomes = { webhook: ['delivered', 'needs-you', 'outcome-unknown', 'queued'], postgrest: ['delivered', 'needs-you', 'queued'] } as const;

test.each(['webhook', 'postgrest'] as const)(
  `over ${schedules} schedules of faults to a %s nothing is lost, doubled, misdirected or misreported`,
  { timeout: 300_000 },
  async (to) => {
    const door = doors.get(to);
    if (door === undefined) throw new Error(`Expected a door for ${to}, found none.`);
    const seen = new Map<string, number>();
    const chances = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }));
    const check = fc.asyncProperty(scheduleArbitrary(to, elsewhereUrl), chances, async (schedule, chance) => {
      const world: World = { door, granted: true, untilStop: forever, sent: [], underway: [], random: () => chance.next().value ?? 0 };
      const made = await begin(schedule, door);
      await run(schedule.troubles, world);
      for (const state of await checkTruth(made, door)) seen.set(state, (seen.get(state) ?? 0) + 1);
      await help(world);
      await checkTruth(made, door);
      checkOrder(door);
      await checkEffects(made, door);
      expect(new Set(world.sent).size).toBeLessThanOrEqual(1);
    });
    await fc.assert(check, { numRuns: schedules });
    expect(strayed).toBe(0);
    expect([...seen.keys()]).toEqual(expect.arrayContaining([...outcomes[to]]));
    const counts = [...seen].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([state, count]) => `${count} ${state}`);
    process.stdout.write(`${schedules} schedules to a ${to}: ${counts.join(', ')} before the user acted\n`);
  },
);
