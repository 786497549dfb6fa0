import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard';
import { drainOutbox } from '@/lib/delivery/outbox';
import { findFreshSecrets, renewRefused } from '@/lib/delivery/team/session';
import { sendTeamCode, signInWithCode } from '@/lib/delivery/team/sign-in';
import { deleteSecrets, findSecrets, saveSecrets } from '@/lib/settings/secrets';
import { teamReadingSetting } from '@/lib/settings/team/reading';
import { removeDestination } from '@/lib/state/delivery/destinations';
import { canEraseInStore, eraseCandidate } from '@/lib/state/privacy/candidate-data';
import { syncTeam } from '@/lib/state/team/sync/sync-team';
import { getDatabase } from '@/lib/storage/database/database';
import { receiveScorecards } from '@/lib/storage/debrief/receive';
import { changeDestination } from '@/lib/storage/delivery/destinations';
import { deleteDestination, saveDestination } from '@/lib/storage/delivery/save-destination';
import { addCandidate, addScorecard } from '@/lib/team/add-scorecard';
import { readTeamStore } from '../../../../entrypoints/background/team/read-store.ts';
import { finish } from '../../../lib/delivery/destinations/attempt.ts';
import { aDestination, aWorld } from '../../../lib/delivery/rows.ts';
import { askAsMember } from '../../../lib/team/device.ts';
import { openPglite } from '../../../public/team-store/pglite.ts';
import { apikey, secret } from '../../../servers/postgrest/team-store.ts';
import { issueToken } from '../../../servers/postgrest/token.ts';
import { startTeamProject } from '../../../servers/team-project.ts';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';

const candidate = '01991000-0000-7000-8000-000000000001';
const id = 'team';
let project: Awaited<ReturnType<typeof startTeamProject>>;
let isOnline = true;
let clock = Date.now();
const sent: string[] = [];
const world = aWorld({ now: () => clock });
const dependencies = {
  ...world,
  send: async (request: Parameters<typeof world.send>[0]) => {
    sent.push(request.url);
    return isOnline ? world.send(request) : { outcome: 'offline' as const };
  },
};

beforeAll(async () => {
  project = await startTeamProject(await openPglite(), { codes: { 'ada@team.test': '123456', 'olga@team.test': '111111' } });
  await project.session.query(
    `insert into plumbline.members (email, role) values ('olga@team.test', 'owner'), ('ada@team.test', 'interviewer'), ('grace@team.test', 'interviewer')`,
  );
});
afterAll(() => project?.close());
beforeEach(async () => {
  [isOnline, clock, sent.length] = [true, Date.now(), 0];
  stubBrowser({
    runtime: { ...makeRuntime(), sendMessage: async () => true },
    permissions: { remove: async () => true },
    storage: { local: makeStorageArea(), session: makeStorageArea() },
  });
  await emptyDatabase();
  await project.session.query('delete from plumbline.scorecards; delete from plumbline.candidates; delete from plumbline.erasures');
  await saveDestination(aDestination(project.url, { id, kind: 'team-store', settings: { url: project.url } }));
  await saveSecrets(id, { apiKey: apikey });
});

const asMember = (email: string) => askAsMember(project.url, email);
/** Reads the store, and puts what came where it belongs, as an open page does. */
async function read(): Promise<void> {
  await readTeamStore(dependencies);
  await syncTeam(clock, false);
}
const signIn = () => signInWithCode({ storeId: id, email: 'ada@team.test', code: '123456' }, dependencies);
const received = async () =>
  (await getDatabase().received.toArray()).map(({ scorecardId, revision, source }) => [scorecardId, revision, source.kind]);

function of(number: number, revision = 1): ScorecardEnvelope {
  const { data, ...rest } = finish([4, 3], { scorecardId: `0199a1b2-0000-7000-8000-00000000000${number}` });
  return { ...rest, data: { ...data, revision } };
}

/** Puts a scorecard of a member into the store, from another device. */
async function put(email: string, envelope: ScorecardEnvelope): Promise<void> {
  await addCandidate(asMember(email), { id: candidate, name: 'Grace Hopper', applicationIds: ['A-1'] });
  expect(await addScorecard(asMember(email), envelope, candidate)).toEqual({ ok: true, value: null });
}

