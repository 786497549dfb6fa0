import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Target } from '@/lib/core/delivery/target-schema';
import { type RatingValue, scores } from '@/lib/core/interview/interview';
import { formSchema } from '@/lib/core/mapping/form';
import type { DestinationMapping } from '@/lib/core/mapping/mapping';
import { because } from '@/lib/core/reasons';
import { makeLever } from '@/lib/delivery/destinations/lever/act';
import { makeLeverAsker } from '@/lib/delivery/destinations/lever/ask';
import { planner } from '@/lib/delivery/destinations/lever/plan';
import { describeReasons } from '@/lib/text/delivery/reasons';
import { startLever } from '../../../servers/lever.ts';
import { adapterContext, attempt, call, finish, found, mapTo, onlyRequest, planFor, reference } from './attempt.ts';

let lever: Awaited<ReturnType<typeof startLever>>;
const settings = { email: 'barbara@company.com' };
const attemptContext = { deliveryId: 'd', at: 0 };
const access = () => ({ settings, secrets: { apiKey: lever.tenant.key } });
const actor = () => makeLever(lever.url);
const asker = () => makeLeverAsker(lever.url, () => Date.parse('2026-11-24T12:00:00Z'));
const lookFor = async (query: { call?: string; email?: string; name?: string }, as = access()) =>
  found(await asker().lookUps.targets?.({ call: null, email: null, name: null, ...query }, as, call));

beforeEach(async () => {
  lever = await startLever();
});
afterEach(() => lever.close());

/** The suggested mapping, with chosen values for options whose order is unknown. */
async function readMapping(): Promise<DestinationMapping> {
  const forms = found(await asker().lookUps.forms?.(null, access(), call));
  const mapping = mapTo(formSchema.parse(forms.find(({ id }) => id === 't-tech')?.content));
  const levels = ['Low', 'Middle', 'High', 'Higher', 'Highest'];
  const rows = mapping.rows.map((row) =>
    row.field === 'level' ? { ...row, values: scores.map((score) => ({ score, value: levels[score - 1] ?? null })) } : row,
  );
  return { ...mapping, rows };
}
async function readTarget(): Promise<Target> {
  const [target] = await lookFor({ call: lever.tenant.graceCall, name: 'Grace' });
  if (target === undefined) throw new Error('Expected a target, found none.');
  return target;
}
const planned = async (values: readonly RatingValue[] = [2, 3, 4, 5, 5]) =>
  onlyRequest(await planFor(planner, finish(values), settings, await readTarget(), [await readMapping()]));

describe('a scorecard', () => {
  test('arrives as feedback of the interview, each field in its own form', async () => {
    const request = await planned([2, 3, 4, 5, 3, 'not-assessed', 4]);
    expect(await attempt(actor(), request, settings, access().secrets)).toEqual({ class: 'done' });
    expect(lever.tenant.feedback).toMatchObject([{ opportunity: 'o-grace', user: 'u-barbara', panel: 'p-grace', interview: 'i-grace' }]);
    const values = new Map((JSON.parse(request.body).fieldValues as { id: string; value: unknown }[]).map(({ id, value }) => [id, value]));
    expect(values.get(lever.tenant.scorecardId)).toEqual([
      { score: 1, comment: '[01:23] Knew “GC” pauses & <locks>' },
      { score: 0, comment: '' },
      { score: 3, comment: '' },
    ]);
    expect(values.get('rating')).toBe('3 - Hire');
    expect(values.get('level')).toBe('High');
    expect(values.get('owns')).toBe('yes');
    expect(values.get('notes')).toContain(reference);
    expect(values.get('notes')).toContain('Interviewer: Barbara Liskov\n');
  });

  test('says n.a. for what was not assessed, never the lowest', async () => {
    const { fieldValues } = JSON.parse((await planned([])).body);
    const skills = fieldValues.find(({ id }: { id: string }) => id === lever.tenant.scorecardId);
    expect(skills.value.map(({ score }: { score: number }) => score)).toEqual([0, 0, 0]);
    expect(fieldValues).toContainEqual({ id: 'owns', value: 'null' });
    expect(fieldValues.some(({ id }: { id: string }) => id === 'level')).toBe(false);
  });

  test('becomes a new entry each time it is sent, so it is not repeated without asking', async () => {
    const request = await planned();
    expect(request.repeatable).toBe(false);
    await attempt(actor(), request, settings, access().secrets);
    await attempt(actor(), request, settings, access().secrets);
    expect(lever.tenant.feedback).toHaveLength(2);
  });

  test('of somebody who did not interview is attached to the candidate, and says so', async () => {
    const as = { settings: { email: 'edsger@company.com' }, secrets: access().secrets };
    const [target] = await lookFor({ call: lever.tenant.graceCall, name: 'Grace' }, as);
    const plan = await planFor(planner, finish([3]), as.settings, target ?? null, [await readMapping()]);
    expect(plan).toMatchObject({ attribution: because('person', { name: 'Edsger Dijkstra' }), warnings: [because('filed-with-candidate', {})] });
    expect(await attempt(actor(), onlyRequest(plan), as.settings, as.secrets)).toEqual({ class: 'done' });
  });
});

