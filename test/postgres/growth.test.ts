import { afterAll, beforeAll, expect, test } from 'vitest';
import { askAs, installStore, quoted, type Session, withAddress } from '../public/team-store/database.ts';
import { startServer } from './start-server.ts';

const few = 2_000;
const many = 200_000;
const interviewers = 200;
const perCandidate = 5;
const rounds = 300;
const print = (text: string) => process.stdout.write(`${text}\n`);

let server: Awaited<ReturnType<typeof startServer>>;
let small: Session;
let large: Session;

async function openTeam(name: string, scorecards: number): Promise<Session> {
  await server.makeDatabase(name);
  const session = await server.openDatabase(name);
  await installStore(session);
  await session.query(`insert into plumbline.members (email, role) values ('owner@team.test', 'owner'), ('reader@team.test', 'reader');
    insert into plumbline.members (email, role) select 'i' || n || '@team.test', 'interviewer' from generate_series(1, ${interviewers}) n`);
  await fill(session, scorecards);
  return session;
}

beforeAll(async () => {
  server = await startServer();
  [small, large] = [await openTeam('small', few), await openTeam('large', many)];
});
afterAll(async () => {
  await small?.close();
  await large?.close();
  await server?.stop();
});

const idOf = (kind: number, number: string) => `('0199000${kind}-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;

/**
 * Adds candidates with so many scorecards, each with five of them, a debrief with four entries, and a plan. A body has some 6,000 bytes,
 * as real ones do. Triggers are off, which would make 400,000 rows wait for nothing here.
 */
async function fill(session: Session, scorecards: number): Promise<void> {
  const candidates = `generate_series(1, ${scorecards / perCandidate}) n`;
  const interviewer = `'i' || 1 + (n * 7 + i * 31) % ${interviewers} || '@team.test'`;
  const scorecard = idOf(3, `n * ${perCandidate} + i`);
  await session.query(`
    set session_replication_role = replica;
    insert into plumbline.candidates (id, name, application_ids, created_by, updated_seq)
      select ${idOf(1, 'n')}, 'Candidate ' || n, array['A-' || n], 'owner@team.test', n::bigint * 70000 from ${candidates};
    insert into plumbline.plans (id, candidate, role, panel, created_by, updated_seq)
      select ${idOf(2, 'n')}, ${idOf(1, 'n')}, 'Engineer', (select jsonb_agg(jsonb_build_object('email', ${interviewer}, 'dimensions', '[]'::jsonb))
        from generate_series(1, ${perCandidate}) i), 'owner@team.test', n::bigint * 70000 + 10 from ${candidates};
    insert into plumbline.scorecards (interviewer, scorecard_id, revision, candidate, finished_at, body, updated_seq)
      select ${interviewer}, ${scorecard}, 1, ${idOf(1, 'n')}, '2026-11-01',
        jsonb_build_object('schema', 'scorecard/1', 'id', ${scorecard}, 'revision', 1, 'recommendation', 'yes',
          'interview', jsonb_build_object('finishedAt', '2026-11-01T10:00:00.000Z'), 'summary', repeat(md5((n * 10 + i)::text), 180)),
        n::bigint * 70000 + 100 * i
      from ${candidates}, generate_series(1, ${perCandidate}) i;
    insert into plumbline.debriefs (candidate, id, author, written_at, body, updated_seq)
      select ${idOf(1, 'n')}, ${idOf(4, 'n')}, 'owner@team.test', '2026-11-02', '{}', n::bigint * 70000 + 1000 from ${candidates};
    insert into plumbline.debrief_entries (candidate, id, debrief, kind, author, written_at, body, updated_seq)
      select ${idOf(1, 'n')}, ${idOf(5, 'n * 4 + i')}, ${idOf(4, 'n')}, 'comment', 'owner@team.test', '2026-11-02', '{}', n::bigint * 70000 + 1000 + i
      from ${candidates}, generate_series(1, 4) i;
    set session_replication_role = origin;
    select setval('plumbline.changes', (select max(updated_seq) from plumbline.debrief_entries))`);
  await session.query('vacuum analyze');
}

const candidateOf = (number: number) => `01990001-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
const readsOf = (candidate: string) =>
  ['scorecards', 'debriefs', 'debrief_entries'].map(
    (table) => `select * from plumbline.${table} where candidate = '${candidate}' and updated_seq > 0 order by updated_seq limit 500`,
  );

