import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askTeam } from './ask-team.ts';
import { type Asker, askAs, installStore, type Session, withAddress } from './database.ts';
import { describeFiles } from './files.ts';
import { listPeeks } from './peeks.ts';
import { describeTeam } from './team.ts';
import { addHidden, addScorecard, addTeam, firstDrawn, ids } from './world.ts';
import { describeWriting } from './writing.ts';

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

  const team = askTeam(() => written);
  const { ask, list, scorecards } = team;

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
      for (const table of ['members', 'candidates', 'plans', 'scorecards', 'calibration_sessions', 'erasures', 'migrations'])
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

  describeWriting(team);
  describeTeam(team);
  describeFiles(team);
}