describe('an answer', () => {
  test.each([
    ['of a field that is gone', () => lever.tenant.templates[0]?.fields.splice(0, 1), 'target', 'Invalid value for field rating'],
    ['of a candidate that is gone', () => lever.tenant.opportunities.splice(0), 'target', 'Opportunity not found'],
    ['of a wrong key', () => Object.assign(lever.tenant, { key: 'other' }), 'access', 'does not know this key'],
    ['of haste', () => Object.assign(lever.tenant, { rate: 0 }), 'retry', '429'],
    ['of 403', () => lever.faults.push({ on: 'feedback', kind: 'status', status: 403 }), 'access', 'does not let this key'],
    ['of 500', () => lever.faults.push({ on: 'feedback', kind: 'status', status: 500 }), 'unknown', 'may or may not'],
    ['cut off', () => lever.faults.push({ on: 'feedback', kind: 'cut' }), 'unknown', 'may or may not'],
    ['that never comes', () => lever.faults.push({ on: 'feedback', kind: 'hang' }), 'unknown', 'may or may not'],
    ['of other bytes', () => lever.faults.push({ on: 'feedback', kind: 'bytes', text: '{}' }), 'unknown', 'cannot be read'],
  ] as const)('%s is told apart', async (_name, fault, expected, words) => {
    const request = await planned();
    const { secrets } = access();
    fault();
    const verdict = await attempt(actor(), request, settings, secrets);
    expect(verdict.class).toBe(expected);
    expect('why' in verdict ? describeReasons(verdict.why) : '').toContain(words);
    expect(lever.tenant.feedback).toEqual([]);
  });
});

test.each([
  ['arrived', true],
  ['absent', false],
] as const)('after a lost answer the feedback is found to be %s', async (expected, applied) => {
  const request = await planned();
  const other = { ...request, body: request.body.replaceAll(reference, 'sc_other_r1') };
  for (let older = 0; older < 3; older++) await attempt(actor(), other, settings, access().secrets);
  lever.faults.push({ on: 'feedback', kind: 'cut', applied });
  expect((await attempt(actor(), request, settings, access().secrets)).class).toBe('unknown');
  expect(await actor().reconcile?.(request, access(), call, attemptContext)).toBe(expected);
  expect(lever.tenant.feedback.filter(({ fields }) => JSON.stringify(fields).includes(reference))).toHaveLength(applied ? 1 : 0);
});

test('an entry without reference leaves the outcome unknown', async () => {
  const request = await planned();
  expect(await actor().reconcile?.({ ...request, body: request.body.replaceAll(reference, '') }, access(), call, attemptContext)).toBe('cannot-tell');
});

describe('a look-up', () => {
  test.each([
    ['by the call in the interview’s place', { call: 'https://zoom.us/j/987654321', name: 'Grace' }, ['o-grace']],
    ['by e-mail', { email: 'ada@example.com', name: 'Ada Lovelace' }, ['o-ada']],
    ['of two of one name', { name: 'Ada Lovelace' }, ['o-ada', 'o-ada-2']],
    ['of nobody', { name: 'Nobody' }, []],
  ])('%s finds %j', async (_name, query, opportunities) => expect((await lookFor(query)).map(({ ids }) => ids.opportunity)).toEqual(opportunities));

  test('that is rate limited waits and continues', async () => {
    lever.tenant.rate = 3;
    expect((await lookFor({ call: lever.tenant.graceCall, name: 'Grace Hopper' })).map(({ ids }) => ids.interview)).toEqual(['i-grace']);
  });
});

describe('the connection test', () => {
  test('says what works, and that writing is not tested', async () => {
    expect(await asker().test(access(), adapterContext, attemptContext)).toEqual({
      ok: true,
      text: 'It works: the key finds candidates and forms, and feedback will be in the name of Barbara Liskov. Whether it may write shows at the first send.',
    });
  });

  test.each([
    ['a missing scope', () => lever.faults.push({ on: 'templates', kind: 'status', status: 403 }), 'feedback templates, read (to read your forms)'],
    ['an unknown user', () => lever.tenant.users.splice(0), 'no user with the e-mail'],
    ['a wrong key', () => Object.assign(lever.tenant, { key: 'other' }), 'does not know this key (401)'],
  ] as const)('says %s', async (_name, change, words) => {
    const as = access();
    change();
    expect((await asker().test(as, adapterContext, attemptContext)).text).toContain(words);
  });
});

test('no planned request holds the key', async () => {
  const request = JSON.stringify(await planned());
  expect(request).not.toContain(lever.tenant.key);
  expect(request).not.toContain(btoa(`${lever.tenant.key}:`));
});
