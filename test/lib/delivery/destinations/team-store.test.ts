import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { because } from '@/lib/core/reasons';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard';
import { actor } from '@/lib/delivery/destinations/team-store/act';
import { asker } from '@/lib/delivery/destinations/team-store/ask';
import { candidateIdOf } from '@/lib/delivery/destinations/team-store/candidate-id';
import { planner } from '@/lib/delivery/destinations/team-store/plan';
import { sqlFiles } from '@/lib/delivery/destinations/team-store/sql-files';
import { teamConnectionTexts as texts } from '@/lib/text/team/connection';
import { describeStoreProblem } from '@/lib/text/team/problems';
import { applyStore } from '../../../public/team-store/database.ts';
import { openPglite } from '../../../public/team-store/pglite.ts';
import { apikey, secret, startTeamStore } from '../../../servers/postgrest/team-store.ts';
import { type Claims, issueToken } from '../../../servers/postgrest/token.ts';
import { adapterContext, attempt, finish, found, planFor } from './attempt.ts';

let store: Awaited<ReturnType<typeof startTeamStore>>;
const settings = () => ({ url: store.url });
const signedIn = (email: string, claims: Claims = {}) => ({ apiKey: apikey, token: issueToken({ role: 'authenticated', email, ...claims }, secret) });
const ada = () => signedIn('ada@team.test');
const context = { deliveryId: 'd', at: Date.now() };

/** A scorecard about an application. */
function about(applicationId: string | null, number = 1): ScorecardEnvelope {
  const { data, ...rest } = finish([4, 3], { scorecardId: `0199a1b2-0000-7000-8000-00000000000${number}` });
  return { ...rest, data: { ...data, candidate: { ...data.candidate, references: applicationId === null ? {} : { applicationId } } } };
}

const plan = (envelope: ScorecardEnvelope) => planFor(planner, envelope, settings(), null, null);
/** Sends each request of a scorecard, as the outbox does; the verdict on the last that was sent. */
async function send(envelope: ScorecardEnvelope, secrets = ada()) {
  for (const request of (await plan(envelope)).requests) {
    const verdict = await attempt(actor, request, settings(), secrets);
    if (verdict.class !== 'done') return verdict;
  }
  return { class: 'done' };
}
const rows = async () =>
  (
    await store.session.query(
      'select interviewer, revision, candidate::text, body from plumbline.scorecards order by interviewer, scorecard_id, revision',
    )
  ).rows;

beforeAll(async () => {
  store = await startTeamStore(await openPglite());
  await store.session.query(
    `insert into plumbline.members (email, role) values ('olga@team.test', 'owner'), ('ada@team.test', 'interviewer'), ('rae@team.test', 'reader')`,
  );
});
afterAll(async () => {
  await store?.close();
  await store?.session.close();
});
beforeEach(async () => {
  store.faults.length = 0;
  await store.session.query('delete from plumbline.scorecards; delete from plumbline.candidates; delete from plumbline.erasures');
});

