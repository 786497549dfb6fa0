import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Target } from '@/lib/core/delivery/target-schema';
import { type RatingValue, scores } from '@/lib/core/interview/interview';
import { formSchema } from '@/lib/core/mapping/form';
import { type DestinationMapping, mappingsSchema } from '@/lib/core/mapping/mapping';
import { because } from '@/lib/core/reasons';
import { makeAshby } from '@/lib/delivery/destinations/ashby/act';
import { makeAshbyAsker } from '@/lib/delivery/destinations/ashby/ask';
import { planner } from '@/lib/delivery/destinations/ashby/plan';
import { describeLosses, describeWarnings } from '@/lib/text/delivery/plan-remarks';
import { describeReasons } from '@/lib/text/delivery/reasons';
import { startAshby } from '../../../servers/ashby.ts';
import { ashbyIds } from '../../../servers/ashby-tenant.ts';
import { fc } from '../../../setup/properties.ts';
import { saying } from '../../../setup/saying.ts';
import { adapterContext, attempt, call, finish, found, mapTo, onlyRequest, planFor, reference } from './attempt.ts';

let ashby: Awaited<ReturnType<typeof startAshby>>;
const settings = { email: 'barbara@company.com' };
const attemptContext = { deliveryId: 'd', at: 0 };
const access = () => ({ settings, secrets: { apiKey: ashby.tenant.key } });
const actor = () => makeAshby(ashby.url);
const asker = () => makeAshbyAsker(ashby.url, () => Date.parse('2026-11-24T12:00:00Z'));
const lookFor = async (query: { call?: string; email?: string; name?: string }, as = access()) =>
  found(await asker().lookUps.targets?.({ call: null, email: null, name: null, ...query }, as, call));

beforeEach(async () => {
  ashby = await startAshby();
});
afterEach(() => ashby.close());

async function readMapping(): Promise<DestinationMapping> {
  const forms = found(await asker().lookUps.forms?.(null, access(), call));
  return mapTo(formSchema.parse(forms.find(({ id }) => id === ashbyIds.form)?.content));
}
async function readTarget(): Promise<Target> {
  const [target] = await lookFor({ call: ashbyIds.graceCall, name: 'Grace' });
  if (target === undefined) throw new Error('Expected a target, found none.');
  return target;
}
const planned = async (values: readonly RatingValue[] = [2, 3, 4, 5, 5], target?: Target) =>
  onlyRequest(await planFor(planner, finish(values), settings, target ?? (await readTarget()), [await readMapping()]));
const send = async (...given: Parameters<typeof planned>) => attempt(actor(), await planned(...given), settings, access().secrets);

describe('a scorecard', () => {
  test('arrives as feedback on the interview, in the interviewer’s name, with the mapped values', async () => {
    expect(await send()).toEqual({ class: 'done' });
    expect(ashby.tenant.feedback).toMatchObject([
      {
        applicationId: ashbyIds.graceApplication,
        feedbackFormDefinitionId: ashbyIds.form,
        interviewEventId: ashbyIds.graceEvent,
        submittedByUser: { id: ashbyIds.interviewer },
        submittedValues: {
          overall_recommendation: 'hire',
          technical: { score: 1 },
          quality: { score: 2 },
          debugging: { score: 3 },
          communication: { score: 4 },
        },
      },
    ]);
    const text = JSON.stringify(ashby.tenant.feedback[0]?.submittedValues.feedback);
    expect(text).toContain(reference);
    expect(text).toContain('Interviewer: Barbara Liskov\\n');
  });

  test.each(['{"success":false}', '{"success":false,"errors":"busy","errorInfo":null}', '{"success":false,"errorInfo":{"code":7}}'])(
    'that is answered with 200 and %s was refused, however the reasons are put',
    async (text) => {
      const request = await planned();
      ashby.faults.push({ on: 'applicationFeedback.submit', kind: 'bytes', text });
      expect(await attempt(actor(), request, settings, access().secrets)).toMatchObject({
        class: 'target',
        why: saying('Nothing was written'),
      });
    },
  );

  test('leaves out what was not assessed', async () => {
    await send(['not-assessed', 3]);
    expect(Object.keys(ashby.tenant.feedback[0]?.submittedValues ?? {})).toEqual(['quality', 'overall_recommendation', 'feedback']);
  });

  test('states in whose name it will be sent, and what is lost', async () => {
    const plan = await planFor(planner, finish([2]), settings, await readTarget(), [await readMapping()]);
    expect(plan.attribution).toEqual(because('person', { name: 'Barbara Liskov' }));
    expect(describeLosses(plan.droppedContent)).toContain('Technical Knowledge: the 2 becomes “1”, as 1 would.');
    expect(plan.warnings).toEqual([]);
  });

  test('is attached to the application if its author did not interview, and says so', async () => {
    const as = { settings: { email: 'edsger@company.com' }, secrets: access().secrets };
    const [target] = await lookFor({ call: ashbyIds.graceCall, name: 'Grace' }, as);
    const plan = await planFor(planner, finish([3]), as.settings, target ?? null, [await readMapping()]);
    expect(describeWarnings(plan.warnings).join()).toContain('filed with the application');
    expect(await attempt(actor(), onlyRequest(plan), as.settings, as.secrets)).toEqual({ class: 'done' });
    expect(ashby.tenant.feedback[0]).not.toHaveProperty('interviewEventId');
  });
});

