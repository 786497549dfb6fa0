import { saying } from '../../../setup/saying.ts';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OutboxRow } from '@/lib/core/delivery/delivery';
import { targetSchema } from '@/lib/core/delivery/target-schema';
import { formSchema } from '@/lib/core/mapping/form';
import { lookUp } from '@/lib/delivery/asking/look-up';
import { drainOutbox } from '@/lib/delivery/outbox';
import { makeDelivery, planScorecard } from '@/lib/delivery/plan';
import { getDatabase } from '@/lib/storage/database/database';
import { findDestination } from '@/lib/storage/delivery/destinations';
import { saveDestination } from '@/lib/storage/delivery/save-destination';
import { startAshby } from '../../../servers/ashby.ts';
import { ashbyIds } from '../../../servers/ashby-tenant.ts';
import type { Fault } from '../../../servers/vendor.ts';
import { sendUntilHang } from '../../../setup/send-until-hang.ts';
import { aDestination, aWorld, putRow } from '../rows.ts';
import { finish, found, mapTo, reference } from './attempt.ts';

const empty = aDestination('', { kind: 'ashby', name: 'Ashby', settings: { email: 'barbara@company.com' } });
const envelope = finish([2, 3, 4, 5, 5]);
let ashby: Awaited<ReturnType<typeof startAshby>>;
let row: OutboxRow;
let clock = 0;

/** The real dependencies, with Ashby's origin answered by a local server, and timeouts that expire at once. */
const dependencies = () =>
  aWorld({
    now: () => clock,
    send: (request) => sendUntilHang({ ...request, url: request.url.replace('https://api.ashbyhq.com', ashby.url) }),
    findSecrets: async () => ({ apiKey: ashby.tenant.key }),
  });
const stored = async () => getDatabase().outbox.get(row.id);

async function planAsTheUserWould(): Promise<void> {
  await saveDestination(empty);
  const forms = found(await lookUp('d', { what: 'forms', target: null }, dependencies()));
  const [form] = forms.map((each) => formSchema.parse((each as { content: unknown }).content)).filter(({ id }) => id === ashbyIds.form);
  const query = { call: ashbyIds.graceCall, email: null, name: 'Grace' };
  const target = targetSchema.parse(found(await lookUp('d', { what: 'targets', query }, dependencies()))[0]);
  const destination = { ...empty, mappings: { [envelope.data.rubric.id]: form === undefined ? [] : [mapTo(form)] } };
  await saveDestination(destination);
  row = makeDelivery(envelope, { destinationId: 'd', target, plan: await planScorecard(envelope, destination, target) }, clock);
  await putRow(row);
}

async function drainUntilSettled(): Promise<void> {
  for (let rounds = 0; rounds < 15; rounds++) {
    const next = await drainOutbox(dependencies(), 'due');
    if (next === null) return;
    clock = Math.max(clock, next);
  }
}

beforeEach(async () => {
  clock = Date.parse('2026-11-24T12:00:00Z');
  ashby = await startAshby();
  await getDatabase().outbox.clear();
  await planAsTheUserWould();
});
afterEach(() => ashby.close());

const on = 'applicationFeedback.submit';
test.each<[string, readonly Fault[]]>([
  ['nothing', []],
  ['an answer that was lost', [{ on, kind: 'cut', applied: true }]],
  ['a request that was lost', [{ on, kind: 'cut' }]],
  ['an answer that never came', [{ on, kind: 'hang', applied: true }]],
  ['a 500 after the writing', [{ on, kind: 'status', status: 500, applied: true }]],
  ['a 500 before the writing', [{ on, kind: 'status', status: 500 }]],
  ['bytes that cannot be read', [{ on, kind: 'bytes', text: '{"success":', applied: true }]],
  ['a request to wait', [{ on, kind: 'status', status: 429, headers: { 'retry-after': '3' } }]],
  ['a request to wait that came for the second of two, the browser having repeated it', [{ on, kind: 'status', status: 429, applied: true }]],
  [
    'a list that fails at first',
    [
      { on, kind: 'cut', applied: true },
      { on: 'applicationFeedback.list', kind: 'status', status: 500 },
    ],
  ],
  [
    'loss upon loss',
    [
      { on, kind: 'cut' },
      { on, kind: 'hang' },
      { on, kind: 'cut', applied: true },
    ],
  ],
])('after %s the feedback is there exactly once, and the delivery says so', async (_name, faults) => {
  ashby.faults.push(...faults);
  await drainUntilSettled();
  expect(await stored()).toMatchObject({ state: 'delivered' });
  expect(ashby.tenant.feedback.filter(({ submittedValues }) => JSON.stringify(submittedValues).includes(reference))).toHaveLength(1);
});

