import { describe, expect, test } from 'vitest';
import { type askTeam, isAnswered } from './ask-team.ts';
import { addDebrief, addEntry, addFinish, addRating, addScorecard, ids } from './world.ts';

/** Who writes scorecards, debriefs and ratings, and that none is changed. */
export function describeWriting({ ask, list }: ReturnType<typeof askTeam>): void {
  describe('a scorecard', () => {
    const own = (revision: number, candidate: string = ids.candidate) => addScorecard('grace@team.test', ids.scorecard, candidate, revision);
    const repeat = 'on conflict (interviewer, scorecard_id, revision) do nothing';

    test('is added by its interviewer alone', async () => {
      expect(await ask('alan@team.test', addScorecard('alan@team.test', ids.fresh, ids.candidate))).toMatchObject(isAnswered);
      expect(await ask('alan@team.test', addScorecard('grace@team.test', ids.fresh, ids.candidate))).toMatchObject({ code: '42501' });
      expect(await ask('reader@team.test', addScorecard('reader@team.test', ids.fresh, ids.candidate))).toMatchObject({ code: '42501' });
    });

    test('goes on with the next revision, about the same candidate', async () => {
      expect(await ask('grace@team.test', own(3))).toMatchObject(isAnswered);
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
      expect(await ask('alan@team.test', addDebrief('alan@team.test', ids.fresh, ids.candidate, ids.debrief))).toMatchObject(isAnswered);
      expect(await ask('alan@team.test', addDebrief('grace@team.test', ids.fresh, ids.candidate))).toMatchObject({ code: '42501' });
      expect(await ask('ada@team.test', addDebrief('ada@team.test', ids.fresh, ids.candidate))).toMatchObject({ code: '42501' });
      expect(await ask('reader@team.test', addDebrief('reader@team.test', ids.fresh, ids.candidate))).toMatchObject({ code: '42501' });
    });

    test('holds entries that are added and never changed', async () => {
      expect(await ask('alan@team.test', addEntry('alan@team.test', ids.fresh, ids.debrief, ids.candidate))).toMatchObject(isAnswered);
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
}
