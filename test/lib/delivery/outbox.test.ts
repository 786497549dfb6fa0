import { saying } from '../../setup/saying.ts';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deliveryId, type OutboxRow } from '@/lib/core/delivery/delivery';
import type { Priority } from '@/lib/core/delivery/retry';
import type { DeliveryDependencies } from '@/lib/delivery/attempt';
import { drainOutbox } from '@/lib/delivery/outbox';
import { type SendOutcome, sendRequest } from '@/lib/network/send';
import { getDatabase } from '@/lib/storage/database/database';
import { changeDelivery, requeueRefused } from '@/lib/storage/delivery/changes';
import { changeDestination, findDestination } from '@/lib/storage/delivery/destinations';
import { deleteDestination, saveDestination } from '@/lib/storage/delivery/save-destination';
import { startReceiver } from '../../demo/receiver.ts';
import type { Fault } from '../../servers/faulty.ts';
import { aDestination, aRow, aWorld, planned, putRow } from './rows.ts';

const secret = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
let clock = Date.now();
const dependencies = aWorld({ now: () => clock, findSecrets: async () => ({ signingSecret: secret }) });
const row = aRow();
const body = row.requests[0]?.body;
const stored = async (id = row.id): Promise<OutboxRow | undefined> => getDatabase().outbox.get(id);
const drain = (more: Partial<DeliveryDependencies> = {}, priority: Priority = 'due') => drainOutbox({ ...dependencies, ...more }, priority);

beforeEach(async () => {
  clock = Date.now();
  receiver = await startReceiver(secret);
  await getDatabase().outbox.clear();
  await getDatabase().destinations.clear();
  await saveDestination(aDestination(receiver.url));
  await putRow(row);
});
afterEach(() => receiver.close());

async function drainUntilSettled(): Promise<void> {
  for (let rounds = 0; rounds < 12; rounds++) {
    const next = await drain();
    if (next === null) return;
    await drain({}, 'asked');
  }
}

const troubles: readonly (readonly [string, readonly Fault[]])[] = [
  ['nothing', []],
  ['a 500', [{ status: 500 }]],
  ['a 429 with Retry-After', [{ status: 429, headers: { 'retry-after': '30' } }]],
  ['a connection cut after the body', ['cut-after-body']],
  ['a connection cut after it was written', ['cut-after-effect']],
  ['an answer that is no HTTP', ['wrong-bytes']],
  ['three failures', [{ status: 503 }, 'cut-after-body', { status: 502 }]],
];
test.each(troubles)('after %s it is delivered with one effect and the same bytes', async (_name, faults) => {
  receiver.faults.push(...faults);
  await drainUntilSettled();
  expect((await stored())?.state).toBe('delivered');
  expect([...receiver.effects]).toEqual([[row.id, body]]);
  expect(receiver.arrivals).toHaveLength(faults.length + 1);
  expect(receiver.arrivals.every(({ verified, body: got }) => verified && got === body)).toBe(true);
});

test('a delivery found in the act of sending is sent again under its id', async () => {
  await putRow({ ...row, state: 'sending', nextAttemptAt: null });
  await drainUntilSettled();
  expect(await stored()).toMatchObject({ state: 'delivered', attempts: [{ outcome: 'interrupted' }, { outcome: 'answered', status: 204 }] });
});

test('an interrupted delivery that cannot be repeated is not sent again automatically', async () => {
  await putRow(aRow({ state: 'sending', nextAttemptAt: null, requests: [planned('{}', false)] }));
  await drainUntilSettled();
  expect(await stored()).toMatchObject({ state: 'outcome-unknown', attempts: [{ outcome: 'interrupted' }] });
  expect(receiver.arrivals).toHaveLength(0);
});

test('a delivery of several requests continues with the first undone one', async () => {
  await putRow(aRow({ requests: [planned('"first"'), planned('"second"')] }));
  receiver.faults.push({ wait: 0 }, { status: 503 });
  await drainUntilSettled();
  expect(receiver.arrivals.map((arrival) => arrival.body)).toEqual(['"first"', '"second"', '"second"']);
  expect(await stored()).toMatchObject({ state: 'delivered', done: 2 });
});

test('a queue longer than one read arrives in order, each once, four at a time', async () => {
  const count = 700;
  const ids = Array.from({ length: count }, (_, index) => deliveryId(String(index), 1, 'd'));
  await getDatabase().outbox.bulkPut(ids.map((id, index) => aRow({ id, scorecardId: String(index), nextAttemptAt: index })));
  await getDatabase().outbox.delete(row.id);
  let [underway, most] = [0, 0];
  const send: DeliveryDependencies['send'] = async (request) => {
    underway += 1;
    most = Math.max(most, underway);
    return sendRequest(request).finally(() => {
      underway -= 1;
    });
  };
  expect(await drain({ send })).toBeNull();
  const arrived = receiver.arrivals.map(({ id }) => ids.indexOf(id));
  expect(arrived.toSorted((a, b) => a - b)).toEqual(ids.map((_, index) => index));
  expect(Math.max(...arrived.map((place, index) => Math.abs(place - index)))).toBeLessThan(8);
  expect(most).toBe(4);
});