test('the bytes of the dry run are those that arrive, even on a retry', async () => {
  const [shown] = (await planScorecard(envelope, (await findDestination('d')) ?? empty, row.target)).requests;
  ashby.faults.push({ on, kind: 'status', status: 429 });
  await drainUntilSettled();
  const sent = ashby.calls.filter(({ path }) => path === `/${on}`).map(({ text }) => text);
  expect(sent).toEqual([shown?.body, shown?.body]);
});

test('a delivery that was interrupted while sending is searched for before anything is sent', async () => {
  await putRow({ ...row, state: 'sending' });
  await drainUntilSettled();
  expect(await stored()).toMatchObject({ state: 'delivered', attempts: [{ outcome: 'interrupted' }, { outcome: 'answered' }] });
  expect(ashby.calls.map(({ path }) => path).filter((path) => path.includes('applicationFeedback'))).toEqual(['/applicationFeedback.list', `/${on}`]);
});

test('a refused delivery is searched for before a manual retry sends it again', async () => {
  ashby.faults.push({ on, kind: 'status', status: 422, applied: true });
  await drainUntilSettled();
  expect(await stored()).toMatchObject({ state: 'needs-you' });
  await putRow({ ...((await getDatabase().outbox.get(row.id)) ?? row), state: 'queued', tries: 0, nextAttemptAt: clock });
  await drainUntilSettled();
  expect(await stored()).toMatchObject({ state: 'delivered', attempts: [{ status: 422 }, { outcome: 'checked' }] });
  expect(ashby.tenant.feedback).toHaveLength(1);
});

test('a key that a response repeats is stored nowhere', async () => {
  const { key } = ashby.tenant;
  ashby.faults.push({ on, kind: 'bytes', text: JSON.stringify({ success: false, errors: [`no rights for ${key} or ${btoa(`${key}:`)}`] }) });
  await drainUntilSettled();
  expect(await stored()).toMatchObject({
    state: 'needs-you',
    attempts: [{ outcome: 'answered', excerpt: expect.stringContaining('no rights for') }],
  });
  const kept = JSON.stringify(await stored());
  expect([kept.includes(key), kept.includes(btoa(`${key}:`))]).toEqual([false, false]);
});

test('if Ashby cannot tell the outcome, nothing is sent again and the user decides', async () => {
  ashby.faults.push({ on, kind: 'cut', applied: true });
  ashby.tenant.scopes.delete('candidatesRead');
  await drainUntilSettled();
  expect(await stored()).toMatchObject({ state: 'outcome-unknown' });
  expect(ashby.tenant.feedback).toHaveLength(1);
});

test('a form that changed after it was mapped stops the delivery for review, and nothing is written', async () => {
  ashby.tenant.forms.find(({ id }) => id === ashbyIds.form)?.formDefinition.sections[0]?.fields.splice(1, 1);
  await drainUntilSettled();
  expect(await stored()).toMatchObject({
    state: 'needs-you',
    need: 'mapping',
    reason: saying('“Technical interview” has changed since it was mapped. Nothing was sent.'),
    attempts: [{ outcome: 'checked' }],
  });
  expect(ashby.calls.map(({ path }) => path)).not.toContain(`/${on}`);
});

test('a deleted form stops the delivery, and one that cannot be read now is requested again', async () => {
  ashby.faults.push({ on: 'feedbackFormDefinition.info', kind: 'status', status: 503 });
  await drainUntilSettled();
  expect(await stored()).toMatchObject({ state: 'delivered', attempts: [{ outcome: 'checked' }, { outcome: 'answered', status: 200 }] });
  await putRow({ ...row, id: 'sc_again' });
  ashby.tenant.forms.splice(0);
  await drainUntilSettled();
  expect(await getDatabase().outbox.get('sc_again')).toMatchObject({ need: 'mapping', reason: saying('is gone') });
});

test('a refusal that comes with HTTP 200 needs the user, in Ashby’s words', async () => {
  ashby.tenant.applications.splice(0);
  await drainUntilSettled();
  expect(await stored()).toMatchObject({ state: 'needs-you', need: 'target', reason: saying('application_not_found') });
});

test('a missing permission pauses the destination until it is granted', async () => {
  ashby.tenant.scopes.delete('candidatesWrite');
  await drainUntilSettled();
  expect((await findDestination('d'))?.pause).toMatchObject({ need: 'access', reason: saying('candidatesWrite') });
  expect(await stored()).toMatchObject({ state: 'needs-you' });
});
