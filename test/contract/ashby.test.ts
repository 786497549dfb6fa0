import { afterAll, beforeAll, expect, test } from 'vitest';
import { targetSchema } from '@/lib/core/delivery/target-schema';
import { formSchema } from '@/lib/core/mapping/form';
import { makeAshby } from '@/lib/delivery/destinations/ashby/act';
import { makeAshbyAsker } from '@/lib/delivery/destinations/ashby/ask';
import { planner } from '@/lib/delivery/destinations/ashby/plan';
import { adapterContext, attempt, call, finish, found, mapTo, onlyRequest, planFor } from '../lib/delivery/destinations/attempt.ts';
import { startAshby } from '../servers/ashby.ts';
import { ashbyIds } from '../servers/ashby-tenant.ts';
import { startPrism } from './prism.ts';

const settings = { email: 'barbara@company.com' };
const attemptContext = { deliveryId: 'd', at: 0 };
let ashby: Awaited<ReturnType<typeof startAshby>>;
let prism: Awaited<ReturnType<typeof startPrism>>;

beforeAll(async () => {
  const contract = process.env.ASHBY_OPENAPI;
  if (contract === undefined) throw new Error('Set ASHBY_OPENAPI to the path of Ashby’s OpenAPI file.');
  ashby = await startAshby();
  prism = await startPrism(contract, ashby.url);
}, 120_000);
afterAll(async () => {
  prism?.close();
  await ashby?.close();
});

const access = () => ({ settings, secrets: { apiKey: ashby.tenant.key } });
const actor = () => makeAshby(prism.url);
const asker = () => makeAshbyAsker(prism.url, () => Date.parse('2026-11-24T12:00:00Z'));
const lookFor = async (query: { call?: string; name?: string }) =>
  found(await asker().lookUps.targets?.({ call: null, email: null, name: null, ...query }, access(), call));

test('the connection test, every look-up, the feedback and the search for it fit the contract', async () => {
  expect(await asker().test(access(), adapterContext, attemptContext)).toMatchObject({ ok: true });
  const forms = found(await asker().lookUps.forms?.(null, access(), call)).map(({ content }) => formSchema.parse(content));
  const form = forms.find(({ id }) => id === ashbyIds.form);
  if (form === undefined) throw new Error('Expected the form, found none.');
  expect(await actor().findForm?.(form.id, access(), call, 0)).toMatchObject({ ok: true });
  expect(await lookFor({ name: 'Ada Lovelace' })).toHaveLength(2);
  const target = targetSchema.parse((await lookFor({ call: ashbyIds.graceCall }))[0]);
  const planned = onlyRequest(await planFor(planner, finish([2, 3, 4, 5, 5]), settings, target, [mapTo(form)]));
  expect(await attempt(actor(), planned, settings, access().secrets)).toEqual({ class: 'done' });
  expect(await actor().reconcile?.(planned, access(), call, attemptContext)).toBe('arrived');
  expect(prism.violations()).toEqual([]);
  expect(new Set(ashby.calls.map(({ path }) => path)).size).toBeGreaterThanOrEqual(9);
});

test('a request that does not fit the contract fails', async () => {
  const planned = {
    label: '',
    method: 'POST' as const,
    path: '/applicationFeedback.submit',
    headers: { 'content-type': 'application/json' },
    repeatable: false,
    form: null,
  };
  await attempt(actor(), { ...planned, body: '{"applicationId":"none"}' }, settings, access().secrets);
  expect(prism.violations()).toContainEqual(expect.stringContaining('feedbackForm'));
});
