import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendRequest } from '@/lib/network/send';
import { addCandidate, addScorecard } from '@/lib/team/add-scorecard';
import { type AskStore, askStoreAs } from '@/lib/team/ask-store';
import { noCursor } from '@/lib/team/cursor';
import { readNewRows, readRowsAbout } from '@/lib/team/read-rows';
import { openPglite } from '../../public/team-store/pglite.ts';
import { apikey, secret, startTeamStore } from '../../servers/postgrest/team-store.ts';
import { issueToken } from '../../servers/postgrest/token.ts';
import { finish } from '../delivery/destinations/attempt.ts';
import { askAsMember, scorecardTable } from './device.ts';

let store: Awaited<ReturnType<typeof startTeamStore>>;
const candidate = '01991000-0000-7000-8000-000000000001';
const envelope = finish([4, 3]);
const asAda = () => askAsMember(store.url, 'ada@team.test');
const withToken = (token: string) => askStoreAs({ url: store.url, apikey, token }, sendRequest);

beforeAll(async () => {
  store = await startTeamStore(await openPglite());
  await store.session.query(`insert into plumbline.members (email, role) values ('ada@team.test', 'interviewer'), ('rae@team.test', 'reader')`);
  await addCandidate(asAda(), { id: candidate, name: 'Kim', applicationIds: ['A-1'] });
});
afterAll(async () => {
  await store?.close();
  await store?.session.close();
});

test('a scorecard whose answer was lost is there once, and is read as it was written', async () => {
  store.faults.push('cut-after-effect');
  expect(await addScorecard(asAda(), envelope, candidate)).toEqual({ ok: false, reason: 'unreachable' });
  expect(await addScorecard(asAda(), envelope, candidate)).toEqual({ ok: true, value: null });
  const read = await readRowsAbout(asAda(), scorecardTable, candidate);
  expect(read).toMatchObject({ ok: true, value: [{ table: 'scorecards', candidate, row: { interviewer: 'ada@team.test', body: envelope.data } }] });
});

test('another body under the same id and revision is told, and what is there stays', async () => {
  const other = { ...envelope, data: { ...envelope.data, summary: 'Another.' } };
  expect(await addScorecard(asAda(), other, candidate)).toEqual({ ok: false, reason: 'two-bodies' });
});

test('a reader’s scorecard and an unknown candidate are refused', async () => {
  expect(await addScorecard(askAsMember(store.url, 'rae@team.test'), envelope, candidate)).toEqual({ ok: false, reason: 'refused' });
  const next = { ...envelope, data: { ...envelope.data, id: '01991000-0000-7000-8000-00000000000a' } };
  expect(await addScorecard(asAda(), next, '01991000-0000-7000-8000-000000000009')).toEqual({ ok: false, reason: 'conflict' });
});

test('a token that has run out, or is none, is told apart', async () => {
  const old = issueToken({ role: 'authenticated', email: 'ada@team.test', exp: 1 }, secret);
  expect(await readNewRows(withToken(old), scorecardTable, noCursor)).toEqual({ ok: false, reason: 'token-expired' });
  expect(await readNewRows(withToken('x.y.z'), scorecardTable, noCursor)).toEqual({ ok: false, reason: 'token-refused' });
});

test('a row that no schema accepts is given on as it is, beside the others', async () => {
  await store.session.query(`insert into plumbline.scorecards (interviewer, scorecard_id, revision, candidate, finished_at, body)
    select interviewer, '${candidate}', 1, candidate, finished_at,
      '{"schema": "scorecard/1", "id": "${candidate}", "revision": 1, "recommendation": "yes", "interview": {"finishedAt": "x"}}' from plumbline.scorecards`);
  const read = await readNewRows(asAda(), scorecardTable, noCursor);
  expect(read).toMatchObject({
    ok: true,
    value: { rows: [{ row: { revision: 1 } }, { key: `ada@team.test ${candidate} 1` }], cursor: { recent: { length: 2 } } },
  });
});

test.each(['wrong-bytes', { status: 502 }, { status: 200 }] as const)('after an answer like %j the same is asked again', async (fault) => {
  store.faults.push(fault);
  expect((await readNewRows(asAda(), scorecardTable, noCursor)).ok).toBe(false);
});

test('an answer that does not say who asks compares nothing', async () => {
  const ask: AskStore = async ({ path }) => ({ ok: true, value: path === '/rpc/member' ? null : [] });
  expect(await addScorecard(ask, envelope, candidate)).toEqual({ ok: false, reason: 'unreadable' });
});
