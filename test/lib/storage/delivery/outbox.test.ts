import { because } from '@/lib/core/reasons';
import { saying } from '../../../setup/saying.ts';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deliveryId, type OutboxRow } from '@/lib/core/delivery/delivery';
import { impossibleWaitMs } from '@/lib/core/delivery/retry';
import { getDatabase } from '@/lib/storage/database/database';
import { changeDelivery, changeUnsent, markDestinationGone, requeueRefused } from '@/lib/storage/delivery/changes';
import { countNeedingUser, listNeedingUser } from '@/lib/storage/delivery/deliveries';
import { bringForward, findNextDue, listAddressedDestinations, listDueDeliveries, listSending } from '@/lib/storage/delivery/due';
import { saveDelivery, writeOutboxStep } from '@/lib/storage/delivery/steps';
import { aRow, putRow } from '../../delivery/rows.ts';

const at = 1_000_000;
const stored = async (id: string): Promise<OutboxRow | undefined> => getDatabase().outbox.get(id);
const idOf = (revision: number, scorecard = 's') => deliveryId(scorecard, revision, 'd');
const claim = (id: string, moment = at) => writeOutboxStep({ save: null, claim: { id, at: moment } }, true);
const keep = async (...rows: readonly Partial<OutboxRow>[]) => {
  for (const row of rows) await putRow(aRow(row));
};
const change = (fields: Partial<OutboxRow>) => saveDelivery(aRow(fields));

beforeEach(() => getDatabase().outbox.clear());
afterEach(() => void vi.restoreAllMocks());

describe('what is due', () => {
  test("is listed earliest first up to the limit, without waiting, finished or other destinations' deliveries", async () => {
    await keep(
      { scorecardId: 'late', nextAttemptAt: at },
      { scorecardId: 'early', nextAttemptAt: 5 },
      { scorecardId: 'later', nextAttemptAt: at + 1 },
      { scorecardId: 'done', nextAttemptAt: null, state: 'delivered' },
      { scorecardId: 'behind', nextAttemptAt: null },
      { scorecardId: 'other', destinationId: 'e' },
    );
    expect((await listDueDeliveries('d', at, 9)).map(({ id }) => id)).toEqual([idOf(1, 'early'), idOf(1, 'late')]);
    expect((await listDueDeliveries('d', at, 1)).map(({ id }) => id)).toEqual([idOf(1, 'early')]);
  });

  test('includes deliveries that a wrong clock put off beyond any wait', async () => {
    await keep({ nextAttemptAt: at + impossibleWaitMs });
    expect(await listDueDeliveries('d', at, 9)).toEqual([{ id: idOf(1), at }]);
    expect(await findNextDue('d', at)).toBe(at);
    expect(await claim(idOf(1))).toMatchObject({ state: 'sending' });
  });

  test('is nothing before its time, and everything once deliveries are made due', async () => {
    await keep({ nextAttemptAt: at + 500 });
    expect([await listDueDeliveries('d', at, 9), await findNextDue('d', at)]).toEqual([[], at + 500]);
    await bringForward('d', at);
    expect(await listDueDeliveries('d', at, 9)).toHaveLength(1);
  });
});

describe('a claim', () => {
  test('marks a delivery as being sent before it says so', async () => {
    await keep({});
    expect(await claim(idOf(1))).toMatchObject({ state: 'sending', nextAttemptAt: null });
    expect((await listSending('d')).map(({ id }) => id)).toEqual([idOf(1)]);
  });

  test('succeeds for one of all that ask, even when they are served together', async () => {
    await keep({ scorecardId: 'a' }, { scorecardId: 'b' });
    const claims = await Promise.all([idOf(1, 'a'), idOf(1, 'b'), idOf(1, 'b'), idOf(1, 'b')].map((id) => claim(id)));
    expect(claims.map((row) => row?.scorecardId ?? null)).toEqual(['a', 'b', null, null]);
    expect(await claim(idOf(1, 'a'))).toBeNull();
  });

  test.each<[string, Partial<OutboxRow>]>([
    ['was put off meanwhile', { nextAttemptAt: at + 1 }],
    ['was stopped meanwhile', { state: 'needs-you', nextAttemptAt: null }],
    ['arrived meanwhile', { state: 'delivered', nextAttemptAt: null }],
    ['has no destination', { destinationId: null, state: 'saved', nextAttemptAt: null }],
  ])('gets nothing that %s', async (_name, fields) => {
    await keep({ id: idOf(1), ...fields });
    expect(await claim(idOf(1))).toBeNull();
    expect(await stored(idOf(1))).toMatchObject(fields);
  });

  test('finds no deleted delivery', async () => expect(await claim('gone')).toBeNull());

  test('stores the delivery before it in the same transaction', async () => {
    await keep({ scorecardId: 'a', state: 'sending', nextAttemptAt: null }, { scorecardId: 'b' });
    const before = aRow({ scorecardId: 'a', state: 'delivered', nextAttemptAt: null });
    expect(await writeOutboxStep({ save: before, claim: { id: idOf(1, 'b'), at } }, false)).toMatchObject({ scorecardId: 'b' });
    expect(await stored(idOf(1, 'a'))).toMatchObject({ state: 'delivered' });
  });

  test('of an invalid row starts nothing, and leaves it as it is', async () => {
    await getDatabase().outbox.put({ ...aRow(), tries: 'many' } as unknown as OutboxRow);
    expect(await claim(idOf(1))).toBeNull();
    expect(await stored(idOf(1))).toMatchObject({ state: 'queued' });
  });
});