test('after a failure one request goes at a time, and after one that is accepted four at once again', async () => {
  for (let index = 0; index < 20; index++) await putRow(aRow({ scorecardId: String(index), nextAttemptAt: index }));
  await getDatabase().outbox.delete(row.id);
  const underway: ((status: number) => void)[] = [];
  const beside: number[] = [];
  const send: DeliveryDependencies['send'] = async () => {
    beside.push(underway.length);
    const status = await new Promise<number>((resolve) => underway.push(resolve));
    return { outcome: 'answered', status, retryAfter: null, body: '', excerpt: '' };
  };
  const ended = drain({ send });
  await expect.poll(() => underway.length).toBe(4);
  for (const status of [503, 400, 400]) underway.shift()?.(status);
  await expect.poll(async () => (await getDatabase().outbox.toArray()).filter(({ attempts }) => attempts.length > 0).length).toBe(3);
  underway.shift()?.(400);
  await expect.poll(() => beside.length).toBeGreaterThan(4);
  expect(beside).toEqual([0, 1, 2, 3, 0]);
  underway.shift()?.(204);
  await expect.poll(() => underway.length).toBe(4);
  expect(beside).toHaveLength(9);
  const answerAll = setInterval(() => underway.splice(0).forEach((answer) => void answer(204)), 1);
  await ended.finally(() => clearInterval(answerAll));
  expect(Math.max(...beside)).toBe(3);
});