describe('a scorecard', () => {
  test('becomes a row of its own interviewer, about the candidate of its application', async () => {
    expect(await send(about('A-1'))).toEqual({ class: 'done' });
    expect(await rows()).toMatchObject([
      { interviewer: 'ada@team.test', revision: 1, candidate: await candidateIdOf('A-1'), body: about('A-1').data },
    ]);
  });

  test('of each revision is a row, and of the same revision one, however often an answer is lost', async () => {
    const second = { ...about('A-1'), data: { ...about('A-1').data, revision: 2, summary: 'Amended.' } };
    for (const envelope of [about('A-1'), second]) {
      store.faults.push('cut-after-effect');
      expect(await send(envelope)).toMatchObject({ class: 'retry' });
      expect(await send(envelope)).toEqual({ class: 'done' });
      expect(await send(envelope)).toEqual({ class: 'done' });
    }
    expect(await rows()).toMatchObject([{ revision: 1 }, { revision: 2, body: { summary: 'Amended.' } }]);
  });

  test('with another text under an id and revision that are there is told to a person, and what is there stays', async () => {
    await send(about('A-1'));
    const other = { ...about('A-1'), data: { ...about('A-1').data, summary: 'Another.' } };
    expect(await send(other)).toEqual({ class: 'target', why: [because('team-two-bodies', {})] });
    expect(await rows()).toMatchObject([{ body: about('A-1').data }]);
  });

  test('without an application waits until somebody says whom it is about', async () => {
    const { blockers, requests } = await plan(about(null));
    expect([blockers, requests]).toEqual([[{ need: 'target', why: [because('choose-candidate', {})] }], []]);
    const target = { label: 'Grace', ids: { candidate: await candidateIdOf('A-1') }, by: null };
    const chosen = await planFor(planner, about(null), settings(), target, null);
    expect(chosen.requests.map(({ body }) => body).join()).toContain(target.ids.candidate);
  });

  test('holds no secret in what is frozen', async () => {
    expect(JSON.stringify(await plan(about('A-1')))).not.toMatch(/Bearer|apikey/);
  });
});

describe('a scorecard is not taken', () => {
  test.each<[string, () => { apiKey: string; token?: string; refreshToken?: string }, object]>([
    ['without a sign-in', () => ({ apiKey: apikey }), { class: 'access', why: [because('team-signed-out', {})] }],
    ['with a pasted token that has run out', () => signedIn('ada@team.test', { exp: 1 }), { class: 'access', why: [because('team-token', {})] }],
    ['with a sign-in that is not known', () => ({ apiKey: apikey, token: 'x.y.z' }), { class: 'access', why: [because('team-signed-out', {})] }],
    ['with a wrong key', () => ({ ...ada(), apiKey: 'wrong' }), { class: 'access', why: [because('check-key', {})] }],
    ['from a stranger', () => signedIn('eve@team.test'), { class: 'access', why: [because('team-no-member', {})] }],
    ['from a reader', () => signedIn('rae@team.test'), { class: 'access', why: [because('team-reads-only', {})] }],
  ])('%s', async (_, secrets, verdict) => {
    expect(await send(about('A-1'), secrets() as ReturnType<typeof ada>)).toEqual(verdict);
  });

  test('while a sign-in waits to be renewed, but it is tried again', async () => {
    const secrets = { ...signedIn('ada@team.test', { exp: 1 }), refreshToken: 'refresh' };
    expect(await send(about('A-1'), secrets)).toMatchObject({ class: 'retry' });
  });

  test('about a candidate who was erased, nor one that was erased itself', async () => {
    await send(about('A-1'));
    await store.session.query(`insert into plumbline.erasures (candidate) values ('${await candidateIdOf('A-2')}')`);
    expect(await send(about('A-2', 2))).toEqual({ class: 'target', why: [because('team-refused', {})] });
    await store.session.query(`insert into plumbline.erasures (scorecard_id) values ('${about('A-1', 3).data.id}')`);
    expect(await send(about('A-1', 3))).toEqual({ class: 'target', why: [because('team-refused', {})] });
  });
});

describe('looking for a candidate', () => {
  const look = async (name: string) =>
    found(await asker.lookUps.targets?.({ call: null, email: null, name }, { settings: settings(), secrets: ada() }, adapterContext.call));

  test('finds those whom the name could mean, and takes nobody by the name', async () => {
    await send(about('A-1'));
    const targets = await look('Hopper, G.');
    expect(targets).toMatchObject([
      { label: 'Grace Hopper, application A-1', ids: { candidate: await candidateIdOf('A-1') }, by: null },
      { ids: { candidate: expect.any(String) }, by: null },
    ]);
  });

  test('offers somebody new, by itself only where nobody has that name', async () => {
    await send(about('A-1'));
    expect(await look('Nobody Else')).toMatchObject([{ by: 'name' }]);
  });
});

