import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { because } from '@/lib/core/reasons';
import { actor } from '@/lib/delivery/destinations/postgrest/act';
import { asker } from '@/lib/delivery/destinations/postgrest/ask';
import { planner } from '@/lib/delivery/destinations/postgrest/plan';
import { describeReasons } from '@/lib/text/delivery/reasons';
import { startPostgrest } from '../../../servers/postgrest.ts';
import { saying } from '../../../setup/saying.ts';
import { adapterContext, attempt, finish, onlyRequest, planFor } from './attempt.ts';

const schema = `
  create table scorecards (
    scorecard_id uuid primary key, revision int not null, finished_at timestamptz, candidate text not null, interviewer text, rubric text,
    recommendation text check (recommendation in ('strong-no', 'no', 'yes', 'strong-yes')), score numeric(3, 2), scorecard jsonb,
    stored_at timestamptz not null default now());
  create table every_revision (scorecard_id uuid, revision int, candidate text, unique (scorecard_id, revision));
  create table without_index (scorecard_id uuid, revision int, candidate text);
  create table plain (like scorecards including defaults);
  create table strict (like scorecards including all, check (rubric <> 'Connection test'));
  create table others (number int unique);
  create table guarded (like scorecards including all);
  alter table guarded enable row level security;
  create table unreadable (like scorecards including all);
  create role reader;
  create role anon;
  create role member;
  grant select on all tables in schema public to reader, anon;
  grant select, insert, update on all tables in schema public to member;
  revoke select on unreadable from member;
`;
let postgrest: Awaited<ReturnType<typeof startPostgrest>>;
const attemptContext = { deliveryId: 'd', at: 0 };
const base = { table: 'scorecards', conflict: ['scorecard_id'], expression: null };
type Settings = typeof base | { table: string; conflict: string[]; expression: string | null };
const settingsOf = (more: Partial<Settings> = {}) => ({ url: postgrest.url, ...base, ...more });
const secrets = { apiKey: 'anon-key-of-the-project' };

beforeAll(async () => {
  postgrest = await startPostgrest(schema);
});
afterAll(() => postgrest.close());
beforeEach(async () => {
  postgrest.tenant.role = 'postgres';
  postgrest.calls.length = 0;
  postgrest.faults.length = 0;
  await postgrest.database.exec('truncate scorecards, every_revision, without_index, guarded');
});

const first = finish([4, 3]);
const second = { ...first, data: { ...first.data, revision: 2, summary: 'Amended.' } };
const rows = async (table = 'scorecards') => (await postgrest.database.query(`select * from ${table} order by revision`)).rows;
const planned = async (envelope = first, more: Partial<Settings> = {}) => onlyRequest(await planFor(planner, envelope, settingsOf(more), null, null));
const send = async (envelope = first, more: Partial<Settings> = {}) => attempt(actor, await planned(envelope, more), settingsOf(more), secrets);

describe('a scorecard', () => {
  test('becomes a row with its columns, and PostgreSQL takes every value', async () => {
    expect(await send()).toEqual({ class: 'done' });
    expect(await rows()).toMatchObject([
      { scorecard_id: first.data.id, revision: 1, candidate: 'Grace Hopper', recommendation: 'yes', score: '3.50', scorecard: first.data },
    ]);
    expect(postgrest.calls[0]?.headers).toMatchObject({ prefer: 'resolution=merge-duplicates,return=minimal' });
  });

  test('leaves columns with defaults out, which then get their defaults', async () => {
    await send();
    expect(await rows()).toMatchObject([{ stored_at: expect.any(Date) }]);
    expect(JSON.parse(postgrest.calls[0]?.body ?? '')).not.toHaveProperty('stored_at');
    expect(String(postgrest.calls[0]?.headers.prefer)).not.toContain('missing');
  });

  test.each(['cut-after-effect', 'hang-after-effect', 'cut-after-body', { status: 502, effect: true }] as const)(
    'sent again after %j is one row',
    async (fault) => {
      postgrest.faults.push(fault);
      expect((await send()).class).toBe('retry');
      expect(await send()).toEqual({ class: 'done' });
      expect(await rows()).toHaveLength(1);
    },
  );

  test('of a later revision replaces the row, which is stated before', async () => {
    await send();
    expect((await planFor(planner, first, settingsOf(), null, null)).warnings).toEqual([because('row-replaced', {})]);
    expect(await send(second)).toEqual({ class: 'done' });
    expect(await rows()).toMatchObject([{ revision: 2, scorecard: { summary: 'Amended.' } }]);
  });

  test('of a later revision stands beside the first where the revision is one of the unique columns', async () => {
    const more = {
      table: 'every_revision',
      conflict: ['scorecard_id', 'revision'],
      expression: '{ "scorecard_id": data.id, "revision": data.revision, "candidate": data.candidate.name }',
    };
    await send(first, more);
    await send(second, more);
    expect(await rows('every_revision')).toMatchObject([{ revision: 1 }, { revision: 2 }]);
    expect((await planFor(planner, first, settingsOf(more), null, null)).warnings).toEqual([]);
  });
});