describe('nothing is planned', () => {
  test.each([
    ['without a target', async () => ({ target: null, mappings: [await readMapping()] }), 'target', 'Choose the candidate'],
    ['without a mapping', async () => ({ target: await readTarget(), mappings: null }), 'mapping', 'the form “Technical interview”'],
    [
      'for another version of the rubric',
      async () => ({ target: await readTarget(), mappings: [mapTo((await readMapping()).form, 99)] }),
      'mapping',
      'has changed since',
    ],
  ] as const)('%s', async (_name, given, need, words) => {
    const { target, mappings } = await given();
    const plan = await planFor(planner, finish([3]), settings, target, mappings);
    expect(plan.requests).toEqual([]);
    expect(plan.blockers[0]?.need).toBe(need);
    expect(describeReasons(plan.blockers[0]?.why ?? [])).toContain(words);
  });

  test('once the form has changed', async () => {
    const mapping = await readMapping();
    ashby.tenant.forms[0]?.formDefinition.sections[0]?.fields.splice(1, 1);
    const plan = await planFor(planner, finish([3]), settings, await readTarget(), [mapping]);
    expect(plan.blockers).toEqual([{ need: 'mapping', why: [because('changed-since-mapped', { title: 'Technical interview' })] }]);
  });
});

describe('an answer', () => {
  test.each([
    ['a refusal with HTTP 200', () => ashby.tenant.applications.splice(0), 'target', 'application_not_found'],
    ['a missing permission', () => ashby.tenant.scopes.delete('candidatesWrite'), 'access', 'This key lacks the candidatesWrite permission'],
    ['another key', () => Object.assign(ashby.tenant, { key: 'other' }), 'access', 'does not know this API key'],
    ['401', () => ashby.faults.push({ on: 'submit', kind: 'status', status: 401 }), 'access', 'paste the API key'],
    ['429', () => ashby.faults.push({ on: 'submit', kind: 'status', status: 429, headers: { 'retry-after': '7' } }), 'retry', '429'],
    ['500', () => ashby.faults.push({ on: 'submit', kind: 'status', status: 500 }), 'unknown', 'may or may not'],
    ['a cut connection', () => ashby.faults.push({ on: 'submit', kind: 'cut' }), 'unknown', 'may or may not'],
    ['silence', () => ashby.faults.push({ on: 'submit', kind: 'hang' }), 'unknown', 'may or may not'],
    ['bytes that are no JSON', () => ashby.faults.push({ on: 'submit', kind: 'bytes', text: '{' }), 'unknown', 'cannot be read'],
  ] as const)('of %s has its own verdict', async (_name, fault, expected, words) => {
    const request = await planned();
    const { secrets } = access();
    fault();
    const verdict = await attempt(actor(), request, settings, secrets);
    expect(verdict.class).toBe(expected);
    expect('why' in verdict ? describeReasons(verdict.why) : '').toContain(words);
    expect(ashby.tenant.feedback).toEqual([]);
  });

  test('429 carries its waiting time', async () => {
    const request = await planned();
    ashby.faults.push({ on: 'submit', kind: 'status', status: 429, headers: { 'retry-after': '7' } });
    expect(await attempt(actor(), request, settings, access().secrets)).toMatchObject({ retryAfter: 7000 });
  });
});

describe('after a lost answer', () => {
  test.each([
    ['the feedback that arrived is found, on whichever page', true, 'arrived'],
    ['its absence is found', false, 'absent'],
  ])('%s', async (_name, applied, expected) => {
    for (let older = 0; older < 3; older++) await send();
    ashby.tenant.feedback.forEach((entry, index) => {
      Object.assign(entry, { submittedValues: { technical: index } });
    });
    const request = await planned();
    ashby.faults.push({ on: 'submit', kind: 'cut', applied });
    expect((await attempt(actor(), request, settings, access().secrets)).class).toBe('unknown');
    expect(await actor().reconcile?.(request, access(), call, attemptContext)).toBe(expected);
    expect(ashby.tenant.feedback).toHaveLength(applied ? 4 : 3);
  });

  test('a list that is too long to be read leaves the outcome unknown', async () => {
    const request = await planned();
    await send();
    const [entry] = ashby.tenant.feedback.splice(0);
    if (entry !== undefined) ashby.tenant.feedback.push(...Array(12).fill({ ...entry, submittedValues: {} }));
    ashby.tenant.pageSize = 1;
    expect(await actor().reconcile?.(request, access(), call, attemptContext)).toBe('cannot-tell');
  });

  test('a list that fails is requested later, and one that the key may not read leaves the outcome unknown', async () => {
    const request = await planned();
    ashby.faults.push({ on: 'applicationFeedback.list', kind: 'status', status: 500 });
    expect(await actor().reconcile?.(request, access(), call, attemptContext)).toBe('ask-later');
    ashby.tenant.scopes.delete('candidatesRead');
    expect(await actor().reconcile?.(request, access(), call, attemptContext)).toBe('cannot-tell');
  });

  test('feedback without text is matched by form and author with doubt only', async () => {
    const request = await planned();
    const bare = { ...request, body: request.body.replace(reference, 'x') };
    expect(await actor().reconcile?.(bare, access(), call, attemptContext)).toBe('absent');
    await send();
    expect(await actor().reconcile?.(bare, access(), call, attemptContext)).toBe('cannot-tell');
  });
});

