import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { because } from '@/lib/core/reasons';
import { teamReadingSetting } from '@/lib/settings/team/reading';
import { shareCalibration } from '@/lib/state/team/item-sharing';
import { addCalibration, deleteCalibration, finishCalibration, restoreCalibration, saveSampleRating } from '@/lib/storage/calibration/commands';
import { openCalibration } from '@/lib/storage/calibration/open';
import { getDatabase } from '@/lib/storage/database/database';
import { listDestinations } from '@/lib/storage/delivery/destinations';
import { observeRefused } from '@/lib/storage/sharing/observe';
import { removeAllFromStore } from '@/lib/storage/team/from-store';
import { listInbox } from '@/lib/storage/team/inbox';
import { applyStore } from '../../../public/team-store/database.ts';
import { openPglite } from '../../../public/team-store/pglite.ts';
import { startTeamStore } from '../../../servers/postgrest/team-store.ts';
import { aSession } from '../../core/calibration/sessions.ts';
import { makeOwnDevice } from '../own-device.ts';

type Device = ReturnType<typeof makeOwnDevice>;
const id = '0199c000-0000-7000-8000-00000000000c';
let store: Awaited<ReturnType<typeof startTeamStore>>;
let [ada, adasOther, grace, rae]: readonly Device[] = [];

beforeAll(async () => {
  store = await startTeamStore(await openPglite());
  await store.session.query(`insert into plumbline.members (email, role) values ('ada@team.test', 'interviewer'), ('olga@team.test', 'owner'),
    ('grace@team.test', 'interviewer'), ('rae@team.test', 'reader')`);
});
afterAll(async () => {
  await store?.close();
  await store?.session.close();
});
beforeEach(async () => {
  const devices = ['ada@team.test', 'ada@team.test', 'grace@team.test', 'rae@team.test'].map((email) => makeOwnDevice(store.url, email));
  [ada, adasOther, grace, rae] = devices;
  for (const { connect, read } of devices) {
    await connect();
    await read();
  }
});
afterEach(async () => {
  for (const device of [ada, adasOther, grace, rae]) await device?.close();
  await applyStore(store.session);
  await store.session.query('delete from plumbline.calibration_answers; delete from plumbline.calibration_sessions');
});

function on<Value>(device: Device | undefined, work: () => Promise<Value>): Promise<Value> {
  if (device === undefined) throw new Error('Expected a device.');
  return device.as(work);
}
/** Sends what waits on a device, and reads the store. */
async function exchange(device: Device | undefined): Promise<void> {
  await device?.read();
  await device?.drain();
  await device?.read();
}
const share = (device: Device | undefined, more: object = {}) =>
  on(device, async () => {
    await addCalibration(aSession({ id, ...more }));
    await shareCalibration(id);
  });
const rateAll = (device: Device | undefined, scores: readonly number[]) =>
  on(device, async () => {
    for (const [at, { id: sample }] of aSession().samples.entries())
      await saveSampleRating({ calibrationId: id, sample, score: scores[at] ?? 3, evidence: `Said so, ${at}.`, ratedAt: 6000 });
  });
async function finish(device: Device | undefined, scores: readonly number[], at = 8000): Promise<void> {
  await rateAll(device, scores);
  expect(await on(device, () => finishCalibration(id, at, { name: device?.device.email ?? null, email: null }))).toEqual({ ok: true, value: null });
}
const scoresOn = (device: Device | undefined) =>
  on(device, async () =>
    (await openCalibration(id))?.answers?.map(({ rater, ratings }) => [rater.email, ratings.map(({ score }) => score).join('')]),
  );
const held = (device: Device | undefined) => on(device, async () => [await getDatabase().calibrationAnswers.count(), (await listInbox()).length]);
const troubles = (device: Device | undefined) =>
  on(device, async () => (await getDatabase().outbox.toArray()).flatMap(({ state, reason }) => (state === 'needs-you' ? [reason] : [])));
const refusals = (device: Device | undefined) => on(device, async () => (await listInbox()).map(({ table, refusal }) => [table, refusal?.why]));

