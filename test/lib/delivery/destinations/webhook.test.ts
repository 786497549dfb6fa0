import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actor } from '@/lib/delivery/destinations/webhook/act';
import { asker } from '@/lib/delivery/destinations/webhook/ask';
import { planner } from '@/lib/delivery/destinations/webhook/plan';
import { readDraft } from '@/lib/state/delivery/destination-draft';
import { describeFormError } from '@/lib/text/delivery/destination-form';
import { startVendor } from '../../../servers/vendor.ts';
import { saying } from '../../../setup/saying.ts';
import { adapterContext, attempt, finish, onlyRequest, planFor } from './attempt.ts';

const secretOf = (fill: number) => `whsec_${Buffer.alloc(32, fill).toString('base64')}`;
const [current, former] = [secretOf(1), secretOf(2)];
const at = Date.now();
const attemptContext = { deliveryId: 'sc_1_r1_d', at };
let status = 204;
let server: Awaited<ReturnType<typeof startVendor>>;
beforeEach(async () => {
  status = 204;
  server = await startVendor(() => ({ status, headers: { location: 'https://elsewhere.example.com/' } }));
});
afterEach(() => server.close());

const settingsOf = (more = {}) => ({ url: `${server.url}/in`, method: 'POST', expression: null, ...more });
const planned = async (more = {}) => onlyRequest(await planFor(planner, finish([4]), settingsOf(more), null, null));

test('the form names the receiver that cannot check this signature', () => {
  expect(JSON.stringify(planner.fields.find(({ name }) => name === 'url'))).toContain('adnanh/webhook cannot check that signature');
});
const sendWith = async (secrets: Readonly<Record<string, string>>, more = {}) => {
  await actor.send(await planned(more), { settings: settingsOf(more), secrets }, attemptContext, adapterContext, () => at);
  const [call] = server.calls;
  if (call === undefined) throw new Error('Expected a call, found none.');
  return call;
};
const isSignedBy = (secret: string, call: Awaited<ReturnType<typeof sendWith>>) => {
  try {
    new Webhook(secret).verify(call.text, call.headers as Record<string, string>);
    return true;
  } catch {
    return false;
  }
};

describe('what arrives', () => {
  test('is signed so that the published library accepts it, with the delivery’s id', async () => {
    const call = await sendWith({ signingSecret: current });
    expect(isSignedBy(current, call)).toBe(true);
    expect(isSignedBy(former, call)).toBe(false);
    expect(call.headers).toMatchObject({ 'webhook-id': attemptContext.deliveryId, 'webhook-timestamp': String(Math.floor(at / 1000)) });
    expect(call.text).toBe((await planned()).body);
  });

  test('has both signatures while the secret is being changed', async () => {
    const call = await sendWith({ signingSecret: current, 'signingSecret:old': former });
    expect([current, former].map((secret) => isSignedBy(secret, call))).toEqual([true, true]);
    expect(String(call.headers['webhook-signature']).split(' ')).toHaveLength(2);
  });

  test.each(['POST', 'PUT', 'PATCH'])('comes by %s where that was chosen', async (method) => {
    expect((await sendWith({ signingSecret: current }, { method })).method).toBe(method);
  });

  test('has the extra headers, none of which can replace the signature', async () => {
    const call = await sendWith({ signingSecret: current, headers: 'X-Team: hiring\n\n authorization:  Bearer abc ' });
    expect(call.headers).toMatchObject({ 'x-team': 'hiring', authorization: 'Bearer abc', 'content-type': 'application/json' });
    expect(isSignedBy(current, call)).toBe(true);
  });
});

test.each([
  [204, 'done'],
  [302, 'access'],
  [307, 'access'],
  [400, 'permanent'],
  [401, 'access'],
  [403, 'access'],
  [404, 'access'],
  [408, 'retry'],
  [409, 'target'],
  [410, 'permanent'],
  [413, 'permanent'],
  [422, 'target'],
  [425, 'retry'],
  [429, 'retry'],
  [500, 'retry'],
  [503, 'retry'],
])('an answer of %i is %s', async (given, expected) => {
  status = given;
  expect((await attempt(actor, await planned(), settingsOf(), { signingSecret: current })).class).toBe(expected);
});

