import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { because } from '@/lib/core/reasons';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { backendEngineerJunior } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { followItemSharing, type ShownItemSharing, shareRubric } from '@/lib/state/team/item-sharing';
import { followRefused, type RefusedRow } from '@/lib/state/team/refused';
import { getDatabase } from '@/lib/storage/database/database';
import { archiveRubric, deleteRubric, saveRubric, undeleteRubric } from '@/lib/storage/rubrics/rubric-commands';
import { findOwnRubric, listOwnRubrics, listVersions, saveRubricDraft } from '@/lib/storage/rubrics/rubrics';
import { removeAllFromStore } from '@/lib/storage/team/from-store';
import { listInbox } from '@/lib/storage/team/inbox';
import { openPglite } from '../../../public/team-store/pglite.ts';
import { startTeamStore } from '../../../servers/postgrest/team-store.ts';
import { aRubric } from '../../core/calibration/sessions.ts';
import { makeOwnDevice } from '../own-device.ts';

type Device = ReturnType<typeof makeOwnDevice>;
let store: Awaited<ReturnType<typeof startTeamStore>>;
let [ada, grace, rae]: readonly Device[] = [];

beforeAll(async () => {
  store = await startTeamStore(await openPglite());
  await store.session.query(
    `insert into plumbline.members (email, role) values ('ada@team.test', 'interviewer'), ('grace@team.test', 'interviewer'), ('rae@team.test', 'reader')`,
  );
});
afterAll(async () => {
  await store?.close();
  await store?.session.close();
});
beforeEach(async () => {
  const devices = ['ada@team.test', 'grace@team.test', 'rae@team.test'].map((email) => makeOwnDevice(store.url, email));
  [ada, grace, rae] = devices;
  for (const { connect, read } of devices) {
    await connect();
    await read();
  }
});
afterEach(async () => {
  for (const device of [ada, grace, rae]) await device?.close();
  await store.session.query('delete from plumbline.rubrics');
});

function on<Value>(device: Device | undefined, work: () => Promise<Value>): Promise<Value> {
  if (device === undefined) throw new Error('Expected a device.');
  return device.as(work);
}
/** Sends what waits on a device, and reads the store. */
async function exchange(...devices: readonly (Device | undefined)[]): Promise<void> {
  for (const device of devices) {
    await device?.read();
    await device?.drain();
    await device?.read();
  }
}
const titled = (title: string, more: Partial<Rubric> = {}): Rubric => ({ ...aRubric, ...more, title });
/** Saves a rubric as the next version of it. */
const save = (device: Device | undefined, rubric: Rubric) =>
  on(device, async () => {
    const saved = await saveRubric(rubric, { origin: 'edited', expected: null }, 100);
    if (!saved.ok) throw new Error(saved.reason);
    return saved.value.rubric;
  });
const saveAndShare = async (device: Device | undefined, rubric: Rubric) => {
  const saved = await save(device, rubric);
  await on(device, () => shareRubric(saved));
};
const versions = (device: Device | undefined, id = aRubric.id) =>
  on(device, async () => (await listVersions(id)).map(({ version, origin, rubric }) => `${version} ${origin} ${rubric.title}`));
const offered = (device: Device | undefined, id = aRubric.id) => on(device, async () => (await findOwnRubric(id))?.rubric.title);
const refusals = (device: Device | undefined) =>
  on(device, async () => (await listInbox()).map(({ table, key, refusal }) => [table, key, refusal?.why]));
const sharing = (device: Device | undefined, id: string) =>
  on(device, async () => {
    const stop = new AbortController();
    const shown = await new Promise<ShownItemSharing | null>((resolve) => followItemSharing({ kind: 'rubric', id }, resolve, stop.signal));
    stop.abort();
    return shown;
  });