describe('the connection test', () => {
  const check = (secrets: object, at = Date.now(), more = settings()) =>
    asker.test({ settings: more, secrets: { ...secrets } }, adapterContext, { ...context, at });

  test('says that it works, and writes nothing', async () => {
    expect(await check(ada())).toEqual({ ok: true, text: texts.works('ada@team.test', 'an interviewer') });
    expect(await check(signedIn('rae@team.test'))).toEqual({ ok: true, text: texts.reads('rae@team.test') });
    expect(await rows()).toEqual([]);
  });

  test('says who is no member, and who is signed in', async () => {
    expect(await check(signedIn('eve@team.test'))).toEqual({ ok: false, text: texts.noMember('eve@team.test') });
    expect(await check({ apiKey: apikey })).toEqual({ ok: false, text: texts.signIn });
  });

  test('tells a wrong key, an unknown sign-in and an old one apart', async () => {
    expect(await check({ ...ada(), apiKey: 'wrong' })).toEqual({ ok: false, text: describeStoreProblem('key-refused') });
    expect(await check({ apiKey: 'wrong' })).toEqual({ ok: false, text: describeStoreProblem('key-refused') });
    expect(await check({ apiKey: apikey, token: 'x.y.z' })).toEqual({ ok: false, text: describeStoreProblem('token-refused') });
    expect(await check(signedIn('ada@team.test', { exp: 1 }))).toEqual({ ok: false, text: texts.expired });
  });

  test('says that a clock is wrong where the store and this device differ on whether a token is valid', async () => {
    expect(await check(signedIn('ada@team.test', { exp: 1 }), 0)).toEqual({ ok: false, text: texts.clock });
  });

  test('says which files were not run', async () => {
    await store.session.query(`delete from plumbline.migrations where number > 4`);
    expect(await check(ada())).toEqual({ ok: false, text: texts.missingFiles(['5-calibrations.sql', '6-erasures.sql']) });
    await applyStore(store.session);
    expect(await check(ada())).toMatchObject({ ok: true });
  });

  test('says which files were run in an earlier edition, to a reader too', async () => {
    await store.session.query('update plumbline.migrations set edition = edition - 1 where number in (2, 5)');
    const older = { ok: false, text: texts.olderFiles(['2-candidates.sql', '5-calibrations.sql']) };
    expect(await check(ada())).toEqual(older);
    expect(await check(signedIn('rae@team.test'))).toEqual(older);
    await applyStore(store.session);
    expect(await check(ada())).toMatchObject({ ok: true });
  });

  test('says so of a store that was made before editions were noted, and takes one that is newer', async () => {
    await store.session.query('alter table plumbline.migrations drop column edition');
    expect(await check(ada())).toEqual({ ok: false, text: texts.olderFiles(sqlFiles.map(({ name }) => name)) });
    await applyStore(store.session);
    await store.session.query(`update plumbline.migrations set edition = 99; insert into plumbline.migrations (number, name) values (99, 'later')`);
    expect(await check(ada())).toMatchObject({ ok: true });
    await store.session.query('delete from plumbline.migrations where number = 99');
    await applyStore(store.session);
  });

  test.each([
    [
      'read',
      'noSelect',
      `create policy read on plumbline.scorecards for select to authenticated using ((select plumbline.member_role()) is not null
      and (interviewer = (select plumbline.member()) or plumbline.sees_candidate(candidate)))`,
    ],
    [
      'add',
      'noInsert',
      `create policy add on plumbline.scorecards for insert to authenticated with check (interviewer = (select plumbline.member()))`,
    ],
  ] as const)('says that the policy to %s scorecards is missing', async (policy, text, again) => {
    await store.session.query(`drop policy ${policy} on plumbline.scorecards`);
    expect(await check(ada())).toEqual({ ok: false, text: texts[text] });
    await store.session.query(again);
    expect(await check(ada())).toMatchObject({ ok: true });
  });
});
