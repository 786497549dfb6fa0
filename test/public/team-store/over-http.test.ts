import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apikey, secret, startTeamStore } from '../../servers/postgrest/team-store.ts';
import { type Claims, issueToken } from '../../servers/postgrest/token.ts';
import { openPglite } from './pglite.ts';
import { addHidden, addTeam, ids } from './world.ts';

let store: Awaited<ReturnType<typeof startTeamStore>>;
beforeAll(async () => {
  store = await startTeamStore(await openPglite());
  await addTeam(store.session);
  await addHidden(store.session);
});
afterAll(async () => {
  await store?.close();
  await store?.session.close();
});

type Options = {
  readonly method?: string;
  readonly prefer?: string;
  readonly body?: unknown;
  readonly claims?: Claims | null;
  readonly token?: string;
};

/** One request of a member, and what it was answered. */
async function ask(email: string, path: string, { method = 'GET', prefer, body, claims, token }: Options = {}) {
  const signed = token ?? (claims === null ? null : issueToken({ role: 'authenticated', email, ...claims }, secret));
  const response = await fetch(`${store.url}${path}`, {
    method,
    headers: {
      apikey,
      'accept-profile': 'plumbline',
      'content-profile': 'plumbline',
      'content-type': 'application/json',
      ...(signed !== null && { authorization: `Bearer ${signed}` }),
      ...(prefer !== undefined && { prefer }),
    },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown), range: response.headers.get('content-range') };
}

const scorecard = (revision: number, id: string = ids.fresh) => ({
  scorecard_id: id,
  revision,
  candidate: ids.candidate,
  finished_at: '2026-11-03T10:00:00.000Z',
  body: { schema: 'scorecard/1', id, revision, interview: { finishedAt: '2026-11-03T10:00:00.000Z' }, recommendation: 'no', ratings: [] },
});
const path = '/scorecards?on_conflict=interviewer,scorecard_id,revision';
const add = { method: 'POST', prefer: 'resolution=ignore-duplicates,return=representation' };

describe('the store behind PostgREST', () => {
  test('gives a member the rows that the policies allow, by filter, order and limit', async () => {
    const grace = await ask(
      'grace@team.test',
      `/scorecards?select=interviewer,revision&candidate=eq.${ids.candidate}&order=interviewer.desc,revision.asc&limit=2`,
    );
    expect(grace).toMatchObject({
      status: 200,
      body: [
        { interviewer: 'grace@team.test', revision: 1 },
        { interviewer: 'grace@team.test', revision: 2 },
      ],
    });
    expect(await ask('alan@team.test', '/scorecards?select=revision&revision=in.(2,3)')).toMatchObject({ body: [{ revision: 2 }] });
    expect(await ask('ada@team.test', '/scorecards')).toEqual({ status: 200, body: [], range: null });
    expect(await ask('ada@team.test', '/candidates?select=name&application_ids=cs.{A-1}')).toMatchObject({ body: [{ name: 'Kim' }] });
  });

  test('counts what a member sees, and refuses to estimate', async () => {
    expect(await ask('ada@team.test', '/scorecards', { prefer: 'count=exact' })).toMatchObject({ range: '*/0' });
    expect(await ask('alan@team.test', '/scorecards', { prefer: 'count=exact' })).toMatchObject({ range: '*/3' });
    for (const prefer of ['count=planned', 'return=minimal, count=estimated'])
      expect(await ask('ada@team.test', '/scorecards', { prefer })).toMatchObject({ status: 403, body: { code: '42501' } });
  });

  test('takes a scorecard once, however often it is sent', async () => {
    expect(await ask('alan@team.test', path, { ...add, body: scorecard(1) })).toMatchObject({
      status: 201,
      body: [{ interviewer: 'alan@team.test' }],
    });
    expect(await ask('alan@team.test', path, { ...add, body: scorecard(1) })).toMatchObject({ status: 201, body: [] });
    expect(await ask('alan@team.test', path, { method: 'POST', body: scorecard(1) })).toMatchObject({ status: 409, body: { code: '23505' } });
    expect(await ask('alan@team.test', path, { ...add, body: scorecard(3) })).toMatchObject({ status: 403, body: { code: '42501' } });
  });

  test.each(['resolution=merge-duplicates', 'resolution=merge-duplicates,return=representation'])(
    'changes no scorecard by an upsert with %s',
    async (prefer) => {
      const answers = [scorecard(1), scorecard(1, ids.scorecard)].map((body) => ask('alan@team.test', path, { method: 'POST', prefer, body }));
      for (const answer of answers) expect(await answer).toMatchObject({ status: 403, body: { code: '42501' } });
    },
  );

  test('changes and removes what a member may, and calls functions', async () => {
    const plan = `/plans?id=eq.${ids.plan}`;
    expect(await ask('grace@team.test', plan, { method: 'PATCH', body: { role: 'Lead' } })).toMatchObject({ status: 204 });
    expect(await ask('boss@team.test', plan, { method: 'PATCH', body: { panel: [] } })).toMatchObject({ status: 403 });
    expect(await ask('grace@team.test', '/scorecards', { method: 'DELETE' })).toMatchObject({ status: 403 });
    expect(await ask('ada@team.test', '/rpc/member_role', { method: 'POST', body: {} })).toMatchObject({ status: 200, body: 'interviewer' });
    expect(await ask('ada@team.test', '/rpc/erase_candidate', { method: 'POST', body: { candidate: ids.other } })).toMatchObject({ status: 403 });
  });

  test('trusts only a token that is signed and has not run out', async () => {
    expect(await ask('', '/scorecards', { claims: null })).toMatchObject({ status: 401, body: { code: '42501' } });
    expect(await ask('', '/scorecards', { token: issueToken({ role: 'authenticated', email: 'owner@team.test' }, 'another secret') })).toMatchObject({
      status: 401,
      body: { code: 'PGRST301' },
    });
    expect(await ask('owner@team.test', '/scorecards', { claims: { exp: 1 } })).toMatchObject({ status: 401, body: { code: 'PGRST303' } });
    expect(await ask('owner@team.test', '/scorecards', { claims: { role: 'postgres' } })).toMatchObject({ status: 401 });
  });

  test('tells what is wrong with a request', async () => {
    expect(await ask('alan@team.test', '/scorecards?revision=about.2')).toMatchObject({ status: 400, body: { code: 'PGRST100' } });
    expect(await ask('alan@team.test', '/scorecards?candidate=eq.kim')).toMatchObject({ status: 400, body: { code: '22P02' } });
    expect(await ask('alan@team.test', '/nothing')).toMatchObject({ status: 404, body: { code: '42P01' } });
    expect(await ask('alan@team.test', '/scorecards?select=xmin')).toMatchObject({ status: 403, body: { code: '42501' } });
  });
});
