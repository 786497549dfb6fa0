import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DeliveryDependencies } from '@/lib/delivery/attempt';
import { drainOutbox } from '@/lib/delivery/outbox';
import { sendRequest } from '@/lib/network/send';
import { getDatabase } from '@/lib/storage/database/database';
import { changeDestination, findDestination } from '@/lib/storage/delivery/destinations';
import { deleteDestination, saveDestination } from '@/lib/storage/delivery/save-destination';
import { startReceiver } from '../../demo/receiver.ts';
import { aDestination, aRow, aWorld } from './rows.ts';

const secretOf = (byte: number) => `whsec_${Buffer.alloc(32, byte).toString('base64')}`;
const right = secretOf(9);
const count = 60;
const underway = 4;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
let secret = right;
let isGranted = true;

beforeEach(async () => {
  secret = right;
  isGranted = true;
  receiver = await startReceiver(right);
  await getDatabase().outbox.clear();
  await getDatabase().destinations.clear();
  await saveDestination(aDestination(receiver.url));
  await getDatabase().outbox.bulkPut(Array.from({ length: count }, (_, index) => aRow({ scorecardId: String(index), nextAttemptAt: index })));
});
afterEach(() => receiver.close());

/** Drains, and does something once ten requests have left; says how many left after it was done. */
async function drainAnd(act: () => Promise<unknown>): Promise<number> {
  let left = 0;
  let atAct = Number.POSITIVE_INFINITY;
  const send: DeliveryDependencies['send'] = async (request) => {
    left += 1;
    if (left === 10) atAct = await act().then(() => left);
    return sendRequest(request);
  };
  const world = aWorld({
    now: Date.now,
    send,
    hasPermission: async () => isGranted,
    findSecrets: async () => ({ signingSecret: secret }),
  });
  await drainOutbox(world, 'due');
  return left - atAct;
}

const states = async () => {
  const rows = await getDatabase().outbox.toArray();
  return Object.fromEntries([...Map.groupBy(rows, ({ state }) => state)].map(([state, { length }]) => [state, length]));
};
const pause = { at: 1, need: 'user' as const, reason: 'You paused it.' };

test('a pause stops before the next request, and waiting deliveries stay in the queue', async () => {
  expect(await drainAnd(() => changeDestination('d', (current) => ({ ...current, pause })))).toBe(0);
  const delivered = receiver.effects.size;
  expect(delivered).toBeLessThanOrEqual(10 + underway);
  expect(await states()).toEqual({ delivered, queued: count - delivered });
});

test('a removal stops before the next request, and waiting deliveries say that their destination was removed', async () => {
  expect(await drainAnd(() => deleteDestination('d'))).toBe(0);
  const delivered = receiver.effects.size;
  expect(await states()).toEqual({ delivered, 'needs-you': count - delivered });
});

test('a withdrawn permission stops before the next request', async () => {
  const revoke = async () => {
    isGranted = false;
  };
  expect(await drainAnd(revoke)).toBe(0);
  expect((await findDestination('d'))?.pause).toMatchObject({ need: 'access' });
});

test('a changed address is used from the next request on', async () => {
  const other = await startReceiver(right);
  await drainAnd(() => changeDestination('d', (current) => ({ ...current, settings: { ...current.settings, url: other.url } })));
  expect(receiver.arrivals.length).toBeLessThanOrEqual(10 + underway);
  expect(receiver.effects.size + other.effects.size).toBe(count);
  await other.close();
});

test('a corrected secret is used from the next request on, and failures of the former one do not count', async () => {
  secret = secretOf(1);
  await getDatabase().outbox.bulkDelete((await getDatabase().outbox.toArray()).slice(1).map(({ id }) => id));
  const send: DeliveryDependencies['send'] = async (request) => {
    secret = right;
    return sendRequest(request);
  };
  await drainOutbox(aWorld({ now: Date.now, send, findSecrets: async () => ({ signingSecret: secret }) }), 'due');
  expect(await findDestination('d')).toMatchObject({ pause: null });
  expect((await getDatabase().outbox.toArray())[0]).toMatchObject({ state: 'delivered', attempts: [{ status: 401 }, { status: 204 }] });
});

test('a pause stops before the next file', async () => {
  await saveDestination(aDestination('', { kind: 'folder', settings: { folder: '', format: 'json' } }));
  let written = 0;
  let atPause = Number.POSITIVE_INFINITY;
  const save: DeliveryDependencies['save'] = async () => {
    written += 1;
    if (written === 10) atPause = await changeDestination('d', (current) => ({ ...current, pause })).then(() => written);
    return { outcome: 'saved', place: '' };
  };
  await drainOutbox(aWorld({ save }), 'asked');
  expect(atPause).toBeLessThanOrEqual(10 + underway);
  expect([written - atPause, await states()]).toEqual([0, { delivered: written, queued: count - written }]);
});