/** What the settings say of rows that are not used here. */
async function listRefused(): Promise<readonly RefusedRow[]> {
  const stop = new AbortController();
  const rows = await new Promise<readonly RefusedRow[]>((resolve) => followRefused(resolve, stop.signal));
  stop.abort();
  return rows;
}

test('a version that is shared is offered on the other devices, and later ones only when they are shared too', async () => {
  await saveAndShare(ada, titled('One'));
  await exchange(ada, grace);
  expect(await versions(grace)).toEqual(['1 shared One']);
  expect(await offered(grace)).toBe('One');
  await save(ada, titled('Two'));
  await saveAndShare(ada, titled('Three'));
  await exchange(ada, grace, grace);
  expect(await versions(grace)).toEqual(['3 shared Three', '1 shared One']);
  expect(await on(grace, () => listOwnRubrics())).toMatchObject([{ rubric: { ...titled('Three'), version: 3 }, archivedAt: null, deletedAt: null }]);
  expect(await sharing(ada, 'own 3')).toEqual({ is: 'shared', waiting: 0, needing: null });
  expect(await sharing(ada, 'own 2')).toEqual({ is: 'here-only' });
  expect(await sharing(grace, 'own 3')).toEqual({ is: 'shared', waiting: 0, needing: null });
  expect(await on(grace, () => getDatabase().outbox.count())).toBe(0);
});

test('another body under an id and version that are here is refused by its name, and nothing here changes', async () => {
  await saveAndShare(ada, titled('Ada’s'));
  await save(grace, titled('Grace’s'));
  await exchange(ada, grace);
  expect(await versions(grace)).toEqual(['1 edited Grace’s']);
  expect(await refusals(grace)).toEqual([['rubrics', 'own 1', 'two-bodies']]);
  expect(await on(grace, listRefused)).toMatchObject([{ table: 'rubrics', name: 'Ada’s', author: 'ada@team.test', why: 'two-bodies' }]);
  expect(await sharing(grace, 'own 1')).toEqual({ is: 'other-there' });
  // The next version of hers is nobody's yet.
  await saveAndShare(grace, titled('Grace’s again'));
  await exchange(grace, ada);
  expect(await versions(ada)).toEqual(['2 shared Grace’s again', '1 edited Ada’s']);
});

test('of two devices that share another body under one version at the same time, the store keeps the first and tells the second', async () => {
  await saveAndShare(ada, titled('Ada’s'));
  await saveAndShare(grace, titled('Grace’s'));
  await ada?.read();
  await grace?.read();
  await ada?.drain();
  await grace?.drain();
  const troubles = await on(grace, async () => (await getDatabase().outbox.toArray()).map(({ state, reason }) => [state, reason]));
  expect(troubles).toEqual([['needs-you', [because('team-two-bodies', {})]]]);
  const { rows } = await store.session.query(`select body ->> 'title' as title from plumbline.rubrics`);
  expect(rows).toEqual([{ title: 'Ada’s' }]);
});

test('a version that was sent twice is there once, and a copy of it that is here already is the same', async () => {
  await saveAndShare(ada, titled('One'));
  await save(grace, titled('One'));
  store.faults.push('cut-after-effect');
  await exchange(ada, ada, grace);
  expect(await refusals(grace)).toEqual([]);
  expect(await versions(grace)).toEqual(['1 edited One']);
  const { rows } = await store.session.query('select version from plumbline.rubrics');
  expect(rows).toHaveLength(1);
});

test('an earlier version than the one here changes nothing of what is offered, nor does a draft go', async () => {
  await save(grace, titled('One'));
  await save(grace, titled('Two'));
  await on(grace, () => saveRubricDraft({ id: 'own', base: 2, rubric: titled('Typed', { version: 2 }), origin: 'edited', changedAt: 1 }));
  await saveAndShare(ada, titled('One'));
  await save(ada, titled('Not shared'));
  await saveAndShare(ada, titled('Three'));
  await exchange(ada, grace);
  expect(await versions(grace)).toEqual(['3 shared Three', '2 edited Two', '1 edited One']);
  expect(await on(grace, () => getDatabase().rubricDrafts.toArray())).toMatchObject([{ rubric: { title: 'Typed' } }]);
});

