import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lookUp, testConnection } from '@/lib/delivery/asking/look-up';
import { sendRequest } from '@/lib/network/send';
import { saveDestination } from '@/lib/storage/delivery/save-destination';
import { startAshby } from '../../servers/ashby.ts';
import { aDestination, aWorld } from './rows.ts';

const destination = aDestination('', { kind: 'ashby', name: 'Ashby', settings: { email: 'barbara@company.com' } });
let ashby: Awaited<ReturnType<typeof startAshby>>;
let granted = true;

/** The network, with Ashby's own origin answered by the server on this machine. */
const dependencies = () =>
  aWorld({
    send: (request) => sendRequest({ ...request, url: request.url.replace('https://api.ashbyhq.com', ashby.url) }),
    hasPermission: async (origin) => granted && origin === 'https://api.ashbyhq.com/*',
    findSecrets: async () => ({ apiKey: ashby.tenant.key }),
  });

beforeEach(async () => {
  granted = true;
  ashby = await startAshby();
  await saveDestination(destination);
});
afterEach(() => ashby.close());

test('forms, users and targets are found in the destination’s system', async () => {
  const query = { call: null, email: null, name: 'Grace Hopper' };
  expect(await lookUp('d', { what: 'forms', target: null }, dependencies())).toMatchObject({
    ok: true,
    value: [{ label: 'Technical interview' }, {}],
  });
  expect(await lookUp('d', { what: 'users', email: 'barbara@company.com' }, dependencies())).toMatchObject({
    ok: true,
    value: [{ label: 'Barbara Liskov' }],
  });
  expect(await lookUp('d', { what: 'targets', query }, dependencies())).toMatchObject({ ok: true, value: [{ ids: { userName: 'Barbara Liskov' } }] });
});

test('an origin without permission is not called, and the user is told', async () => {
  granted = false;
  expect(await lookUp('d', { what: 'forms', target: null }, dependencies())).toEqual({
    ok: false,
    reason: 'The browser may not call Ashby. Save the destination again and allow it.',
  });
  expect((await testConnection('d', dependencies())).ok).toBe(false);
  expect(ashby.calls).toEqual([]);
});

test('a destination that is gone, or looks nothing up, says so', async () => {
  expect(await lookUp('gone', { what: 'forms', target: null }, dependencies())).toMatchObject({ ok: false });
  await saveDestination({ ...destination, kind: 'webhook', settings: {} });
  expect(await lookUp('d', { what: 'users', email: 'x' }, dependencies())).toEqual({
    ok: false,
    reason: 'This destination does not support this search.',
  });
});