const timed = async (act: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await act();
  return performance.now() - began;
};

/** What a tenth of the rounds stays below, in milliseconds: what the machine does besides weighs less there. */
const quick = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 10)] ?? 0;

/** One read of a debrief by a member, in its three statements. */
async function readDebrief(session: Session, email: string, candidate: string): Promise<void> {
  await session.query(`begin; select set_config('request.jwt.claims', ${quoted(JSON.stringify({ email }))}, true); set local role authenticated`);
  for (const statement of readsOf(candidate)) await session.query(statement);
  await session.query('commit');
}

/** One scorecard more by an interviewer, as a device sends it. */
async function write(session: Session, round: number): Promise<void> {
  const id = `01990009-0000-7000-8000-${round.toString(16).padStart(12, '0')}`;
  const body = JSON.stringify({
    schema: 'scorecard/1',
    id,
    revision: 1,
    recommendation: 'yes',
    interview: { finishedAt: '2026' },
    text: 'x'.repeat(6000),
  });
  const insert = `insert into plumbline.scorecards (scorecard_id, revision, candidate, finished_at, body)
    values ('${id}', 1, '${candidateOf(1 + round)}', '2026-11-01', '${body}') on conflict (interviewer, scorecard_id, revision) do nothing`;
  expect(await askAs(session, withAddress('i1@team.test'), insert, 'commit')).toMatchObject({ count: 1 });
}

/** Times the same act in both teams by turns, so that both meet the machine in the same state. */
async function compare(act: (session: Session, round: number) => Promise<void>): Promise<{ readonly few: number; readonly many: number }> {
  const times = { few: [] as number[], many: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.few.push(await timed(() => act(small, round)));
    times.many.push(await timed(() => act(large, round)));
  }
  return { few: quick(times.few), many: quick(times.many) };
}

const describeTimes = (what: string, times: { readonly few: number; readonly many: number }) =>
  print(`${what}: ${times.few.toFixed(2)} ms at ${few} scorecards, ${times.many.toFixed(2)} ms at ${many}.`);

test.each(['i39@team.test', 'reader@team.test'])('%s reads a debrief by indexes, as fast with a hundred times the scorecards', async (email) => {
  const step = (session: Session) => (session === large ? 97 : 1);
  const times = await compare((session, round) => readDebrief(session, email, candidateOf(1 + round * step(session))));
  describeTimes(`A debrief, read by ${email}`, times);
  for (const statement of readsOf(candidateOf(20_000))) {
    const answer = await askAs(large, withAddress(email), `explain (analyze, buffers, costs off, timing off, summary off) ${statement}`, 'rollback');
    const plan = 'rows' in answer ? answer.rows.map((row) => String(row['QUERY PLAN'])).join('\n') : answer.message;
    print(plan);
    expect(plan).toMatch(/Scan (using|on) \w+_of_candidate_by_change/);
    expect(plan).not.toContain('Seq Scan');
  }
  expect(times.many).toBeLessThanOrEqual(1.5 * times.few);
});

test('a scorecard is written as fast with a hundred times as many', async () => {
  const times = await compare(write);
  describeTimes('A scorecard, written', times);
  expect(times.many).toBeLessThanOrEqual(1.5 * times.few);
});

test('a member who has read all is told of new rows by an index, whoever they are', async () => {
  const newest = Number((await large.query('select max(updated_seq) as newest from plumbline.scorecards')).rows[0]?.newest);
  const poll = `select interviewer, scorecard_id, revision, updated_seq from plumbline.scorecards where updated_seq > ${newest - 2 ** 20} order by updated_seq limit 500`;
  const first =
    'select interviewer, scorecard_id, revision, updated_seq from plumbline.scorecards where updated_seq > 0 order by updated_seq limit 500';
  for (const email of ['i39@team.test', 'reader@team.test']) {
    const took: number[] = [];
    for (const statement of [poll, first]) {
      const began = performance.now();
      await askAs(large, withAddress(email), statement, 'rollback');
      took.push(performance.now() - began);
    }
    const plan = await askAs(large, withAddress(email), `explain (costs off) ${poll}`, 'rollback');
    expect('rows' in plan && plan.rows.map((row) => String(row['QUERY PLAN'])).join('\n')).toContain('scorecards_by_change');
    print(`${email}: a poll takes ${took[0]?.toFixed(1)} ms, the first page of all ${took[1]?.toFixed(1)} ms.`);
  }
});