describe('a delivery that was deleted on its way', () => {
  test('is not recreated by its result, nor by the next claim', async () => {
    await keep({ scorecardId: 'a' }, { scorecardId: 'b' });
    const row = await claim(idOf(1, 'a'));
    await getDatabase().outbox.delete(idOf(1, 'a'));
    await saveDelivery({ ...aRow({ scorecardId: 'a' }), ...row, state: 'delivered' });
    expect(await stored(idOf(1, 'a'))).toBeUndefined();
    const next = await writeOutboxStep({ save: { ...aRow({ scorecardId: 'a' }), state: 'needs-you' }, claim: { id: idOf(1, 'b'), at } }, true);
    expect(next).toMatchObject({ scorecardId: 'b', state: 'sending' });
    expect(await getDatabase().outbox.toCollection().primaryKeys()).toEqual([idOf(1, 'b')]);
  });

  test('releases nothing that waits for an existing delivery', async () => {
    await keep({ state: 'sending', nextAttemptAt: null }, { revision: 3, state: 'queued', nextAttemptAt: null });
    await change({ revision: 2, state: 'delivered', nextAttemptAt: null });
    expect(await stored(idOf(3))).toMatchObject({ state: 'queued', nextAttemptAt: null });
  });
});

describe('revisions', () => {
  const waits = { state: 'queued', nextAttemptAt: null } as const;

  test.each(['queued', 'sending', 'needs-you', 'outcome-unknown'] as const)('wait while an earlier one is %s', async (state) => {
    await keep({ state, nextAttemptAt: null }, { revision: 2 });
    expect(await claim(idOf(2))).toBeNull();
    expect(await stored(idOf(2))).toMatchObject({ ...waits, reason: [because('waits-for-revision', { revision: 1 })] });
    expect(await listDueDeliveries('d', at, 9)).toEqual([]);
  });

  test.each(['delivered', 'saved'] as const)('go once the earlier one is %s', async (state) => {
    await keep({ state: 'sending', nextAttemptAt: null }, { revision: 2, ...waits, createdAt: 7 });
    await change({ state, nextAttemptAt: null });
    expect(await stored(idOf(2))).toMatchObject({ state: 'queued', nextAttemptAt: 7, reason: null });
    expect(await claim(idOf(2))).toMatchObject({ revision: 2 });
  });

  test('are sent even if one between them was not for this destination', async () => {
    await keep({ state: 'sending', nextAttemptAt: null }, { revision: 3, ...waits });
    await change({ state: 'delivered', nextAttemptAt: null });
    expect(await claim(idOf(3))).toMatchObject({ revision: 3 });
  });

  test('wait for each other one by one', async () => {
    await keep({ state: 'sending', nextAttemptAt: null }, { revision: 2, ...waits }, { revision: 3, ...waits });
    await change({ state: 'delivered', nextAttemptAt: null });
    expect(await claim(idOf(3))).toBeNull();
    expect(await stored(idOf(3))).toMatchObject({ ...waits, reason: saying('revision 2') });
    expect(await claim(idOf(2))).toMatchObject({ revision: 2 });
  });

  test('of other scorecards and destinations do not wait', async () => {
    await keep({ state: 'needs-you', nextAttemptAt: null }, { revision: 2, destinationId: 'e' }, { revision: 2, scorecardId: 't' });
    expect(await claim(deliveryId('s', 2, 'e'))).not.toBeNull();
    expect(await claim(idOf(2, 't'))).not.toBeNull();
  });
});