describe('a session that is shared', () => {
  test('is rated by each alone: a device holds nothing of others’ answers before its own are in the store, then all of them', async () => {
    await share(ada);
    for (const device of [ada, grace]) await exchange(device);
    expect(await on(grace, () => openCalibration(id))).toMatchObject({
      calibration: { id, isOwner: false, finishedAt: null, samples: aSession().samples, rubric: aSession().rubric },
      answers: null,
    });
    await finish(grace, [1, 2, 3, 4]);
    await exchange(grace);
    await exchange(ada);
    expect(await held(ada)).toEqual([0, 0]);
    await finish(ada, [5, 5, 5, 5]);
    // Finished here, and not in the store yet: still nothing.
    await ada?.read();
    expect(await held(ada)).toEqual([0, 0]);
    await exchange(ada);
    await exchange(grace);
    expect(await scoresOn(ada)).toEqual([
      [null, '5555'],
      ['grace@team.test', '1234'],
    ]);
    expect(await scoresOn(grace)).toEqual([
      [null, '1234'],
      ['ada@team.test', '5555'],
    ]);
    expect(await troubles(ada)).toEqual([]);
  });

  test('is finished on this member’s other device too, where nothing was rated there', async () => {
    await share(ada);
    await finish(ada, [5, 4, 3, 2]);
    await exchange(ada);
    await exchange(adasOther);
    expect(await scoresOn(adasOther)).toEqual([['ada@team.test', '5432']]);
    expect(await on(adasOther, () => getDatabase().outbox.count())).toBe(0);
    await exchange(grace);
    await finish(grace, [1, 1, 1, 1]);
    await exchange(grace);
    for (const device of [ada, adasOther]) {
      await exchange(device);
      expect((await scoresOn(device))?.[1]).toEqual(['grace@team.test', '1111']);
    }
  });

  test('that one member has rated on two devices keeps the answers that came first, and says so on the other', async () => {
    await share(ada);
    for (const device of [ada, adasOther]) await exchange(device);
    await finish(ada, [5, 5, 5, 5]);
    await rateAll(adasOther, [1, 1, 1, 1]);
    await exchange(ada);
    await exchange(adasOther);
    // What is typed there stays, and the other device's answers wait, unseen.
    expect(await refusals(adasOther)).toEqual([['calibration_answers', undefined]]);
    await finish(adasOther, [1, 1, 1, 1]);
    await exchange(adasOther);
    expect(await troubles(adasOther)).toEqual([[because('team-two-bodies', {})]]);
    expect(await refusals(adasOther)).toEqual([['calibration_answers', 'two-bodies']]);
    const { rows } = await store.session.query(`select body #>> '{answers,0,ratings,0,score}' as score from plumbline.calibration_answers`);
    expect(rows).toEqual([{ score: '5' }]);
  });

  test('that says something else than one of its id that is here is refused by its name, and what is here stays', async () => {
    await share(ada);
    await exchange(ada);
    await on(grace, () => addCalibration(aSession({ id, month: '2020-01' })));
    await exchange(grace);
    expect(await refusals(grace)).toEqual([['calibration_sessions', 'two-bodies']]);
    expect(await on(grace, () => openCalibration(id))).toMatchObject({ calibration: { month: '2020-01' } });
  });

  test('and deleted on a device does not come back, until that is undone', async () => {
    await share(ada);
    for (const device of [ada, grace]) await exchange(device);
    await finish(ada, [5, 5, 5, 5]);
    await exchange(ada);
    const deleted = await on(grace, () => deleteCalibration(id));
    await on(grace, removePlace);
    await exchange(grace);
    expect(await on(grace, () => openCalibration(id))).toBeNull();
    await on(grace, () => restoreCalibration(deleted));
    await finish(grace, [1, 1, 1, 1]);
    await exchange(grace);
    expect((await scoresOn(grace))?.length).toBe(2);
  });

  test('is read by a reader, whose answers stay on the device', async () => {
    await share(ada);
    for (const device of [ada, rae]) await exchange(device);
    await finish(rae, [2, 2, 2, 2]);
    await exchange(rae);
    expect(await on(rae, () => getDatabase().outbox.count())).toBe(0);
    expect(await scoresOn(rae)).toHaveLength(1);
  });

  test('goes with others’ answers when the team is left, unless it was rated here', async () => {
    await share(ada);
    for (const device of [ada, grace]) await exchange(device);
    await finish(ada, [5, 5, 5, 5]);
    await finish(grace, [1, 1, 1, 1]);
    for (const device of [ada, grace, adasOther, rae]) await exchange(device);
    expect((await scoresOn(grace))?.length).toBe(2);
    await on(grace, removeAllFromStore);
    expect(await scoresOn(grace)).toHaveLength(1);
    expect(await held(grace)).toEqual([0, 0]);
    await on(rae, removeAllFromStore);
    expect(await on(rae, () => openCalibration(id))).toBeNull();
  });

  test('of which answers cannot be read says so once one’s own are finished', async () => {
    await share(ada);
    for (const device of [ada, adasOther]) await exchange(device);
    await store.session.query(
      `insert into plumbline.calibration_answers (rater, session, body) values ('ada@team.test', '${id}', '{"schema": "calibration/2"}')`,
    );
    await exchange(adasOther);
    expect(await refusals(adasOther)).toEqual([['calibration_answers', 'unreadable']]);
    expect(await on(adasOther, firstRefused)).toEqual([]);
    await finish(adasOther, [1, 1, 1, 1]);
    expect(await on(adasOther, firstRefused)).toEqual(['unreadable']);
  });
});

/** Has the device read everything anew. */
const removePlace = async () => void (await getDatabase().table('meta').delete('team-place'));

/** What the settings list first of what is not used here. */
async function firstRefused(): Promise<readonly unknown[]> {
  const stop = new AbortController();
  const rows = await new Promise<Parameters<Parameters<typeof observeRefused>[0]>[0]>((resolve) => observeRefused(resolve, stop.signal));
  stop.abort();
  return rows.map(({ refusal }) => refusal?.why);
}

describe('a store that an earlier version has made', () => {
  beforeEach(() => store.session.query('drop table plumbline.calibration_answers, plumbline.calibration_sessions'));

  test('is read as far as it goes, and says that it is older', async () => {
    await ada?.read();
    expect(await on(ada, () => teamReadingSetting.get())).toMatchObject({ problem: 'older-store', readAt: expect.any(Number), role: 'interviewer' });
    await applyStore(store.session);
    await ada?.read();
    expect(await on(ada, () => teamReadingSetting.get())).toMatchObject({ problem: null });
  });

  test('refuses a session alone: nothing else has to wait', async () => {
    await share(ada);
    await exchange(ada);
    expect(await troubles(ada)).toEqual([[because('team-tables', {})]]);
    expect(await on(ada, listDestinations)).toMatchObject([{ pause: null }]);
  });
});
