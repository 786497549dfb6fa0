import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { beginSubscription, dueAt, type Subscription, subscriptionSchema } from '@/lib/core/rubric/subscription';
import { getText } from '@/lib/network/get';
import { type CheckDependencies, checkAddress } from '@/lib/rubrics/check-address';
import { describeCheck } from '@/lib/text/rubrics/subscription';
import { type Manner, startRubricHost } from '../../servers/rubric-host.ts';
import { limits } from '../../setup/limits.ts';

let host: Awaited<ReturnType<typeof startRubricHost>>;
let elsewhere: Awaited<ReturnType<typeof startRubricHost>>;
let clock = 1000;
let granted = true;
let patienceMs: number = limits.waitMs;

const dependencies: CheckDependencies = {
  now: () => clock,
  // The limits are the real ones; only the patience is another.
  get: (fetch) => getText({ ...fetch, timeout: patienceMs }),
  hasPermission: async () => granted,
  digest: async (text) => createHash('sha256').update(text).digest('hex'),
};
const check = (subscription: Subscription) => checkAddress(subscription, dependencies);
const begin = () => beginSubscription('s', host.url, 1);

beforeAll(async () => {
  host = await startRubricHost('# First');
  elsewhere = await startRubricHost('# Stolen');
});
afterAll(async () => {
  await host.close();
  await elsewhere.close();
});
beforeEach(() => {
  clock = 1000;
  granted = true;
  host.asked.length = 0;
  host.serve('# First');
});

test('the first text is offered, with its tag, and no cookie goes along', async () => {
  const after = await check(begin());
  expect(after).toMatchObject({ triedAt: 1000, answeredAt: 1000, problem: null, etag: host.state.etag });
  expect(after.offer).toMatchObject({ text: '# First', path: '/rubric.md', receivedAt: 1000 });
  await check(after);
  expect(host.asked.map(({ etag, cookie }) => [etag, cookie])).toEqual([
    [undefined, undefined],
    [host.state.etag, undefined],
  ]);
});

test('a server without a newer version changes only the time of the check', async () => {
  const first = await check(begin());
  clock = 5000;
  expect(await check(first)).toEqual({ ...first, triedAt: 5000, answeredAt: 5000 });
});

test('what was accepted or declined is not offered again, and what comes after it is', async () => {
  const first = await check(begin());
  const digest = first.offer?.digest ?? '';
  for (const settled of [
    { ...first, offer: null, accepted: digest },
    { ...first, offer: null, declined: digest },
  ]) {
    expect((await check({ ...settled, etag: null })).offer).toBeNull();
    host.serve('# Second');
    expect((await check(settled)).offer?.text).toBe('# Second');
    host.serve('# First');
  }
});

test('an offer is withdrawn when the server goes back to what was accepted', async () => {
  const first = await check(begin());
  host.serve('# Second');
  const second = await check({ ...first, offer: null, accepted: first.offer?.digest ?? '' });
  host.serve('# First');
  expect((await check(second)).offer).toBeNull();
});

const redirect: Manner = (response) => response.writeHead(302, { location: elsewhere.url }).end();
const drip: Manner = (response) => {
  response.writeHead(200, { 'content-type': 'text/plain' });
  const timer = setInterval(() => response.write('a'), 50);
  response.on('close', () => clearInterval(timer));
};
const silence: Manner = () => undefined;
/** The servers whose answer is given up; each of the others answers in the end, however busy this machine is. */
const slow: readonly Manner[] = [drip, silence];
const flood: Manner = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const chunk = Buffer.alloc(65_536, '[');
  const pour = () => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', pour);
  };
  pour();
};

test.each<[string, Manner, RegExp]>([
  ['leads elsewhere', redirect, /redirects to another one, which Plumbline does not follow/],
  [
    'answers with a page',
    (response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<h1>Sign in</h1>'),
    /answers with text\/html, not with a rubric/,
  ],
  ['answers with a picture', (response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'), /answers with image\/png/],
  ['never stops', flood, /larger than any rubric \(1 MiB\)/],
  [
    'says a size and sends less',
    (response) => response.writeHead(200, { 'content-length': '100' }).write('a', () => response.destroy()),
    /was cut off/,
  ],
  ['drips', drip, /did not answer in time/],
  ['says nothing', silence, /did not answer in time/],
  ['hangs up', (response) => response.destroy(), /could not be reached/],
  ['wants a sign-in', (response) => response.writeHead(401).end(), /asks for a sign-in/],
  ['forbids', (response) => response.writeHead(403).end(), /asks for a sign-in/],
  ['has lost it', (response) => response.writeHead(404).end(), /There is nothing at this address/],
  ['is broken', (response) => response.writeHead(500).end('oops'), /answered with an error \(500\)/],
  ['has no content', (response) => response.writeHead(204).end(), /answered with an error \(204\)/],
])('a server that %s is reported, and what was offered and accepted stays', async (_what, manner, text) => {
  const first = await check(begin());
  host.state.manner = manner;
  clock = 9000;
  patienceMs = slow.includes(manner) ? 500 : limits.waitMs;
  const after = await check(first);
  patienceMs = limits.waitMs;
  expect(describeCheck(after.problem ?? '')).toMatch(text);
  expect(after).toEqual({ ...first, triedAt: 9000, problem: after.problem });
  expect(elsewhere.asked).toEqual([]);
  host.serve('# First');
  expect((await check({ ...after, etag: null })).problem).toBeNull();
});

test('“not modified” from a server that was never read is a failure', async () => {
  host.state.manner = (response) => response.writeHead(304).end();
  expect(describeCheck((await check(begin())).problem ?? '')).toMatch(/nothing was ever read/);
});

test('without the permission nothing leaves the device', async () => {
  granted = false;
  expect(describeCheck((await check(begin())).problem ?? '')).toMatch(/no longer allowed/);
  expect(host.asked).toEqual([]);
});

test('an address is due a day after it was asked for last', () => {
  expect(dueAt(begin())).toBe(0);
  expect(dueAt({ ...begin(), triedAt: 1000 })).toBe(1000 + 86_400_000);
});

test('a sentence stored by an older version is shown unchanged', () => {
  const old = { ...begin(), problem: 'The server was asleep. It is asked again tomorrow.' };
  expect(describeCheck(subscriptionSchema.parse(old).problem ?? '')).toBe(old.problem);
  expect(subscriptionSchema.safeParse({ ...old, problem: { code: 'no such code', params: {} } }).success).toBe(false);
});