async function connect(): Promise<void> {
  expect(await sendTeamCode(id, ' ada@team.test ', dependencies)).toEqual({ ok: true, value: null });
  expect(await signIn()).toEqual({ ok: true, value: null });
}

describe('signing in', () => {
  test('by the code stores both tokens beside the key, and says who reads', async () => {
    await connect();
    expect(await findSecrets(id)).toMatchObject({ apiKey: apikey, token: expect.any(String), refreshToken: expect.any(String) });
    await read();
    expect(await teamReadingSetting.get()).toMatchObject({ email: 'ada@team.test', role: 'interviewer', problem: null, readAt: clock });
  });

  test('with a wrong code, an unknown address or at a store without sign-in says why, and stores nothing', async () => {
    expect(await sendTeamCode(id, 'eve@team.test', dependencies)).toEqual({ ok: false, reason: 'refused' });
    expect(await signInWithCode({ storeId: id, email: 'ada@team.test', code: '000000' }, dependencies)).toEqual({ ok: false, reason: 'refused' });
    await changeDestination(id, (store) => ({ ...store, settings: { url: 'https://db.example.com' } }));
    expect(await signIn()).toEqual({ ok: false, reason: 'no-sign-in' });
    expect(await findSecrets(id)).toEqual({ apiKey: apikey });
  });

  test('sends again what waited for it', async () => {
    await changeDestination(id, (store) => ({ ...store, pause: { at: 0, need: 'access', reason: [] } }));
    await connect();
    expect(await getDatabase().destinations.get(id)).toMatchObject({ pause: null });
  });

  test('goes to no origin without permission', async () => {
    const refusing = { ...dependencies, hasPermission: async () => false };
    expect(await sendTeamCode(id, 'ada@team.test', refusing)).toEqual({ ok: false, reason: 'not-granted' });
    expect(sent).toEqual([]);
  });

  test('is renewed once before it runs out, though two ask', async () => {
    await connect();
    const before = await findSecrets(id);
    clock += 3_590_000;
    const together = { ...dependencies, exclusively: inTurn() };
    const [one, other] = await Promise.all([findFreshSecrets(id, together), findFreshSecrets(id, together)]);
    expect(other).toEqual(one);
    expect(one.token).toBe((await findSecrets(id)).token);
    expect(one.refreshToken).not.toBe(before.refreshToken);
    expect(await findFreshSecrets(id, dependencies)).toEqual(one);
  });

  test('stays as it is while the device is offline, and is forgotten once its renewal is refused', async () => {
    await connect();
    const before = await findSecrets(id);
    clock += 3_590_000;
    isOnline = false;
    expect(await findFreshSecrets(id, dependencies)).toEqual(before);
    isOnline = true;
    await saveSecrets(id, { ...before, refreshToken: 'used' });
    expect(await findFreshSecrets(id, dependencies)).toEqual({ apiKey: apikey });
    await read();
    expect(await teamReadingSetting.get()).toMatchObject({ problem: 'signed-out' });
  });

  test('is not renewed once another member’s token is pasted over it', async () => {
    await connect();
    const pasted = issueToken({ role: 'authenticated', email: 'olga@team.test' }, secret);
    await saveSecrets(id, { ...(await findSecrets(id)), token: pasted });
    clock += 3_590_000;
    expect(await findFreshSecrets(id, dependencies)).toEqual({ apiKey: apikey, token: pasted });
    expect(await renewRefused(id, pasted, dependencies)).toEqual({ apiKey: apikey, token: pasted });
  });

  test('that the store finds not valid, whatever this clock says, is renewed once', async () => {
    await connect();
    const secrets = await findSecrets(id);
    const old = issueToken({ role: 'authenticated', email: 'ada@team.test', exp: 1 }, secret);
    await saveSecrets(id, { ...secrets, token: old, renewedToken: old });
    await read();
    expect(await teamReadingSetting.get()).toMatchObject({ problem: null });
    expect((await findSecrets(id)).token).not.toBe(old);
  });
});

