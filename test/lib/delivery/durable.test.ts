import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DeliveryDependencies } from '@/lib/delivery/attempt';
import { drainOutbox } from '@/lib/delivery/outbox';
import { sendRequest } from '@/lib/network/send';
import { getDatabase } from '@/lib/storage/database/database';
import { saveDestination } from '@/lib/storage/delivery/save-destination';
import { startReceiver } from '../../demo/receiver.ts';
import { aDestination, aRow, aWorld, planned, putRow } from './rows.ts';

const secret = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
/** How durable each writing transaction was that has been completed, in order. */
const completed: string[] = [];

// Watched from before the database is opened on: Dexie keeps the browser's function as it is then.
const { transaction } = IDBDatabase.prototype;
vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, stores, mode, options) {
  const begun = transaction.call(this, stores, mode, options);
  if (mode === 'readwrite') begun.addEventListener('complete', () => completed.push(options?.durability ?? 'default'));
  return begun;
});

beforeEach(async () => {
  receiver = await startReceiver(secret);
  await getDatabase().outbox.clear();
  await saveDestination(aDestination(receiver.url));
});
afterEach(() => receiver.close());

/** How durable the last write was before each request left, and what the database said of the delivery then. */
async function drainAndWatch() {
  const seen: unknown[] = [];
  const send: DeliveryDependencies['send'] = async (request) => {
    seen.push([completed.at(-1), ...(await getDatabase().outbox.toArray()).map(({ state }) => state)]);
    return sendRequest(request);
  };
  await drainOutbox(aWorld({ now: Date.now, send, findSecrets: async () => ({ signingSecret: secret }) }), 'due');
  return seen;
}

test('a delivery that must not be repeated is stored as “sending” on disk before it is sent', async () => {
  await putRow(aRow({ requests: [planned('{}', false)] }));
  expect(await drainAndWatch()).toEqual([['strict', 'sending']]);
});

test('a repeatable delivery does not wait for the disk', async () => {
  await putRow(aRow({ requests: [planned('{}')] }));
  expect(await drainAndWatch()).toEqual([['relaxed', 'sending']]);
});
