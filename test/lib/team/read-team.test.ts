import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstPlace, type TeamPlace } from '@/lib/core/team/place';
import { overlapRows } from '@/lib/team/cursor';
import { readTeam } from '@/lib/team/read-team';
import { openPglite } from '../../public/team-store/pglite.ts';
import { addAnswers, addTeam, ids } from '../../public/team-store/world.ts';
import { startTeamStore } from '../../servers/postgrest/team-store.ts';
import { askAsMember } from './device.ts';

let store: Awaited<ReturnType<typeof startTeamStore>>;
beforeAll(async () => {
  store = await startTeamStore(await openPglite());
  await addTeam(store.session);
});
afterAll(async () => {
  await store?.close();
  await store?.session.close();
});

const ask = () => askAsMember(store.url, 'ada@team.test');
async function read(place: TeamPlace) {
  const news = await readTeam(ask(), place);
  if (!news.ok) throw new Error(`Expected news, found ${news.reason}.`);
  return news.value;
}
const answersIn = (rows: Awaited<ReturnType<typeof read>>['rows']) =>
  rows.filter(({ table }) => table === 'calibration_answers').map(({ key }) => key);

test('others’ answers are read once from the beginning after one’s own, however far below the cursor they stand', async () => {
  await store.session.query(addAnswers('grace@team.test'));
  const before = (await read(firstPlace('team'))).place;
  const { rows } = await store.session.query(`select setval('plumbline.changes', nextval('plumbline.changes') + 5000)::integer as number`);
  const last = Number(rows[0]?.number);
  // A device that has seen so many answers since that it asks for none of so low a number again.
  const recent = Array.from({ length: overlapRows }, (_, at) => ({ key: `somebody${at} else`, number: last - overlapRows + at }));
  const place = { ...before, cursors: { ...before.cursors, calibration_answers: { recent } } };
  expect(answersIn((await read(place)).rows)).toEqual([]);
  await store.session.query(addAnswers('ada@team.test'));
  const news = await read(place);
  expect(answersIn(news.rows).toSorted()).toEqual([`ada@team.test ${ids.calibration}`, `grace@team.test ${ids.calibration}`]);
  expect(answersIn((await read(news.place)).rows)).toEqual([]);
});

test('a table that every store has is asked for until it is there', async () => {
  await store.session.query('alter table plumbline.debriefs rename to away');
  expect(await readTeam(ask(), firstPlace('team'))).toEqual({ ok: false, reason: 'not-set-up' });
  await store.session.query('alter table plumbline.away rename to debriefs');
  expect((await read(firstPlace('team'))).isOlder).toBe(false);
});
