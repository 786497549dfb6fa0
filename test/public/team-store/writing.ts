import { describe, expect, test } from 'vitest';
import { type askTeam, isAnswered } from './ask-team.ts';
import { addAnswers, addDebrief, addEntry, addScorecard, ids } from './world.ts';

/** Who writes scorecards, debriefs and ratings, and that none is changed. */
export function describeWriting({ session, ask, list }: ReturnType<typeof askTeam>): void {
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
    const seen = 'select rater from plumbline.calibration_answers order by 1';
    const raters = (email: string) => list(email, 'calibration_answers', 'rater, session').then((found) => [found].flat().length);

    test.each(['ada@team.test', 'boss@team.test', 'owner@team.test'])(
      'shows others’ answers to %s once they have finished their own',
      async (email) => {
        expect(await raters(email)).toBe(0);
        expect(await ask(email, [addAnswers(email), seen])).toMatchObject({
          rows: [{ rater: email }, { rater: 'grace@team.test' }].toSorted(byRater),
        });
      },
    );

    test('shows them to no reader, and to nobody who has left', async () => {
      expect(await raters('reader@team.test')).toBe(0);
      expect(await ask('reader@team.test', addAnswers('reader@team.test'))).toMatchObject({ code: '42501' });
      expect(await raters('grace@team.test')).toBe(1);
      await session().query(`delete from plumbline.members where email = 'grace@team.test'`);
      expect(await raters('grace@team.test')).toBe(0);
      await session().query(`insert into plumbline.members (email, role) values ('grace@team.test', 'interviewer')`);
    });

    const whole = { score: 4, evidence: 'Said so.' };
    test.each([
      ['nothing', []],
      ['one of two samples', [{ ...whole, sample: 's' }]],
      ['one sample twice', [whole, whole].map((rating) => ({ ...rating, sample: 's' }))],
      [
        'a sample without a score',
        [
          { ...whole, sample: 's' },
          { evidence: 'Said so.', sample: "it's" },
        ],
      ],
      [
        'a sample with a score that is none',
        [
          { ...whole, sample: 's' },
          { ...whole, score: 6, sample: "it's" },
        ],
      ],
      [
        'a sample without evidence',
        [
          { ...whole, sample: 's' },
          { ...whole, evidence: ' ', sample: "it's" },
        ],
      ],
    ])('takes no answers that rate %s', async (_, ratings) => {
      expect(await ask('ada@team.test', addAnswers('ada@team.test', ratings))).toMatchObject({ code: '42501' });
    });

    test('takes answers in one’s own name, once, and never changes them', async () => {
      expect(await ask('ada@team.test', addAnswers('alan@team.test'))).toMatchObject({ code: '42501' });
      expect(await ask('grace@team.test', addAnswers('grace@team.test'))).toEqual({ rows: [], count: 0 });
      expect(await ask('grace@team.test', addAnswers('grace@team.test', []))).toMatchObject({ code: '23505' });
      for (const statement of [`update plumbline.calibration_answers set body = '{}'`, 'delete from plumbline.calibration_answers'])
        for (const email of ['grace@team.test', 'owner@team.test']) expect(await ask(email, statement)).toMatchObject({ code: '42501' });
    });
  });

  describe.each([
    ['a session', (body: string, id = ids.fresh) => `insert into plumbline.calibration_sessions (id, body) values ('${id}', '${body}')`],
    ['a rubric', (body: string, id = 'r') => `insert into plumbline.rubrics (id, version, body) values ('${id}', 1, '${body}')`],
  ])('%s', (_, add) => {
    const [one, same, other] = ['{"samples": [{"id": "s"}], "more": 1}', '{"more": 1, "samples": [{"id": "s"}]}', '{"samples": [{"id": "t"}]}'];

    test('is added by who interviews', async () => {
      for (const email of ['ada@team.test', 'owner@team.test']) expect(await ask(email, add(one))).toMatchObject({ count: 1 });
      for (const email of ['reader@team.test', 'stranger@team.test']) expect(await ask(email, add(one))).toMatchObject({ code: '42501' });
    });

    test('that is sent again is there once, and another under its key is refused', async () => {
      expect(await ask('ada@team.test', [add(one), add(same)])).toEqual({ rows: [], count: 0 });
      expect(await ask('ada@team.test', [add(one), add(other)])).toMatchObject({ code: '23505' });
    });
  });
}

const byRater = (one: { readonly rater: string }, other: { readonly rater: string }) => (one.rater < other.rater ? -1 : 1);
