import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Asker, applyStore, askAs, installStore, type Session, withAddress } from './database.ts';
import { listPeeks } from './peeks.ts';
import { addDebrief, addEntry, addFinish, addHidden, addRating, addScorecard, addTeam, firstDrawn, ids } from './world.ts';

const onlyCounts = { count: expect.any(Number) };

/** Those who may learn nothing of the first candidate's scorecards. */
const blind: readonly (readonly [string, Asker])[] = [
  ['an interviewer on the plan who has not finished', withAddress('ada@team.test')],
  ['an interviewer on the plan, whose token has capitals', withAddress('Ada@Team.test')],
  ['an owner on the plan who has not finished', withAddress('boss@team.test')],
  ['an interviewer of another candidate', withAddress('ivan@team.test')],
  ['a stranger who has signed in', withAddress('stranger@team.test')],
  ['somebody without an address', { role: 'authenticated', email: null }],
  ['somebody with an empty address', withAddress('')],
  ['nobody', { role: 'anon', email: null }],
  ['nobody, with the address of a reader', { role: 'anon', email: 'reader@team.test' }],
];

/** An answer as text, without the numbers that are drawn anew at each write. */
const withoutDrawn = (answer: object) =>
  JSON.stringify(answer).replaceAll(/"updated_seq":(\d+)/g, (whole, number) => (Number(number) > firstDrawn ? '"updated_seq":"drawn"' : whole));