test.each([
  ['<!doctype html><title>Sign in</title>', 'access'],
  ['\n<html><body>ok</body></html>', 'access'],
  ['ok', 'done'],
  ['<p>ok</p>', 'done'],
  ['', 'done'],
])('a 200 whose body is %j is %s', async (text, expected) => {
  server.faults.push({ on: '/in', kind: 'bytes', text }, { on: '/in', kind: 'bytes', text });
  const verdict = await attempt(actor, await planned(), settingsOf(), { signingSecret: current });
  expect(verdict.class).toBe(expected);
  if (expected === 'access') expect(verdict).toMatchObject({ why: saying('A web page answered, perhaps a sign-in') });
  const tested = await asker.test({ settings: settingsOf(), secrets: { signingSecret: current } }, adapterContext, attemptContext);
  expect(tested.ok).toBe(expected === 'done');
});

describe('the form', () => {
  const url = 'https://hooks.example.com/in';
  test.each([
    [{ url: 'http://hooks.example.com/in' }, 'url', 'unencrypted'],
    [{ url: 'https://me:pw@hooks.example.com' }, 'url', 'user name or password'],
    [{ url: 'ftp://x' }, 'url', 'https://'],
    [{ url: 'hooks' }, 'url', 'complete address'],
    [{ url, signingSecret: '' }, 'signingSecret', 'Enter the signing secret'],
    [{ url, signingSecret: 'whsec_c2hvcnQ=' }, 'signingSecret', 'too short'],
    [{ url, signingSecret: 'secret' }, 'signingSecret', 'whsec_'],
    [{ url, headers: 'no colon' }, 'headers', 'a line of its own'],
    [{ url, headers: 'Webhook-Signature: v1,x' }, 'headers', 'set by Plumbline'],
    [{ url, headers: 'Cookie: a=b' }, 'headers', 'set by Plumbline'],
  ])('%j is refused at %s', async (values, field, words) => {
    const read = await readDraft('webhook', { name: '', values: { signingSecret: current, ...values }, forgets: [] }, { secrets: {}, others: [] });
    expect(read).toMatchObject({ ok: false, reason: { field } });
    expect(read.ok ? '' : describeFormError(read.reason.why)).toContain(words);
  });

  test('accepts http for this machine only, and requests that origin only', async () => {
    const read = await readDraft(
      'webhook',
      { name: '', values: { url: 'http://localhost:8080/in', signingSecret: current }, forgets: [] },
      { secrets: {}, others: [] },
    );
    expect(read).toMatchObject({ ok: true, value: { wants: { origins: ['http://localhost/*'], permissions: [] } } });
  });

  test('keeps secrets left empty, keeps signing with the former secret, and deletes those to be deleted', async () => {
    const kept = { signingSecret: former, headers: 'X-Team: hiring' };
    const change = async (values: Record<string, string>, forgets: readonly string[] = []) => {
      const read = await readDraft('webhook', { name: '', values: { url, ...values }, forgets }, { secrets: kept, others: [] });
      return read.ok ? read.value.secrets : read.reason;
    };
    expect(await change({})).toEqual(kept);
    expect(await change({ signingSecret: current })).toEqual({ ...kept, signingSecret: current, 'signingSecret:old': former });
    expect(await change({}, ['headers'])).toEqual({ signingSecret: former });
    expect(await change({ headers: 'X-Other: y' }, ['headers'])).toEqual({ ...kept, headers: 'X-Other: y' });
  });

  test('never shows a stored secret', () => {
    expect(planner.showForm({ url, method: 'POST', expression: null })).toEqual({ url, method: 'POST', expression: '' });
  });
});

test('the connection test sends scorecard.test, signed, without a candidate', async () => {
  expect(await asker.test({ settings: settingsOf(), secrets: { signingSecret: current } }, adapterContext, attemptContext)).toMatchObject({
    ok: true,
  });
  const [call] = server.calls;
  expect(JSON.parse(call?.text ?? '')).toEqual({ type: 'scorecard.test', timestamp: new Date(at).toISOString(), data: { schema: 'scorecard/1' } });
  expect(call !== undefined && isSignedBy(current, call)).toBe(true);
  status = 500;
  expect((await asker.test({ settings: settingsOf(), secrets: { signingSecret: current } }, adapterContext, attemptContext)).text).toContain(
    'answered 500',
  );
});