describe('what a person changes', () => {
  test.each(['delivered', 'sending'] as const)('is nothing that is %s', async (state) => {
    await keep({ state, nextAttemptAt: null });
    await changeDelivery(idOf(1), (row) => ({ ...row, state: 'saved' }));
    expect(await stored(idOf(1))).toMatchObject({ state });
  });

  test('releases the next revision when the earlier one is cancelled', async () => {
    await keep({ state: 'outcome-unknown', nextAttemptAt: null }, { revision: 2, nextAttemptAt: null });
    await changeDelivery(idOf(1), (row) => ({ ...row, state: 'delivered' }));
    expect(await claim(idOf(2))).not.toBeNull();
  });

  test('retries, on resuming, all that failed with the destination, and refused ones only on request', async () => {
    const failed = { state: 'needs-you', nextAttemptAt: null, tries: 9 } as const;
    await keep(
      { scorecardId: 'a', ...failed, need: 'access' },
      { scorecardId: 'b', ...failed, need: 'refused' },
      { scorecardId: 'c', ...failed, need: 'mapping' },
    );
    await requeueRefused('d', at, false);
    expect(await listDueDeliveries('d', at, 9)).toEqual([{ id: idOf(1, 'a'), at }]);
    await requeueRefused('d', at, true);
    expect((await listDueDeliveries('d', at, 9)).map(({ id }) => id)).toEqual([idOf(1, 'a'), idOf(1, 'b')]);
    expect(await stored(idOf(1, 'b'))).toMatchObject({ tries: 0, need: null });
    expect(await stored(idOf(1, 'c'))).toMatchObject({ need: 'mapping' });
  });

  test('is planned again only if nothing can have been written yet', async () => {
    await keep({ scorecardId: 'a' }, { scorecardId: 'b', done: 1 }, { scorecardId: 'c', doubtful: true }, { scorecardId: 'd', state: 'delivered' });
    expect(await changeUnsent('d', async (row) => ({ ...row, reason: [because('cancelled', {})] }))).toBe(1);
    expect((await getDatabase().outbox.toArray()).map(({ reason }) => reason)).toEqual([[because('cancelled', {})], null, null, null]);
  });
});

test('a destination that is removed keeps its deliveries, and says why they stay', async () => {
  await keep({ scorecardId: 'a' }, { scorecardId: 'b', state: 'sending', nextAttemptAt: null }, { scorecardId: 'c', state: 'delivered' });
  await markDestinationGone('d', [because('destination-removed', {})]);
  expect((await getDatabase().outbox.toArray()).map(({ state, need }) => [state, need])).toEqual([
    ['needs-you', 'removed'],
    ['needs-you', 'removed'],
    ['delivered', null],
  ]);
});

test('deliveries that need the user are counted, with those of a paused destination', async () => {
  await keep(
    { scorecardId: 'a', state: 'needs-you', nextAttemptAt: null },
    { scorecardId: 'b', state: 'outcome-unknown', nextAttemptAt: null },
    { scorecardId: 'c' },
    { scorecardId: 'd', destinationId: 'e' },
    { scorecardId: 'f', state: 'delivered' },
  );
  expect([await countNeedingUser([]), await countNeedingUser(['e'])]).toEqual([2, 3]);
  expect(await listNeedingUser('d', 1)).toHaveLength(1);
});

test('the destinations of deliveries are found without reading each delivery', async () => {
  const ids = ['d', 'e', 'f'];
  await keep(...ids.flatMap((destinationId) => Array.from({ length: 40 }, (_, index) => ({ destinationId, scorecardId: `s${index}` }))));
  await keep({ destinationId: null, scorecardId: 'here', state: 'saved' });
  const open = vi.spyOn(IDBIndex.prototype, 'openKeyCursor');
  const walk = vi.spyOn(IDBCursor.prototype, 'continue');
  expect(await listAddressedDestinations()).toEqual(ids);
  expect(open.mock.calls.map(([, direction = 'next']) => direction)).toEqual(['next', 'next', 'next', 'next']);
  expect(walk).not.toHaveBeenCalled();
});

test('no destination is found where nothing was ever queued', async () => {
  expect(await listAddressedDestinations()).toEqual([]);
});