describe('a destination as a whole', () => {
  const fill = async (count: number) => {
    for (let index = 0; index < count; index++) await putRow(aRow({ scorecardId: `s${index}` }));
    await getDatabase().outbox.delete(row.id);
    await putRow(aRow({ scorecardId: 's1' }));
  };

  test.each([
    [401, 'access'],
    [403, 'access'],
    [404, 'access'],
    [302, 'access'],
    [410, 'gone'],
  ])('after %i it is paused once, and one act sends everything', async (status, need) => {
    await fill(40);
    receiver.faults.push(...Array.from({ length: 40 }, () => ({ status })));
    expect(await drain()).toBeNull();
    expect((await findDestination('d'))?.pause).toMatchObject({ need });
    const asked = receiver.arrivals.length;
    expect(asked).toBeLessThanOrEqual(4);
    await drain({}, 'asked');
    expect(receiver.arrivals).toHaveLength(asked);
    receiver.faults.length = 0;
    await changeDestination('d', (destination) => ({ ...destination, pause: null }));
    await requeueRefused('d', clock, false);
    await drain();
    expect(receiver.effects.size).toBe(40);
  });

  test('that refuses five in a row is paused, and one action sends them all again', async () => {
    await fill(40);
    receiver.faults.push(...Array.from({ length: 40 }, () => ({ status: 400 })));
    await drain();
    const pause = (await findDestination('d'))?.pause;
    expect(pause).toMatchObject({ need: 'refused', reason: saying(/refused 5 scorecards in a row.*\(400\)/) });
    expect(receiver.arrivals.length).toBeLessThanOrEqual(8);
    receiver.faults.length = 0;
    await changeDestination('d', (destination) => ({ ...destination, pause: null }));
    await requeueRefused('d', clock, true);
    await drain();
    expect(receiver.effects.size).toBe(40);
  });

  test('that refuses some is not paused', async () => {
    await fill(40);
    receiver.faults.push(...Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? { status: 400 } : { wait: 0 })));
    await drain();
    expect((await findDestination('d'))?.pause).toBeNull();
    expect(receiver.arrivals).toHaveLength(40);
  });

  test('is not called for each delivery while this device is offline, which is not counted as its failure', async () => {
    await fill(40);
    let asked = 0;
    const send = async () => {
      asked += 1;
      return { outcome: 'offline' } as const;
    };
    expect(await drain({ send })).toBe(clock + 60_000);
    expect(asked).toBeLessThanOrEqual(4);
    expect(await findDestination('d')).toMatchObject({ failures: 0 });
    await drain({}, 'woken');
    expect(receiver.effects.size).toBe(40);
  });

  test('without permission it is paused, and nothing is sent', async () => {
    await drain({ hasPermission: async () => false }, 'asked');
    expect(await stored()).toMatchObject({ state: 'needs-you', need: 'access' });
    expect(receiver.arrivals).toHaveLength(0);
  });

  test('without its secret it is paused, and nothing is sent', async () => {
    await drain({ findSecrets: async () => ({}) });
    expect(await stored()).toMatchObject({ state: 'needs-you', need: 'access', reason: saying('signing secret') });
    expect(receiver.arrivals).toHaveLength(0);
  });

  test('that keeps failing is left alone for a while instead of being called for each delivery', async () => {
    await fill(40);
    receiver.faults.push(...Array.from({ length: 40 }, () => ({ status: 503 })));
    const next = await drain();
    expect(receiver.arrivals.length).toBeLessThanOrEqual(6);
    expect(next).toBeGreaterThan(clock);
    await drain();
    expect(receiver.arrivals.length).toBeLessThanOrEqual(6);
    receiver.faults.length = 0;
    await drain({}, 'asked');
    expect(receiver.effects.size).toBe(40);
    expect(await findDestination('d')).toMatchObject({ failures: 0, restUntil: null });
  });

  const down = () => receiver.faults.push(...Array.from({ length: 60 }, () => ({ status: 503 })));

  test('that fails now and then pauses for seconds after each success, however often it failed before', async () => {
    await fill(60);
    for (let spells = 0; spells < 6; spells++) {
      receiver.faults.splice(0, receiver.faults.length, { wait: 0 });
      down();
      const next = (await drain()) ?? clock;
      expect(next).toBeGreaterThan(clock);
      expect(next - clock).toBeLessThanOrEqual(1200);
      clock = next;
    }
    expect(receiver.effects.size).toBe(6);
  });

  test('that stays down is tried by one delivery after each pause, and the pauses grow', async () => {
    await fill(40);
    down();
    const rests: number[] = [];
    for (let drains = 0; drains < 3; drains++) {
      const before = receiver.arrivals.length;
      const next = (await drain()) ?? clock;
      rests.push(next - clock);
      if (drains > 0) expect(receiver.arrivals.length - before).toBe(1);
      clock = next;
    }
    expect(rests).toEqual([1000, 2000, 4000]);
    receiver.faults.length = 0;
    await drain();
    expect(receiver.effects.size).toBeGreaterThan(30);
  });

  test('that is down for a day is tried fewer than seventy times', async () => {
    await fill(60);
    const end = clock + 24 * 3_600_000;
    let asked = 0;
    const send: DeliveryDependencies['send'] = async () => {
      asked += 1;
      return { outcome: 'network' };
    };
    while (clock < end) clock = (await drain({ send })) ?? end;
    expect(asked).toBeLessThan(70);
  });

  /** Answers like a receiver that is up for two seconds and down for one, with 10 ms per answer; returns when each was accepted. */
  function flapping() {
    const began = clock;
    const seen = { acceptedAt: [] as number[], refused: 0 };
    let chance = 0;
    const random = () => {
      chance = (chance + 0.618) % 1;
      return chance;
    };
    const send: DeliveryDependencies['send'] = async () => {
      clock += 10;
      const isUp = (clock - began) % 3000 < 2000;
      if (isUp) seen.acceptedAt.push(clock - began);
      else seen.refused += 1;
      return { outcome: 'answered', status: isUp ? 204 : 503, retryAfter: null, body: '', excerpt: '' };
    };
    return { seen, world: { send, random } };
  }

  test('that is down every third second receives a thousand in minutes, and few requests fail', async () => {
    const count = 1000;
    await getDatabase().outbox.bulkPut(Array.from({ length: count }, (_, index) => aRow({ scorecardId: `f${index}`, nextAttemptAt: index })));
    await getDatabase().outbox.delete(row.id);
    const { seen, world } = flapping();
    for (let next: number | null = clock; next !== null; next = await drain(world)) clock = Math.max(clock, next);
    expect(seen.acceptedAt).toHaveLength(count);
    expect(seen.refused).toBeLessThan(count / 20);
    expect(seen.acceptedAt[0.97 * count]).toBeLessThan(30_000);
    expect(seen.acceptedAt.at(-1)).toBeLessThan(300_000);
  });

  test('once one delivery is accepted, those that waited for hours are tried within two minutes', async () => {
    await putRow(aRow({ scorecardId: 'waits', tries: 6, nextAttemptAt: clock + 7_200_000 }));
    expect(await drain()).toBe(clock + 120_000);
    clock += 120_000;
    await drain();
    expect(receiver.effects.size).toBe(2);
  });

  test('that accepted a delivery minutes ago retries failures after two minutes, later by the schedule', async () => {
    const waits = aRow({ scorecardId: 'waits', tries: 6, nextAttemptAt: clock + 480_000 });
    await putRow(waits);
    await drain();
    const rests: number[] = [];
    for (let step = 0; step < 2; step++) {
      clock += 480_000;
      receiver.faults.push({ status: 503 });
      await changeDelivery(waits.id, (current) => ({ ...current, nextAttemptAt: clock }));
      rests.push(((await drain()) ?? clock) - clock);
    }
    expect(rests).toEqual([120_000, 36_000_000]);
  });

  test('that sends Retry-After is left alone until then, even if more deliveries arrive', async () => {
    await fill(8);
    receiver.faults.push({ status: 429, headers: { 'retry-after': '3600' } });
    expect(await drain()).toBeGreaterThanOrEqual(clock + 3_600_000);
  });

  test('that sends Retry-After is left alone until then', async () => {
    receiver.faults.push({ status: 429, headers: { 'retry-after': '3600' } });
    expect(await drain()).toBeGreaterThanOrEqual(clock + 3_600_000);
    clock += 3_599_000;
    await drain();
    expect(receiver.arrivals).toHaveLength(1);
    clock += 1000;
    await drain();
    expect(receiver.arrivals).toHaveLength(2);
  });

  test('that sends Retry-After is left alone until then when the device wakes, but not on a manual retry', async () => {
    receiver.faults.push({ status: 429, headers: { 'retry-after': new Date(clock + 3_600_000).toUTCString() } });
    await drain();
    await drain({}, 'woken');
    expect(receiver.arrivals).toHaveLength(1);
    await drain({}, 'asked');
    expect(receiver.arrivals).toHaveLength(2);
  });

  test('is tried at once if a wrong clock had put the next attempt off for years', async () => {
    await putRow(aRow({ nextAttemptAt: clock + 3 * 365 * 86_400_000 }));
    await changeDestination('d', (destination) => ({ ...destination, restUntil: clock + 3 * 365 * 86_400_000 }));
    await drain();
    expect(await stored()).toMatchObject({ state: 'delivered' });
  });

  test('that repeats its secrets in a response leaves none of them in the log', async () => {
    const headers = 'X-Key: super-secret-value';
    const send: DeliveryDependencies['send'] = async (request) => {
      const echo = JSON.stringify({ ...request.headers, secret, headers });
      return { outcome: 'answered', status: 400, retryAfter: null, body: echo, excerpt: echo.slice(0, 500) };
    };
    await drain({ send, findSecrets: async () => ({ signingSecret: secret, headers }) });
    const kept = JSON.stringify([await stored(), await findDestination('d')]);
    expect(kept).toContain('••••••••');
    for (const part of [secret, secret.slice(6), 'super-secret-value']) expect(kept).not.toContain(part);
  });

  test('that hangs does not delay another', async () => {
    const other = await startReceiver(secret);
    await saveDestination(aDestination(other.url, { id: 'e' }));
    await putRow(aRow({ destinationId: 'e' }));
    const silence = Promise.withResolvers<SendOutcome>();
    const slow = drain({ send: (request) => (request.url === receiver.url ? silence.promise : sendRequest(request)) });
    await expect.poll(() => other.effects.size).toBe(1);
    expect(await stored()).toMatchObject({ state: 'sending' });
    silence.resolve({ outcome: 'timeout' });
    await slow;
    await other.close();
  });

  test('that was removed keeps its deliveries on this device and says so', async () => {
    await deleteDestination('d');
    await drain();
    expect(await stored()).toMatchObject({ state: 'needs-you', need: 'removed', reason: saying('kept on this device') });
  });
});