const few = '{ "scorecard_id": data.id, "revision": data.revision, "candidate": data.candidate.name }';
describe('PostgreSQL’s refusal', () => {
  test.each<[string, Partial<Settings>, string, string]>([
    ['of a table that does not exist', { table: 'nowhere' }, 'target', "Could not find the table 'public.nowhere'"],
    ['of a column that does not exist', { expression: '{ "scorecard_id": data.id, "colour": "red" }' }, 'target', "'colour' column"],
    ['of columns without a unique index', { table: 'without_index', expression: few }, 'target', 'no unique or exclusion constraint'],
    ['of a value that a check forbids', { expression: few.replace('}', ', "recommendation": "maybe" }') }, 'target', 'check constraint'],
    [
      'of an empty column that must not be',
      { expression: '{ "scorecard_id": data.id, "revision": 1 }' },
      'target',
      'null value in column "candidate"',
    ],
    ['of a value of another type', { expression: few.replace('data.revision', '"one"') }, 'target', 'invalid input syntax'],
    ['of a number that does not fit', { expression: few.replace('}', ', "score": 123456 }') }, 'target', 'numeric field overflow'],
  ])('%s needs the user, in its own words', async (_name, more, expected, words) => {
    const verdict = await send(first, more);
    expect(verdict.class).toBe(expected);
    expect('why' in verdict ? describeReasons(verdict.why) : '').toContain(words);
    expect(await rows()).toEqual([]);
  });

  test('of a role that may only read needs access', async () => {
    postgrest.tenant.role = 'reader';
    expect(await send()).toMatchObject({ class: 'access', why: saying('permission denied for table scorecards') });
  });

  test('of a wrong key needs access', async () => {
    expect(await attempt(actor, await planned(), settingsOf(), { apiKey: 'wrong' })).toMatchObject({
      class: 'access',
      why: saying('401'),
    });
  });
});

describe('the expression of a row', () => {
  test.each([
    ['[1, 2]', 'has to make one row'],
    ['"text"', 'has to make one row'],
    ['{ "candidate": data.candidate.name }', 'leaves scorecard_id empty'],
  ])('%s is no row', async (expression, words) => {
    const plan = await planFor(planner, first, settingsOf({ expression }), null, null);
    expect(plan).toMatchObject({ requests: [], blockers: [{ need: 'settings', why: saying(words) }] });
  });
});