/** The tests of the store's policies, on the database server whose sessions `open` opens; each session has a database of its own. */
export function describePolicies(open: () => Promise<Session>): void {
  let written: Session;
  let unwritten: Session;

  beforeAll(async () => {
    [written, unwritten] = [await open(), await open()];
    for (const session of [written, unwritten]) {
      await installStore(session);
      await addTeam(session);
    }
    await addHidden(written);
  });
  afterAll(async () => {
    await written?.close();
    await unwritten?.close();
  });

  const ask = (email: string, statements: string | readonly string[]) => askAs(written, withAddress(email), statements, 'rollback');
  const list = async (email: string, table: string, columns: string) => {
    const answer = await ask(email, `select ${columns} from plumbline.${table} order by 1, 2`);
    return 'rows' in answer ? answer.rows.map((row) => Object.values(row).join(' ')) : answer;
  };
  const scorecards = (email: string) => list(email, 'scorecards', 'interviewer, revision');

  describe('who may not see the scorecards of a candidate', () => {
    test.each(blind)('%s gets the same answers whether there are any or none', async (_, asker) => {
      const peeks = listPeeks(asker.email?.toLowerCase() ?? '');
      expect(peeks.length).toBeGreaterThan(150);
      const told: unknown[] = [];
      for (const peek of peeks) {
        const answers = [await askAs(written, asker, peek, 'rollback'), await askAs(unwritten, asker, peek, 'rollback')];
        const [here, there] = answers.map(withoutDrawn);
        if (here !== there) told.push({ peek, here, there });
      }
      expect(told).toEqual([]);
    });

    test('no member sees rows of it, and a stranger none at all', async () => {
      expect(await scorecards('ada@team.test')).toEqual([]);
      expect(await scorecards('boss@team.test')).toEqual(['ivan@team.test 1']);
      expect(await scorecards('ivan@team.test')).toEqual(['ivan@team.test 1']);
      for (const table of ['members', 'candidates', 'plans', 'scorecards', 'calibrations', 'erasures', 'migrations'])
        expect(await ask('stranger@team.test', `select count(*)::integer as found from plumbline.${table}`)).toMatchObject({ rows: [{ found: 0 }] });
      expect(await askAs(written, { role: 'anon', email: null }, 'select 1 from plumbline.members', 'rollback')).toMatchObject({ code: '42501' });
    });
  });

  describe('who may see them', () => {
    const all = ['alan@team.test 1', 'grace@team.test 1', 'grace@team.test 2'];

    test('are interviewers who have finished their own', async () => {
      expect(await scorecards('grace@team.test')).toEqual(all);
      expect(await scorecards('alan@team.test')).toEqual(all);
      expect(await scorecards('Grace@Team.test')).toEqual(all);
      expect(await list('alan@team.test', 'debrief_entries', 'author, kind')).toEqual(['grace@team.test comment']);
    });

    test('are owners and readers who are not on the plan', async () => {
      expect(await scorecards('owner@team.test')).toEqual([...all, 'ivan@team.test 1']);
      expect(await scorecards('reader@team.test')).toEqual([...all, 'ivan@team.test 1']);
      expect(await list('reader@team.test', 'debriefs', 'author, id')).toHaveLength(2);
    });

    test.each(['ada@team.test', 'boss@team.test'])('includes %s from the moment of finishing', async (email) => {
      const finishing = [addScorecard(email, ids.fresh, ids.candidate), 'select interviewer from plumbline.scorecards where candidate = '];
      const answer = await ask(email, [finishing[0] ?? '', `${finishing[1]} '${ids.candidate}'`]);
      expect(answer).toMatchObject({ rows: { length: 4 } });
    });

    test('is no longer who has left the team', async () => {
      const leaving = `delete from plumbline.members where email = 'grace@team.test'`;
      await written.query(leaving);
      expect(await scorecards('grace@team.test')).toEqual([]);
      expect(await ask('grace@team.test', addScorecard('grace@team.test', ids.fresh, ids.candidate))).toMatchObject({ code: '42501' });
      await written.query(`insert into plumbline.members (email, role) values ('grace@team.test', 'interviewer')`);
    });
  });

  describe('a scorecard', () => {
    const own = (revision: number, candidate: string = ids.candidate) => addScorecard('grace@team.test', ids.scorecard, candidate, revision);
    const repeat = 'on conflict (interviewer, scorecard_id, revision) do nothing';

    test('is added by its interviewer alone', async () => {
      expect(await ask('alan@team.test', addScorecard('alan@team.test', ids.fresh, ids.candidate))).toMatchObject(onlyCounts);
      expect(await ask('alan@team.test', addScorecard('grace@team.test', ids.fresh, ids.candidate))).toMatchObject({ code: '42501' });
      expect(await ask('reader@team.test', addScorecard('reader@team.test', ids.fresh, ids.candidate))).toMatchObject({ code: '42501' });
    });

    test('goes on with the next revision, about the same candidate', async () => {
      expect(await ask('grace@team.test', own(3))).toMatchObject(onlyCounts);
      expect(await ask('grace@team.test', own(4))).toMatchObject({ code: '42501' });
      expect(await ask('grace@team.test', own(3, ids.other))).toMatchObject({ code: '42501' });
    });

    test.each([1, 2])('that is sent again as revision %i stays as it was', async (revision) => {
      expect(await ask('grace@team.test', `${own(revision)} ${repeat}`)).toEqual({ rows: [], count: 0 });
      expect(await ask('grace@team.test', own(revision))).toMatchObject({ code: '23505' });
    });

    test.each([
      `update plumbline.scorecards set body = '{}'`,
      'delete from plumbline.scorecards',
      `${own(1)} on conflict (interviewer, scorecard_id, revision) do update set body = excluded.body`,
    ])('is never changed: %s', async (statement) => {
      for (const email of ['grace@team.test', 'owner@team.test']) expect(await ask(email, statement)).toMatchObject({ code: '42501' });
    });

    test('that rates nothing and recommends nothing opens no other', async () => {
      const empty = addScorecard('ada@team.test', ids.fresh, ids.candidate).replace('"score":4', '"score":null').replace('"yes"', 'null');
      expect(await ask('ada@team.test', empty)).toMatchObject({ code: '23514' });
    });

    test('has the id, revision and kind that its body says', async () => {
      const other = addScorecard('ada@team.test', ids.fresh, ids.candidate).replace('scorecard/1', 'scorecard/9');
      expect(await ask('ada@team.test', other)).toMatchObject({ code: '23514' });
      expect(
        await ask('ada@team.test', addScorecard('ada@team.test', ids.fresh, ids.candidate).replace('"revision":1', '"revision":2')),
      ).toMatchObject({
        code: '23514',
      });
    });
  });

  describe('a debrief', () => {
    test('is added by who sees the candidate, in their own name', async () => {
      expect(await ask('alan@team.test', addDebrief('alan@team.test', ids.fresh, ids.candidate, ids.debrief))).toMatchObject(onlyCounts);
      expect(await ask('alan@team.test', addDebrief('grace@team.test', ids.fresh, ids.candidate))).toMatchObject({ code: '42501' });
      expect(await ask('ada@team.test', addDebrief('ada@team.test', ids.fresh, ids.candidate))).toMatchObject({ code: '42501' });
      expect(await ask('reader@team.test', addDebrief('reader@team.test', ids.fresh, ids.candidate))).toMatchObject({ code: '42501' });
    });

    test('holds entries that are added and never changed', async () => {
      expect(await ask('alan@team.test', addEntry('alan@team.test', ids.fresh, ids.debrief, ids.candidate))).toMatchObject(onlyCounts);
      expect(await ask('alan@team.test', `update plumbline.debrief_entries set body = '{}'`)).toMatchObject({ code: '42501' });
      expect(await ask('alan@team.test', 'delete from plumbline.debrief_entries')).toMatchObject({ code: '42501' });
    });
  });

  describe('a calibration', () => {
    const ratings = (email: string) => list(email, 'calibration_ratings', 'rater, score');

    test('shows others’ ratings to who has given all of their own and finished', async () => {
      expect(await ratings('ada@team.test')).toEqual([]);
      expect(await ask('ada@team.test', addFinish('ada@team.test'))).toMatchObject({ code: '42501' });
      const open = await ask('ada@team.test', [addRating('ada@team.test'), 'select rater from plumbline.calibration_ratings order by 1']);
      expect(open).toMatchObject({ rows: [{ rater: 'ada@team.test' }] });
      const finished = await ask('ada@team.test', [
        addRating('ada@team.test'),
        addFinish('ada@team.test'),
        'select rater from plumbline.calibration_ratings order by 1',
      ]);
      expect(finished).toMatchObject({ rows: [{ rater: 'ada@team.test' }, { rater: 'grace@team.test' }] });
      expect(await ratings('boss@team.test')).toEqual([]);
      expect(await ratings('owner@team.test')).toEqual(['grace@team.test 3']);
    });

    test('takes no rating from who sees others’, nor a change after the finish', async () => {
      expect(await ask('owner@team.test', addRating('owner@team.test'))).toMatchObject({ code: '42501' });
      expect(await ask('grace@team.test', 'update plumbline.calibration_ratings set score = 1')).toMatchObject({ count: 0 });
      const again = addRating('grace@team.test').replace("'s', 'd'", "'s', 'e'");
      expect(await ask('grace@team.test', again)).toMatchObject({ code: '42501' });
      const changed = [addRating('ada@team.test'), 'update plumbline.calibration_ratings set score = 1'];
      expect(await ask('ada@team.test', changed)).toMatchObject({ count: 1 });
    });
  });

  describe('members, candidates and plans', () => {
    const add = `insert into plumbline.members (email, role) values ('new@team.test', 'owner')`;

    test('members are added by owners alone, and an owner always stays', async () => {
      expect(await ask('owner@team.test', add)).toMatchObject(onlyCounts);
      for (const email of ['ada@team.test', 'reader@team.test', 'stranger@team.test']) expect(await ask(email, add)).toMatchObject({ code: '42501' });
      expect(await ask('ada@team.test', `update plumbline.members set role = 'owner' where email = 'ada@team.test'`)).toMatchObject({ count: 0 });
      expect(await ask('ada@team.test', 'delete from plumbline.members')).toMatchObject({ count: 0 });
      expect(await ask('owner@team.test', `delete from plumbline.members where role = 'owner'`)).toMatchObject({ code: '23514' });
      expect(await ask('owner@team.test', `update plumbline.members set role = 'reader' where role = 'owner'`)).toMatchObject({ code: '23514' });
    });

    test('candidates and plans are made by who interviews, in their own name', async () => {
      const candidate = (email: string) => `insert into plumbline.candidates (id, name, created_by) values ('${ids.fresh}', 'Max', '${email}')`;
      const plan = (email: string) => `insert into plumbline.plans (id, role, panel, created_by) values ('${ids.fresh}', 'Job', '[]', '${email}')`;
      for (const make of [candidate, plan]) {
        expect(await ask('ada@team.test', make('ada@team.test'))).toMatchObject(onlyCounts);
        expect(await ask('ada@team.test', make('grace@team.test'))).toMatchObject({ code: '42501' });
        expect(await ask('reader@team.test', make('reader@team.test'))).toMatchObject({ code: '42501' });
      }
      expect(await ask('reader@team.test', `update plumbline.plans set role = 'x'`)).toMatchObject({ count: 0 });
      expect(await ask('reader@team.test', `update plumbline.candidates set name = 'x'`)).toMatchObject({ count: 0 });
    });

    test('a candidate’s id stays, whether or not something names it', async () => {
      expect(await ask('owner@team.test', `update plumbline.candidates set id = '${ids.fresh}' where id = '${ids.candidate}'`)).toMatchObject({
        code: '42501',
      });
    });

    test('a plan names addresses in lower case, so that the rule finds them', async () => {
      const named = (email: string) => `update plumbline.plans set panel = '[{"email": "${email}", "dimensions": []}]' where id = '${ids.plan}'`;
      expect(await ask('owner@team.test', named('Ada@team.test'))).toMatchObject({ code: '23514' });
      expect(await ask('owner@team.test', named('ada@team.test'))).toMatchObject({ count: 1 });
    });

    test('nobody takes themselves off a plan, and others do', async () => {
      const empty = `update plumbline.plans set panel = '[]' where id = '${ids.plan}'`;
      expect(await ask('boss@team.test', empty)).toMatchObject({ code: '42501' });
      expect(await ask('owner@team.test', empty)).toMatchObject({ count: 1 });
    });
  });

  describe('what is erased', () => {
    const erase = `select plumbline.erase_candidate('${ids.candidate}')`;

    test('goes with everything about the candidate, leaves an id, and does not come back', async () => {
      const rest = `select (select count(*) from plumbline.scorecards)::integer as scorecards, (select count(*) from plumbline.debriefs)::integer as debriefs,
        (select count(*) from plumbline.plans)::integer as plans, (select count(*) from plumbline.candidates)::integer as candidates,
        (select count(*) from plumbline.erasures where candidate = '${ids.candidate}')::integer as erased`;
      const expected = { scorecards: 1, debriefs: 1, plans: 0, candidates: 1, erased: 1 };
      expect(await ask('owner@team.test', [erase, rest])).toMatchObject({ rows: [expected] });
      const again = `insert into plumbline.candidates (id, name, created_by) values ('${ids.candidate}', 'Kim', 'owner@team.test')`;
      expect(await ask('owner@team.test', [erase, again])).toMatchObject({ code: '42501' });
    });

    test('a scorecard that is erased does not come back, though its device sends it again', async () => {
      const one = `select plumbline.erase_scorecard('${ids.fresh}')`;
      const add = addScorecard('owner@team.test', ids.fresh, ids.candidate);
      expect(await ask('owner@team.test', [add, one, 'select scorecard_id from plumbline.erasures where candidate is null'])).toMatchObject({
        rows: [{ scorecard_id: ids.fresh }],
      });
      expect(await ask('owner@team.test', [add, one, add])).toMatchObject({ code: '42501' });
    });

    test('is erased by owners alone', async () => {
      for (const email of ['grace@team.test', 'reader@team.test', 'stranger@team.test'])
        expect(await ask(email, erase)).toMatchObject({ code: '42501' });
    });
  });

  describe('the numbers of changes', () => {
    test('rise, in steps of any magnitude that hardly tell one write from two', async () => {
      const insert = `insert into plumbline.rubrics (id, version, body) select 'r', n, '{}' from generate_series(1, 2000) n`;
      const answer = await ask('owner@team.test', [insert, 'select updated_seq::text as number from plumbline.rubrics order by version']);
      const numbers = 'rows' in answer ? answer.rows.map(({ number }) => Number(number)) : [];
      const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
      expect(steps).toHaveLength(1999);
      expect(Math.min(...steps)).toBeGreaterThan(0);
      expect(Math.max(...steps)).toBeLessThanOrEqual(2 ** 20);
      const pairs = steps.slice(1).map((step, index) => step + (steps[index] ?? 0));
      const share = (gaps: readonly number[], limit: number) => gaps.filter((gap) => gap > limit).length / gaps.length;
      const limits = Array.from({ length: 100 }, (_, index) => 2 ** (index / 4.7));
      const bestGuess = Math.max(...limits.map((limit) => (share(pairs, limit) + 1 - share(steps, limit)) / 2));
      // Half would be a mere guess; a step of one by one would be told from two every time.
      expect(bestGuess).toBeLessThan(0.68);
    });

    test('come from the database alone', async () => {
      const given = `insert into plumbline.rubrics (id, version, body, updated_seq) values ('r', 1, '{}', 5)`;
      expect(await ask('owner@team.test', given)).toMatchObject({ code: '42501' });
    });
  });

  describe('the files', () => {
    test('applied again change no row, and take back what was granted by hand', async () => {
      const before = await written.query('select json_agg(s order by updated_seq) as all from plumbline.scorecards s');
      await written.query('grant all on schema plumbline to anon; grant all on all tables in schema plumbline to anon, authenticated');
      await written.query('grant execute on all functions in schema plumbline to anon, authenticated');
      await applyStore(written);
      expect(await written.query('select json_agg(s order by updated_seq) as all from plumbline.scorecards s')).toEqual(before);
      const rights = await written.query(
        `select relname as name from pg_class where relnamespace = 'plumbline'::regnamespace
           and (has_table_privilege('authenticated', oid, 'select, insert, update, delete, truncate') and relname <> 'members' and relkind = 'r'
             or has_table_privilege('anon', oid, 'select') and relkind = 'r')
         union all select proname from pg_proc where pronamespace = 'plumbline'::regnamespace
           and (has_function_privilege('anon', oid, 'execute') or proname = 'is_on_plan' and has_function_privilege('authenticated', oid, 'execute'))`,
      );
      expect(rights.rows).toEqual([]);
      expect(await scorecards('ada@team.test')).toEqual([]);
    });

    test('leave no table without forced policies, and no function that looks names up in a path of the caller’s', async () => {
      const open = await written.query(
        `select relname as name from pg_class where relnamespace = 'plumbline'::regnamespace and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)
         union all select proname from pg_proc where pronamespace = 'plumbline'::regnamespace
           and not coalesce(proconfig @> array['search_path=""'], false)`,
      );
      expect(open.rows).toEqual([]);
    });
  });
}