test('what was archived or deleted here stays so, until that is undone', async () => {
  await saveAndShare(ada, titled('One'));
  await exchange(ada, grace);
  await on(grace, () => archiveRubric('own', 200));
  await saveAndShare(ada, titled('Two'));
  await exchange(ada, grace);
  expect(await on(grace, () => findOwnRubric('own'))).toMatchObject({ archivedAt: 200, rubric: { title: 'Two' } });
  await on(grace, () => deleteRubric('own', 300));
  await saveAndShare(ada, titled('Three'));
  await exchange(ada, grace);
  expect(await on(grace, listOwnRubrics)).toEqual([]);
  await on(grace, () => undeleteRubric('own', 400));
  expect(await offered(grace)).toBe('Three');
});

test('what was removed here for good does not come back', async () => {
  await saveAndShare(ada, titled('One'));
  await exchange(ada, grace);
  await on(grace, async () => {
    await getDatabase().rubrics.clear();
    await getDatabase().rubricVersions.clear();
    await getDatabase().table('meta').delete('team-place');
  });
  await exchange(grace);
  expect(await versions(grace)).toEqual([]);
});

test('a rubric that cannot be used, names another, or is built in is refused', async () => {
  const put = (id: string, version: number, body: object) =>
    store.session.query(
      `insert into plumbline.rubrics (id, version, author, body) values ('${id}', ${version}, 'ada@team.test', '${JSON.stringify(body).replaceAll("'", "''")}')`,
    );
  await put('own', 1, { ...aRubric, dimensions: [] });
  await put('own', 2, { ...aRubric, version: 3 });
  await put(backendEngineerJunior.id, 1, { ...backendEngineerJunior, version: 1, title: 'Another' });
  await exchange(grace);
  expect(await refusals(grace)).toEqual([
    ['rubrics', 'own 1', 'unreadable'],
    ['rubrics', 'own 2', 'contradicts'],
    ['rubrics', `${backendEngineerJunior.id} 1`, 'contradicts'],
  ]);
  expect(await on(grace, listOwnRubrics)).toEqual([]);
});

test('a reader gets what is shared, and shares nothing', async () => {
  await saveAndShare(ada, titled('One'));
  await exchange(ada, rae);
  expect(await versions(rae)).toEqual(['1 shared One']);
  expect(await sharing(rae, 'own 1')).toEqual({ is: 'read-only' });
  await save(rae, titled('Two'));
  expect(await sharing(rae, 'own 2')).toBeNull();
});

test('what came goes when the team is left, and one’s own versions stay', async () => {
  await saveAndShare(ada, titled('One'));
  await saveAndShare(ada, titled('Other', { id: 'other' }));
  await exchange(ada, grace);
  await save(grace, titled('Two'));
  await saveAndShare(ada, titled('Two', { id: 'other' }));
  await exchange(ada, grace);
  await on(grace, removeAllFromStore);
  expect(await versions(grace)).toEqual(['2 edited Two']);
  expect(await versions(grace, 'other')).toEqual([]);
  expect(await on(grace, listOwnRubrics)).toMatchObject([{ rubric: { title: 'Two', version: 2 } }]);
  await on(ada, removeAllFromStore);
  expect(await versions(ada)).toEqual(['1 edited One']);
});

test('when the team is left, the last version of one’s own is offered again', async () => {
  await save(grace, titled('One'));
  await save(ada, titled('Not shared'));
  await saveAndShare(ada, titled('Two'));
  await exchange(ada, grace);
  expect(await offered(grace)).toBe('Two');
  await on(grace, removeAllFromStore);
  expect([await offered(grace), await versions(grace)]).toEqual(['One', ['1 edited One']]);
});