describe('the connection test', () => {
  const says = async (more: Partial<Settings> = {}, with_ = secrets) =>
    asker.test({ settings: settingsOf(more), secrets: with_ }, adapterContext, attemptContext);

  test('sends a row that the database must refuse, writes nothing, and says what works', async () => {
    expect(await says()).toMatchObject({ ok: true, text: expect.stringContaining('It works: the table scorecards takes scorecards.') });
    expect(postgrest.calls.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /scorecards?select=scorecard_id&limit=0',
      'POST /scorecards?on_conflict=scorecard_id',
    ]);
    expect(await rows()).toEqual([]);
  });

  test('only reads if an expression makes the row, or if the unique columns differ', async () => {
    for (const more of [{ expression: '{}' }, { table: 'others', conflict: ['number'] }])
      expect(await says(more)).toMatchObject({ ok: true, text: expect.stringContaining('can be read') });
    expect(postgrest.calls.map(({ method }) => method)).toEqual(['GET', 'GET']);
  });

  const policies = {
    insert: 'create policy adds on guarded for insert to member with check (true)',
    select: 'create policy sees on guarded for select to member using (true)',
    update: 'create policy replaces on guarded for update to member using (true)',
  };
  test.each<[string, readonly (keyof typeof policies)[], boolean, string]>([
    ['all policies', ['insert', 'select', 'update'], true, 'takes scorecards'],
    ['no SELECT policy', ['insert', 'update'], false, 'create policy plumbline_select on guarded for select'],
    ['no INSERT policy', ['select', 'update'], false, 'create policy plumbline_insert on guarded for insert'],
    ['no policy at all', [], false, 'create policy plumbline_insert on guarded for insert'],
  ])('tells of %s, and writes nothing', async (_name, given, ok, words) => {
    postgrest.tenant.role = 'member';
    await postgrest.database.exec(
      'drop policy if exists adds on guarded; drop policy if exists sees on guarded; drop policy if exists replaces on guarded',
    );
    for (const name of given) await postgrest.database.exec(policies[name]);
    expect(await says({ table: 'guarded' })).toMatchObject({ ok, text: expect.stringContaining(words) });
    expect(await rows('guarded')).toEqual([]);
  });

  test('gives SQL to paste if the policies are insufficient, and that SQL is sufficient', async () => {
    postgrest.tenant.role = 'member';
    await postgrest.database.exec(
      'drop policy if exists adds on guarded; drop policy if exists sees on guarded; drop policy if exists replaces on guarded',
    );
    const { text } = await says({ table: 'guarded' });
    const sql = /grant .*;/.exec(text)?.[0] ?? '';
    await postgrest.database.exec(sql.replaceAll('authenticated', 'member'));
    expect(await says({ table: 'guarded' })).toMatchObject({ ok: true });
    for (const envelope of [first, first, second]) expect(await send(envelope, { table: 'guarded' })).toEqual({ class: 'done' });
    expect(await rows('guarded')).toMatchObject([{ revision: 2 }]);
  });

  test.each<[string, string, Partial<Settings>, string]>([
    ['may not read', 'member', { table: 'unreadable' }, 'grant select, insert, update on unreadable'],
    ['may only read', 'reader', {}, 'grant select, insert, update on scorecards'],
    ['is that of a public key and may only read', 'anon', {}, 'grant select, insert, update on scorecards'],
  ])('tells of a role that %s', async (_name, role, more, words) => {
    postgrest.tenant.role = role;
    expect(await says(more)).toMatchObject({ ok: false, text: expect.stringContaining(words) });
  });

  test.each([
    ['is cut off', 'cut-before-body', 'cannot be reached'],
    ['fails', { status: 503 }, 'The database answered 503'],
  ] as const)('blames no policy where its last request %s', async (_name, fault, words) => {
    postgrest.tenant.role = 'reader';
    postgrest.faults.push({ wait: 0 }, { wait: 0 }, fault);
    const { ok, text } = await says();
    expect([ok, text.includes(words), text.includes('grant')]).toEqual([false, true, false]);
  });

  test.each<[string, Partial<Settings>, string]>([
    ['without a unique index', { table: 'plain' }, 'no unique or exclusion constraint'],
    ['that lacks a column', { table: 'every_revision', conflict: ['scorecard_id', 'revision'] }, "'finished_at' column"],
    ['that refuses the sample', { table: 'strict' }, 'violates check constraint'],
  ])('tells of a table %s, and that nothing was written', async (_name, more, words) => {
    const result = await says(more);
    expect(result).toMatchObject({ ok: false, text: expect.stringContaining(words) });
    expect(result.text).toContain('nothing was written');
  });

  test.each<[string, Partial<Settings>, typeof secrets, string]>([
    ['a table that is not there', { table: 'nowhere' }, secrets, 'public.nowhere'],
    ['a column that is not there', { conflict: ['id'] }, secrets, 'column "id" does not exist'],
    ['a wrong key', {}, { apiKey: 'wrong' }, '401'],
    ['no key', {}, { apiKey: '' }, 'key is missing'],
  ])('says %s', async (_name, more, with_, words) => {
    expect(await says(more, with_)).toMatchObject({ ok: false, text: expect.stringContaining(words) });
  });
});

describe('the keys', () => {
  test.each([
    [{ apiKey: 'eyJ.old' }, { apikey: 'eyJ.old', authorization: 'Bearer eyJ.old' }],
    [{ apiKey: 'sb_publishable_x' }, { apikey: 'sb_publishable_x', authorization: undefined }],
    [
      { apiKey: 'sb_publishable_x', token: 'jwt' },
      { apikey: 'sb_publishable_x', authorization: 'Bearer jwt' },
    ],
    [{ token: 'jwt' }, { apikey: undefined, authorization: 'Bearer jwt' }],
  ])('%j go out as %j, and stand in no plan', async (given, headers) => {
    const request = await planned();
    await attempt(actor, request, settingsOf(), given);
    const { apikey, authorization } = postgrest.calls[0]?.headers ?? {};
    expect({ apikey, authorization }).toEqual(headers);
    for (const secret of Object.values(given)) expect(JSON.stringify(request)).not.toContain(secret);
  });
});

describe('Supabase’s address', () => {
  const complete = (url: string) => {
    const values = { url, table: 'scorecards', conflict: 'scorecard_id', expression: '' };
    const read = planner.readForm(values);
    return [read.ok ? read.value.url : read.reason.why, planner.adviseOn?.(values)?.why ?? null];
  };

  test.each([
    'https://abcdefghijklmnopqrst.supabase.co',
    'https://abcdefghijklmnopqrst.supabase.co/',
    'https://abcdefghijklmnopqrst.supabase.co/rest',
    'https://supabase.com/dashboard/project/abcdefghijklmnopqrst/settings/api',
  ])('%s is completed, and the form says so', (url) => {
    const whole = 'https://abcdefghijklmnopqrst.supabase.co/rest/v1';
    expect(complete(url)).toEqual([whole, because('address-completed', { address: whole })]);
  });

  test.each(['https://abcdefghijklmnopqrst.supabase.co/rest/v1', 'https://db.example.com', 'https://db.example.com/api/'])(
    '%s stands as it is',
    (url) => expect(complete(url)).toEqual([url.replace(/\/$/, ''), null]),
  );

  test('a 404 that is not from the database says where the tables are', async () => {
    postgrest.faults.push({ status: 404 });
    expect(await send()).toMatchObject({ class: 'access', why: saying('/rest/v1') });
  });
});