describe('a look-up', () => {
  test('finds the interview by its call, with its form', async () => {
    expect(await lookFor({ call: `${ashbyIds.graceCall}?pli=1`, name: 'Grace' })).toMatchObject([
      {
        label: 'Grace Hopper · Backend Engineer, Technical interview, 24 Nov 2026 · found by the call’s link',
        ids: { event: ashbyIds.graceEvent, form: ashbyIds.form },
      },
    ]);
  });

  test.each([
    ['both of one name', { name: 'Ada Lovelace' }, [ashbyIds.adaApplication, ashbyIds.otherAdaApplication]],
    ['the one of an e-mail', { email: 'ada@example.com', name: 'Ada Lovelace' }, [ashbyIds.adaApplication]],
    ['nobody', { name: 'Nobody' }, []],
  ])('by person finds %s', async (_name, query, applications) =>
    expect((await lookFor(query)).map(({ ids }) => ids.application)).toEqual(applications),
  );

  test('says that the interviewer is unknown', async () => {
    const answer = await asker().lookUps.targets?.(
      { call: null, email: null, name: 'Ada' },
      { settings: { email: 'x@y' }, secrets: access().secrets },
      call,
    );
    expect(answer).toEqual({ ok: false, reason: 'Ashby has no user with the e-mail x@y. Correct it in the destination.' });
  });

  test('lists the forms in use, from every page', async () => {
    expect(found(await asker().lookUps.forms?.(null, access(), call)).map(({ label }) => label)).toEqual([
      'Technical interview',
      'Culture interview',
    ]);
  });
});

describe('the connection test', () => {
  const says = async (as = access()) => (await asker().test(as, adapterContext, attemptContext)).text;

  test('names the key and the author', async () => {
    expect(await says()).toBe('It works: “Plumbline” has what it needs, and feedback will be in the name of Barbara Liskov.');
  });

  test.each([
    ['a missing permission', () => ashby.tenant.scopes.delete('candidatesWrite'), 'lacks candidatesWrite (to write feedback)'],
    ['a key that may not say', () => ashby.tenant.scopes.delete('apiKeysRead'), 'apiKeysRead'],
    ['an unknown interviewer', () => ashby.tenant.users.splice(0), 'no user with the e-mail barbara@company.com'],
    ['a wrong key', () => Object.assign(ashby.tenant, { key: 'other' }), 'does not know this API key'],
    ['a silent server', () => ashby.faults.push({ on: 'apiKey', kind: 'hang' }), 'did not answer'],
  ] as const)('says %s', async (_name, change, words) => {
    const as = access();
    change();
    expect(await says(as)).toContain(words);
  });
});

test('no planned request contains a secret, and every score is mapped or listed as lost', async () => {
  const mapping = await readMapping();
  const target = await readTarget();
  const values = fc.array(fc.constantFrom<RatingValue>(...scores, 'not-assessed'), { minLength: 7, maxLength: 7 });
  const property = fc.asyncProperty(values, async (given) => {
    const plan = await planFor(planner, finish(given), settings, target, mappingsSchema.parse([mapping]));
    const request = onlyRequest(plan);
    expect(JSON.stringify(request)).not.toContain(ashby.tenant.key);
    expect(JSON.stringify(request)).not.toContain(btoa(`${ashby.tenant.key}:`));
    const sent: readonly { path: string; value: { score?: number } }[] = JSON.parse(request.body).feedbackForm.fieldSubmissions;
    mapping.rows.forEach((row, index) => {
      const score = given[index];
      const answer = sent.find(({ path }) => path === row.field)?.value.score;
      if (typeof score !== 'number') expect(answer).toBeUndefined();
      else if (row.field === null)
        expect(describeLosses(plan.droppedContent).some((loss) => loss.includes(row.name) && loss.includes('no field'))).toBe(true);
      else expect(String(answer)).toBe(row.values.find((entry) => entry.score === score)?.value);
    });
  });
  await fc.assert(property, { numRuns: 100 });
});
