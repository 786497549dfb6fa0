import { describe, expect, test } from 'vitest';
import { type askTeam, isAnswered } from './ask-team.ts';
import { addScorecard, ids } from './world.ts';

/** Who changes members, candidates and plans, and who erases. */
export function describeTeam({ ask }: ReturnType<typeof askTeam>): void {
  describe('members, candidates and plans', () => {
    const add = `insert into plumbline.members (email, role) values ('new@team.test', 'owner')`;

    test('members are added by owners alone, and an owner always stays', async () => {
      expect(await ask('owner@team.test', add)).toMatchObject(isAnswered);
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
        expect(await ask('ada@team.test', make('ada@team.test'))).toMatchObject(isAnswered);
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

    test('an earlier change of a plan changes nothing, though it comes later', async () => {
      const change = (role: string, at: string) =>
        `update plumbline.plans set role = '${role}', body = '{}', changed_at = '${at}' where id = '${ids.plan}'`;
      const read = `select role from plumbline.plans where id = '${ids.plan}'`;
      const both = [change('Later', '2100-01-02'), change('Earlier', '2100-01-01'), read];
      expect(await ask('ada@team.test', both)).toMatchObject({ rows: [{ role: 'Later' }] });
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
}
