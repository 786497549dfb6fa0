import { afterAll, beforeAll, expect, test } from 'vitest';
import { installStore, type Session } from '../public/team-store/database.ts';
import { startServer } from './start-server.ts';

let server: Awaited<ReturnType<typeof startServer>>;
let sessions: readonly Session[] = [];

beforeAll(async () => {
  server = await startServer();
  await server.makeDatabase('store');
  sessions = [await server.openDatabase('store'), await server.openDatabase('store'), await server.openDatabase('store')];
});
afterAll(async () => {
  for (const session of sessions) await session.close();
  await server?.stop();
});

test('a writer waits until the one before has committed, so a reader who sees a number misses no lower one', async () => {
  const [first, second, reader] = sessions;
  if (!first || !second || !reader) throw new Error('Expected three sessions.');
  await installStore(first);
  const add = (version: number) =>
    `insert into plumbline.rubrics (id, version, author, body) values ('r', ${version}, 'a', '{}') returning updated_seq`;
  await first.query('begin');
  const early = await first.query(add(1));
  const later = second.query(add(2));
  const waiting = "select count(*)::integer as found from pg_locks where locktype = 'advisory' and not granted";
  await expect.poll(async () => (await reader.query(waiting)).rows).toEqual([{ found: 1 }]);
  expect((await reader.query('select version from plumbline.rubrics')).rows).toEqual([]);
  await first.query('commit');
  expect(Number((await later).rows[0]?.updated_seq)).toBeGreaterThan(Number(early.rows[0]?.updated_seq));
});
