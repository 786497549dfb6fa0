import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import type { DeliveryDependencies } from '@/lib/delivery/attempt';
import { drainOutbox } from '@/lib/delivery/outbox';
import type { SendOutcome } from '@/lib/network/send';
import { listScorecardDeliveries } from '@/lib/storage/delivery/deliveries';
import { findDestination } from '@/lib/storage/delivery/destinations';
import { saveDestination } from '@/lib/storage/delivery/save-destination';
import { emptyDatabase } from '../../setup/empty-database.ts';
import { aDestination, aRow, aWorld, putRow } from './rows.ts';

const signingSecret = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
const url = 'https://hooks.example.com/in';
const accepted: SendOutcome = { outcome: 'answered', status: 200, retryAfter: null, body: '', excerpt: '' };
const stateOf = async (scorecard: string) => (await listScorecardDeliveries(scorecard, 1))[0]?.state;

beforeEach(async () => {
  await emptyDatabase();
  await saveDestination(aDestination(url));
  for (const scorecardId of ['first', 'second']) await putRow(aRow({ scorecardId, nextAttemptAt: scorecardId === 'first' ? 0 : 1 }));
});

test('a failing drain keeps its lock until its requests are done, so that no other takes them for interrupted', async () => {
  const { promise: answered, resolve: answer } = Promise.withResolvers<SendOutcome>();
  const bothSent = Promise.withResolvers<void>();
  let sent = 0;
  let isHeld = false;
  const send: DeliveryDependencies['send'] = async () => {
    sent += 1;
    if (sent === 1) {
      await bothSent.promise;
      throw new Error('no room');
    }
    bothSent.resolve();
    return answered;
  };
  const exclusively: DeliveryDependencies['exclusively'] = async (_id, work) => {
    isHeld = true;
    try {
      return await work();
    } finally {
      isHeld = false;
    }
  };
  const failed = vi.fn();
  const drained = drainOutbox(aWorld({ now: Date.now, findSecrets: async () => ({ signingSecret }), send, exclusively }), 'due').catch(failed);
  await bothSent.promise;
  await new Promise(setImmediate);
  expect(isHeld).toBe(true);
  answer(accepted);
  await drained;
  expect(failed).toHaveBeenCalledWith(new Error('no room'));
  expect(await stateOf('second')).toBe('delivered');
});

const unreadable = async () => z.record(z.string(), z.string()).parse({ signingSecret: 7 });

test.each([
  ['settings', { settings: { url: 7 } }, async () => ({ signingSecret })],
  ['secrets', {}, unreadable],
] as const)('a destination whose %s cannot be read is paused with its reason, and sends nothing', async (_what, fields, findSecrets) => {
  vi.stubGlobal('reportError', vi.fn());
  await saveDestination(aDestination(url, fields));
  const send = vi.fn();
  expect(await drainOutbox(aWorld({ now: Date.now, send, findSecrets }), 'due')).toBeNull();
  expect(send).not.toHaveBeenCalled();
  expect((await findDestination('d'))?.pause).toMatchObject({ need: 'access', reason: [{ code: 'settings-unreadable' }] });
  expect(await stateOf('first')).toBe('queued');
});