/** Runs work one after another. */
function inTurn() {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(_name: string, work: () => Promise<Value>): Promise<Value> => {
    const next = last.then(work);
    last = next;
    return next;
  };
}

describe('reading', () => {
  test('stores as received what this member may see: nothing of others before they have finished their own, then all of it', async () => {
    await connect();
    await put('grace@team.test', of(1));
    await read();
    expect(await received()).toEqual([]);
    await put('ada@team.test', of(2));
    await read();
    expect(await received()).toEqual([
      [of(1).data.id, 1, 'store'],
      [of(2).data.id, 1, 'store'],
    ]);
  });

  test('finds what was written far below the cursor once one’s own opens it', async () => {
    await connect();
    await put('grace@team.test', of(1));
    // The cursor stands above Grace's number, with as many rows in it as are asked for again.
    await read();
    const place = await getDatabase().table('meta').get('team-place');
    const far = Array.from({ length: 1000 }, (_, at) => ({ key: `x ${at}`, number: 4_000_000_000 + at }));
    await project.session.query(`select setval('plumbline.changes', 5000000000)`);
    await getDatabase()
      .table('meta')
      .put({ ...place, value: { ...place.value, cursors: { ...place.value.cursors, scorecards: { recent: far } } } });
    await put('ada@team.test', of(2));
    await read();
    expect((await received()).map(([scorecardId]) => scorecardId)).toContain(of(1).data.id);
  });

  test('that fails keeps what is here and the time of the last success, and says why', async () => {
    await connect();
    await read();
    const readAt = clock;
    clock += 60_000;
    isOnline = false;
    await read();
    expect(await teamReadingSetting.get()).toMatchObject({ readAt, problem: 'offline', email: 'ada@team.test' });
  });

  test('of a store that is paused or has no sign-in asks nothing', async () => {
    await read();
    expect(await teamReadingSetting.get()).toMatchObject({ problem: 'signed-out' });
    await connect();
    sent.length = 0;
    await changeDestination(id, (store) => ({ ...store, pause: { at: 0, need: 'user', reason: [] } }));
    await read();
    expect([sent, await teamReadingSetting.get()]).toMatchObject([[], { problem: 'paused' }]);
  });

  test('says that somebody is no member', async () => {
    await connect();
    await project.session.query(`delete from plumbline.members where email = 'ada@team.test'`);
    await read();
    expect(await teamReadingSetting.get()).toMatchObject({ problem: 'no-member' });
    await project.session.query(`insert into plumbline.members (email, role) values ('ada@team.test', 'interviewer')`);
  });

  test('of another address removes what came from the former one', async () => {
    await connect();
    await put('ada@team.test', of(2));
    await put('grace@team.test', of(1));
    await read();
    await receiveScorecards([{ envelope: of(3), source: { kind: 'file', name: 'three.json' } }], clock);
    await project.session.query('delete from plumbline.scorecards');
    await changeDestination(id, (store) => ({ ...store, settings: { url: `${project.url}/` } }));
    await readTeamStore(dependencies);
    expect(await received()).toEqual([[of(3).data.id, 1, 'file']]);
    expect(await getDatabase().teamRows.count()).toBe(0);
  });

  test('after a change of role reads everything again', async () => {
    await connect();
    await put('grace@team.test', of(1));
    await read();
    await project.session.query(`update plumbline.members set role = 'reader' where email = 'ada@team.test'`);
    await read();
    expect(await received()).toEqual([[of(1).data.id, 1, 'store']]);
    await project.session.query(`update plumbline.members set role = 'interviewer' where email = 'ada@team.test'`);
  });

  test('removes what was erased in the store, and nothing that came from elsewhere', async () => {
    await connect();
    await put('ada@team.test', of(2));
    await put('grace@team.test', of(1));
    await read();
    await receiveScorecards([{ envelope: of(3), source: { kind: 'file', name: 'three.json' } }], clock);
    await project.session.query(`begin; select set_config('request.jwt.claims', '{"email": "olga@team.test"}', true);
      select plumbline.erase_candidate('${candidate}'); commit`);
    await read();
    expect(await received()).toEqual([[of(3).data.id, 1, 'file']]);
  });

  test('removes a scorecard that was erased alone', async () => {
    await connect();
    await put('ada@team.test', of(2));
    await put('grace@team.test', of(1));
    await read();
    await project.session.query(`begin; select set_config('request.jwt.claims', '{"email": "olga@team.test"}', true);
      select plumbline.erase_scorecard('${of(1).data.id}'); commit`);
    await read();
    expect((await received()).map(([scorecardId]) => scorecardId)).toEqual([of(2).data.id]);
  });
});

