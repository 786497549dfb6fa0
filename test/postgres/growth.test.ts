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
let session: Session;

beforeAll(async () => {
  server = await startServer();
  await server.makeDatabase('team');
  session = await server.openDatabase('team');
  await installStore(session);
  await session.query(`insert into plumbline.members (email, role) values ('owner@team.test', 'owner'), ('reader@team.test', 'reader');
    insert into plumbline.members (email, role) select 'i' || n || '@team.test', 'interviewer' from generate_series(1, ${interviewers}) n`);
});
afterAll(async () => {
  await session?.close();
  await server?.stop();
});

const idOf = (kind: number, number: string) => `('0199000${kind}-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;

/**
 * Adds candidates until there are so many scorecards, each with five of them, a debrief with four entries, and a plan. A body has some 6,000 bytes,
 * as real ones do. Triggers are off, which would make 400,000 rows wait for nothing here.
 */
async function growTo(scorecards: number, from: number): Promise<void> {
  const candidates = `generate_series(${from / perCandidate + 1}, ${scorecards / perCandidate}) n`;
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

const candidateOf = async (number: number) => String((await session.query(`select ${idOf(1, `${number}`)} as id`)).rows[0]?.id);
const one = (candidate: string) => ({
  scorecards: `select * from plumbline.scorecards where candidate = '${candidate}' and updated_seq > 0 order by updated_seq limit 500`,
  debriefs: `select * from plumbline.debriefs where candidate = '${candidate}' and updated_seq > 0 order by updated_seq limit 500`,
  entries: `select * from plumbline.debrief_entries where candidate = '${candidate}' and updated_seq > 0 order by updated_seq limit 500`,
});

/** The shortest times in milliseconds that a member's reads of one debrief take, each the sum of its three statements. */
async function timeDebrief(email: string, numbers: readonly number[]): Promise<number> {
  await session.query(`select set_config('request.jwt.claims', ${quoted(JSON.stringify({ email }))}, false); set role authenticated`);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const statements = Object.values(one(await candidateOf(numbers[round % numbers.length] ?? 1)));
    const began = performance.now();
    for (const statement of statements) await session.query(statement);
    times.push(performance.now() - began);
  }
  await session.query('reset role');
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 10)] ?? 0;
}

async function timeWrites(email: string, first: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 100; round++) {
    const id = String((await session.query(`select ${idOf(9, `${first + round}`)} as id`)).rows[0]?.id);
    const body = JSON.stringify({
      schema: 'scorecard/1',
      id,
      revision: 1,
      recommendation: 'yes',
      interview: { finishedAt: '2026' },
      text: 'x'.repeat(6000),
    });
    const began = performance.now();
    const insert = `insert into plumbline.scorecards (scorecard_id, revision, candidate, finished_at, body)
      values ('${id}', 1, '${await candidateOf(1 + round)}', '2026-11-01', '${body}') on conflict (interviewer, scorecard_id, revision) do nothing`;
    expect(await askAs(session, withAddress(email), insert, 'commit')).toMatchObject({ count: 1 });
    times.push(performance.now() - began);
  }
  return times.toSorted((a, b) => a - b)[50] ?? 0;
}

const plansOf = async (email: string, candidate: string) => {
  const plans: string[] = [];
  for (const statement of Object.values(one(candidate))) {
    const answer = await askAs(session, withAddress(email), `explain (analyze, costs off, timing off, summary off) ${statement}`, 'rollback');
    plans.push('rows' in answer ? answer.rows.map((row) => String(row['QUERY PLAN'])).join('\n') : answer.message);
  }
  return plans.join('\n');
};

test('reading a debrief uses indexes, and takes no longer with a hundred times the scorecards', async () => {
  await growTo(few, 0);
  const numbers = Array.from({ length: 20 }, (_, index) => 1 + index * 19);
  const atFew = [await timeDebrief('i39@team.test', numbers), await timeDebrief('reader@team.test', numbers)];
  const writtenAtFew = await timeWrites('i1@team.test', 1);
  await growTo(many, few);
  const spread = numbers.map((number) => number * 100);
  const atMany = [await timeDebrief('i39@team.test', spread), await timeDebrief('reader@team.test', spread)];
  const writtenAtMany = await timeWrites('i1@team.test', 1000);

  const plan = await plansOf('reader@team.test', await candidateOf(20_000));
  const figure = (times: readonly number[]) => times.map((time) => time.toFixed(2)).join(' / ');
  print(`${plan}
Reading a debrief, ms (interviewer / reader): ${figure(atFew)} at ${few} scorecards, ${figure(atMany)} at ${many}.
Writing a scorecard, ms (median): ${writtenAtFew.toFixed(2)} at ${few}, ${writtenAtMany.toFixed(2)} at ${many}.`);
  expect(plan).toMatch(/Scan (using|on) scorecards_of_candidate_by_change/);
  expect(plan).not.toMatch(/Seq Scan on (scorecards|debriefs|debrief_entries|candidates|plans)/);
  for (const [index, time] of atMany.entries()) expect(time).toBeLessThanOrEqual(1.5 * (atFew[index] ?? 0));
});

test('a member who has read all is told of new rows by an index, whoever they are', async () => {
  const newest = Number((await session.query('select max(updated_seq) as newest from plumbline.scorecards')).rows[0]?.newest);
  const poll = `select interviewer, scorecard_id, revision, updated_seq from plumbline.scorecards where updated_seq > ${newest - 2 ** 20} order by updated_seq limit 500`;
  const first =
    'select interviewer, scorecard_id, revision, updated_seq from plumbline.scorecards where updated_seq > 0 order by updated_seq limit 500';
  for (const email of ['i39@team.test', 'reader@team.test']) {
    const took: number[] = [];
    for (const statement of [poll, first]) {
      const began = performance.now();
      await askAs(session, withAddress(email), statement, 'rollback');
      took.push(performance.now() - began);
    }
    const plan = await askAs(session, withAddress(email), `explain (costs off) ${poll}`, 'rollback');
    expect('rows' in plan && plan.rows.map((row) => String(row['QUERY PLAN'])).join('\n')).toContain('scorecards_by_change');
    print(`${email}: a poll takes ${took[0]?.toFixed(1)} ms, the first page of all ${took[1]?.toFixed(1)} ms.`);
  }
});
