import { describe, expect, test } from 'vitest';
import type { askTeam } from './ask-team.ts';
import { applyStore, earlierCalibrations } from './database.ts';

/** What the files leave in a database, and how changes are numbered. */
export function describeFiles({ session, ask, scorecards }: ReturnType<typeof askTeam>): void {
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
    test('applied again change no row, and take back what was allowed by hand', async () => {
      const before = await session().query('select json_agg(s order by updated_seq) as all from plumbline.scorecards s');
      await session().query('grant all on schema plumbline to anon; grant all on all tables in schema plumbline to anon, authenticated');
      await session().query('grant execute on all functions in schema plumbline to anon, authenticated');
      await session().query('create policy mine on plumbline.scorecards for select to authenticated using (true)');
      await applyStore(session());
      expect(await session().query('select json_agg(s order by updated_seq) as all from plumbline.scorecards s')).toEqual(before);
      const rights = await session().query(
        `select relname as name from pg_class where relnamespace = 'plumbline'::regnamespace
           and (has_table_privilege('authenticated', oid, 'select, insert, update, delete, truncate') and relname <> 'members' and relkind = 'r'
             or has_table_privilege('anon', oid, 'select') and relkind = 'r')
         union all select proname from pg_proc where pronamespace = 'plumbline'::regnamespace
           and (has_function_privilege('anon', oid, 'execute') or proname = 'is_on_plan' and has_function_privilege('authenticated', oid, 'execute'))`,
      );
      expect(rights.rows).toEqual([]);
      expect(await scorecards('ada@team.test')).toEqual([]);
    });

    test('take the place of an earlier edition of them, and leave a table alone that somebody has used by hand', async () => {
      const tables = async () =>
        (
          await session().query(`select relname as name from pg_class where relnamespace = 'plumbline'::regnamespace and relname like 'calibration%'
          and relkind = 'r' order by 1`)
        ).rows.map(({ name }) => name);
      const now = await tables();
      for (const isUsed of [false, true]) {
        await session().query(`set role store_owner; ${earlierCalibrations}`);
        if (isUsed)
          await session().query(
            `insert into plumbline.calibrations (id, author, raters, ratings_expected, body) values (gen_random_uuid(), 'ada@team.test', '{}', 1, '{}')`,
          );
        await session().query('reset role');
        expect(await tables()).toHaveLength(5);
        await applyStore(session());
        expect(await tables()).toEqual(isUsed ? [...now, 'calibrations'] : now);
      }
      await session().query(
        'drop table plumbline.calibrations; drop function plumbline.has_rated_all(uuid), plumbline.has_finished_calibration(uuid)',
      );
    });

    test('leave no table without forced policies, and no function that looks names up in a path of the caller’s', async () => {
      const open = await session().query(
        `select relname as name from pg_class where relnamespace = 'plumbline'::regnamespace and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)
         union all select proname from pg_proc where pronamespace = 'plumbline'::regnamespace
           and not coalesce(proconfig @> array['search_path=""'], false)`,
      );
      expect(open.rows).toEqual([]);
    });
  });
}
