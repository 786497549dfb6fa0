import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OutboxRow } from '@/lib/core/delivery';
import type { Destination } from '@/lib/core/destination';
import type { Surroundings } from '@/lib/delivery/attempt';
import { drainOutbox } from '@/lib/delivery/outbox';
import { sendRequest } from '@/lib/network/send';
import { getDatabase } from '@/lib/storage/database';
import { saveDestination } from '@/lib/storage/destinations';
import { saveRow } from '@/lib/storage/outbox';
import { startReceiver } from '../../demo/receiver.ts';

const secret = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
let clock = Date.now();
const surroundings: Surroundings = {
  now: () => clock,
  random: () => 0,
  send: sendRequest,
  hasPermission: async () => true,
  findSecrets: async () => ({ signingSecret: secret }),
  exclusively: (_id, work) => work(),
};
const body = '{"words":"“é”"}';
const destination: Destination = {
  id: 'd',
  kind: 'webhook',
  name: 'd',
  settings: {},
  mappings: {},
  rubrics: null,
  pause: null,
  restUntil: null,
  failures: 0,
  createdAt: 0,
};
const row: OutboxRow = {
  id: 'sc_1',
  interviewId: 'i',
  scorecardId: 's',
  revision: 1,
  destinationId: 'd',
  target: null,
  requests: [{ label: 'Scorecard', method: 'POST', path: '', headers: { 'content-type': 'application/json' }, body, repeatable: true }],
  done: 0,
  state: 'queued',
  reason: null,
  need: null,
  attempts: [],
  tries: 0,
  doubtful: false,
  nextAttemptAt: 0,
  createdAt: 0,
};
const stored = async () => getDatabase().outbox.get('sc_1');

beforeEach(async () => {
  clock = Date.now();
  receiver = await startReceiver(secret);
  await getDatabase().outbox.clear();
  await saveDestination({ ...destination, settings: { url: receiver.url, method: 'POST', expression: null } });
  await saveRow(row);
});
afterEach(() => receiver.close());

async function drainUntilSettled(): Promise<void> {
  for (let rounds = 0; rounds < 12; rounds++) {
    const next = await drainOutbox(surroundings, { now: false });
    if (next === null) return;
    await drainOutbox(surroundings, { now: true });
  }
}

test.each([
  ['nothing', []],
  ['a 500', [{ status: 500 }]],
  ['a 429 with Retry-After', [{ status: 429, headers: { 'retry-after': '30' } }]],
  ['a connection cut after the body', ['cut-after-body' as const]],
  ['three failures', [{ status: 503 }, 'cut-after-body' as const, { status: 502 }]],
])('after %s it ends delivered with one effect and the same bytes', async (_name, faults) => {
  receiver.faults.push(...faults);
  await drainUntilSettled();
  expect((await stored())?.state).toBe('delivered');
  expect([...receiver.effects]).toEqual([[row.id, body]]);
  expect(receiver.arrivals).toHaveLength(faults.length + 1);
  expect(receiver.arrivals.every(({ verified, body: got }) => verified && got === body)).toBe(true);
});

test('a delivery found in the act of sending is sent again under its id', async () => {
  await saveRow({ ...row, state: 'sending' });
  await drainUntilSettled();
  expect(await stored()).toMatchObject({ state: 'delivered', attempts: [{ outcome: 'interrupted' }, { outcome: 'answered', status: 204 }] });
});

test('without permission nothing is sent, and the user is told', async () => {
  await drainOutbox({ ...surroundings, hasPermission: async () => false }, { now: true });
  expect(await stored()).toMatchObject({ state: 'needs-you' });
  expect(receiver.arrivals).toHaveLength(0);
});
