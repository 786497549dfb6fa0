import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sendRequest } from '@/lib/network/send';
import { renewSession, requestCode, verifyCode } from '@/lib/team/sign-in';
import { startSupabaseAuth } from '../../servers/supabase-auth.ts';

const email = 'ada@team.test';
let server: Awaited<ReturnType<typeof startSupabaseAuth>>;
const project = () => ({ url: server.url, apikey: 'public-key' });
const signIn = (code = '123456') => verifyCode(project(), sendRequest, { email, code }, 1000);

beforeAll(async () => {
  server = await startSupabaseAuth(email, '123456');
});
afterAll(() => server.close());
beforeEach(() => {
  server.faults.length = 0;
});

test('a code is sent to an address that the project knows, and to no other', async () => {
  expect(await requestCode(project(), sendRequest, email)).toEqual({ ok: true, value: null });
  expect(await requestCode(project(), sendRequest, 'eve@team.test')).toEqual({ ok: false, reason: 'refused' });
});

test('the code gives a session, with spaces around it too, and a wrong one none', async () => {
  expect(await signIn(' 123456 ')).toMatchObject({ ok: true, value: { token: expect.stringMatching(/^access-/), expiresAt: 3_601_000 } });
  expect(await signIn('654321')).toEqual({ ok: false, reason: 'refused' });
});

test('a session is renewed once by each refresh token', async () => {
  const session = await signIn();
  if (!session.ok) throw new Error(`Expected a session, found ${session.reason}.`);
  const renewed = await renewSession(project(), sendRequest, session.value, 2000);
  expect(renewed).toMatchObject({ ok: true, value: { expiresAt: 3_602_000 } });
  expect(await renewSession(project(), sendRequest, session.value, 2000)).toEqual({ ok: false, reason: 'refused' });
});

test.each([404, 403])('a page of a proxy with status %d is no refusal of a session', async (status) => {
  const session = await signIn();
  if (!session.ok) throw new Error(`Expected a session, found ${session.reason}.`);
  server.faults.push({ status });
  expect(await renewSession(project(), sendRequest, session.value, 2000)).toEqual({ ok: false, reason: 'unreachable' });
});

test.each([
  [{ status: 429 }, 'too-often'],
  [{ status: 503 }, 'unreachable'],
  ['cut-after-body', 'unreachable'],
  [{ status: 200 }, 'unreadable'],
] as const)('an answer like %j gives no session', async (fault, reason) => {
  server.faults.push(fault);
  expect(await signIn()).toEqual({ ok: false, reason });
});