describe('revisions of a scorecard', () => {
  const second = aRow({ revision: 2, requests: [planned('"two"')] });
  const ids = () => receiver.arrivals.map(({ id }) => id);

  test('arrive in their order', async () => {
    await putRow(second);
    receiver.faults.push({ wait: 30 });
    await drain();
    expect(ids()).toEqual(['sc_s_r1_d', 'sc_s_r2_d']);
  });

  test('wait for the earlier one, also when it failed', async () => {
    await putRow(second);
    receiver.faults.push({ status: 503 });
    await drain();
    expect(ids()).toEqual(['sc_s_r1_d']);
    expect(await stored('sc_s_r2_d')).toMatchObject({ state: 'queued', nextAttemptAt: null, reason: saying('revision 1') });
    clock += 60_000;
    await drain();
    expect(ids()).toEqual(['sc_s_r1_d', 'sc_s_r1_d', 'sc_s_r2_d']);
  });

  test('go on once the user cancels the earlier one', async () => {
    await putRow(second);
    receiver.faults.push({ status: 400 });
    await drain();
    await changeDelivery('sc_s_r1_d', (current) => ({ ...current, state: 'saved' }));
    await drain();
    expect(ids()).toEqual(['sc_s_r1_d', 'sc_s_r2_d']);
  });
});