describe('erasing a candidate', () => {
  const watch = { signal: new AbortController().signal, onStep: () => undefined };
  const drain = () => drainOutbox({ ...dependencies, findSecrets }, 'asked');
  const inStore = async () => (await project.session.query('select scorecard_id from plumbline.scorecards')).rows.length;
  const subject = { interviews: [], prepared: [], received: [of(1).data.id, of(2).data.id] };

  async function connectAsOwner(): Promise<void> {
    await sendTeamCode(id, 'olga@team.test', dependencies);
    await signInWithCode({ storeId: id, email: 'olga@team.test', code: '111111' }, dependencies);
    await put('ada@team.test', of(2));
    await put('grace@team.test', of(1));
    await read();
  }

  test('by an owner goes to the store too, where that was chosen, and once the device is online', async () => {
    await connectAsOwner();
    expect(await canEraseInStore()).toBe(true);
    isOnline = false;
    await eraseCandidate(subject, watch, true);
    await drain();
    expect([await received(), await inStore()]).toEqual([[], 2]);
    isOnline = true;
    clock += 3_600_000;
    await drain();
    expect(await inStore()).toBe(0);
    expect((await getDatabase().outbox.toArray()).map(({ state }) => state)).toEqual(['delivered']);
  });

  test('goes nowhere where that was not chosen, and by nobody but an owner', async () => {
    await connectAsOwner();
    await eraseCandidate(subject, watch);
    await drain();
    expect([await received(), await inStore()]).toEqual([[], 2]);
    await connect();
    await read();
    expect(await canEraseInStore()).toBe(false);
    await eraseCandidate(subject, watch, true);
    expect(await getDatabase().outbox.count()).toBe(0);
  });
});

describe('leaving the team', () => {
  test('removes the sign-in and what came from the store, and nothing else', async () => {
    await connect();
    await put('ada@team.test', of(2));
    await put('grace@team.test', of(1));
    await read();
    await receiveScorecards([{ envelope: of(3), source: { kind: 'file', name: 'three.json' } }], clock);
    const store = await getDatabase().destinations.get(id);
    if (store === undefined) throw new Error('Expected the store.');
    await removeDestination(store);
    expect(await received()).toEqual([[of(3).data.id, 1, 'file']]);
    expect(await findSecrets(id)).toEqual({});
    expect(await teamReadingSetting.get()).toBeNull();
    expect(await getDatabase().table('meta').get('team-place')).toBeUndefined();
  });

  test('leaves a scorecard that also came from a file', async () => {
    await connect();
    await put('ada@team.test', of(2));
    await put('grace@team.test', of(1));
    await read();
    const fromFile = await receiveScorecards([{ envelope: of(1), source: { kind: 'file', name: 'one.json' } }], clock);
    expect(fromFile).toMatchObject([{ outcome: 'same' }]);
    const store = await getDatabase().destinations.get(id);
    if (store === undefined) throw new Error('Expected the store.');
    await removeDestination(store);
    expect(await received()).toEqual([[of(1).data.id, 1, 'file']]);
  });

  test('while a read is under way keeps nothing of its answer', async () => {
    await connect();
    await put('ada@team.test', of(2));
    const leaving = {
      ...dependencies,
      send: async (request: Parameters<typeof world.send>[0]) => {
        const answer = await world.send(request);
        if (request.url.includes('/erasures')) await deleteDestination(id).then(() => deleteSecrets(id));
        return answer;
      },
    };
    await readTeamStore(leaving);
    expect(await received()).toEqual([]);
  });
});
