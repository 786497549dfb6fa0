import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Plan, Secrets } from '@/lib/core/delivery/destination';
import type { Target } from '@/lib/core/delivery/target-schema';
import type { RatingValue } from '@/lib/core/interview/interview';
import type { Actor } from '@/lib/delivery/actor';
import type { Planner } from '@/lib/delivery/adapter';
import type { Asker } from '@/lib/delivery/asking/asker';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { describeReasons } from '@/lib/text/delivery/reasons';
import type { Fault, Vendor } from '../../../servers/vendor.ts';
import { saying } from '../../../setup/saying.ts';
import { adapterContext, attempt, call, finish, found, mapTo, onlyRequest, planFor, reference, withStances } from './attempt.ts';

type Running = Vendor & { readonly tenant: { key: string; readonly entries: unknown[]; readonly candidates: unknown[] } };

/** A vendor to put to the common proof. */
export type Subject<Server extends Running> = {
  readonly start: () => Promise<Server>;
  readonly planner: Planner;
  readonly actorFor: (server: Server) => Actor;
  readonly askerFor: (server: Server) => Asker;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly secretsOf: (server: Server) => Secrets;
  /** Part of the path that the writing request goes to. */
  readonly writes: string;
};

const whole: readonly RatingValue[] = [2, 3, 4, 5, 3, 'not-assessed', 4];
const nothing = { call: null, email: null, name: null };
const attemptContext = { deliveryId: 'd', at: 0 };

/** What every vendor's test needs of a subject: its running server and the common steps. */
export function stage<Server extends Running>(subject: Subject<Server>) {
  let server: Server;
  beforeEach(async () => {
    server = await subject.start();
  });
  afterEach(() => server.close());
  const access = () => ({ settings: subject.settings, secrets: subject.secretsOf(server) });
  const actor = () => subject.actorFor(server);
  const asker = () => subject.askerFor(server);
  const lookFor = async (query: { call?: string; email?: string; name?: string }): Promise<readonly Target[]> =>
    found(await asker().lookUps.targets?.({ ...nothing, ...query }, access(), call));
  const plan = async (values: readonly RatingValue[] = whole, envelope = finish(values)): Promise<Plan> => {
    const [target] = await lookFor({ name: 'Grace Hopper' });
    const form = subject.planner.formFor?.(subject.settings, rubric) ?? null;
    return planFor(subject.planner, envelope, subject.settings, target ?? null, form === null ? null : [mapTo(form)]);
  };
  const planned = async (values?: readonly RatingValue[]) => onlyRequest(await plan(values));
  const send = async (values?: readonly RatingValue[]) => attempt(actor(), await planned(values), subject.settings, access().secrets);
  return { server: () => server, access, actor, asker, lookFor, plan, planned, send, attemptContext };
}

const faults: readonly (readonly [string, DistributiveOmit<Fault, 'on'>, string, string])[] = [
  ['403', { kind: 'status', status: 403 }, 'access', 'does not let this key'],
  ['429', { kind: 'status', status: 429, headers: { 'retry-after': '7' } }, 'retry', '429'],
  ['500', { kind: 'status', status: 500 }, 'unknown', 'may or may not'],
  ['502', { kind: 'status', status: 502 }, 'unknown', 'may or may not'],
  ['a redirect', { kind: 'status', status: 302, headers: { location: 'https://example.com/' } }, 'permanent', 'redirects'],
  ['a cut connection', { kind: 'cut' }, 'unknown', 'may or may not'],
  ['silence', { kind: 'hang' }, 'unknown', 'may or may not'],
  ['bytes that are no JSON', { kind: 'bytes', text: '{' }, 'unknown', 'cannot be read'],
  ['a web page', { kind: 'bytes', text: '<!doctype html><title>Sign in</title>' }, 'unknown', 'A web page answered, perhaps a sign-in'],
];
type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

/** Tests that are the same for every vendor: verdicts of answers, lost answers, matching of people, and secrets. */
export function describeVendor<Server extends Running>(subject: Subject<Server>): void {
  const { server, access, actor, asker, lookFor, plan, planned, send } = stage(subject);

  describe('an answer', () => {
    test.each(faults)('of %s has its own verdict', async (_name, fault, expected, words) => {
      const request = await planned();
      server().faults.push({ on: subject.writes, ...fault });
      const verdict = await attempt(actor(), request, subject.settings, access().secrets);
      expect(verdict.class).toBe(expected);
      expect('why' in verdict ? describeReasons(verdict.why) : '').toContain(words);
      expect(server().tenant.entries).toEqual([]);
    });

    test('of a wrong key needs access', async () => {
      const request = await planned();
      const { secrets } = access();
      server().tenant.key = 'another';
      expect((await attempt(actor(), request, subject.settings, secrets)).class).toBe('access');
    });

    test('to a missing key is never asked for', async () => {
      const request = await planned();
      const before = server().calls.length;
      expect(await attempt(actor(), request, subject.settings, {})).toMatchObject({ class: 'access', why: saying('is missing') });
      expect(server().calls).toHaveLength(before);
    });
  });

  test.each([
    ['arrived', true],
    ['absent', false],
  ] as const)('after a lost answer the entry is found to be %s, and stands there once at most', async (expected, applied) => {
    const request = await planned();
    await attempt(actor(), { ...request, body: request.body.replaceAll(reference, 'sc_other_r1') }, subject.settings, access().secrets);
    server().faults.push({ on: subject.writes, kind: 'cut', applied });
    expect((await attempt(actor(), request, subject.settings, access().secrets)).class).toBe('unknown');
    expect(await actor().reconcile?.(request, access(), call, attemptContext)).toBe(expected);
    expect(server().tenant.entries).toHaveLength(applied ? 2 : 1);
  });

  test('a failed list and an entry without reference leave the outcome unknown', async () => {
    const request = await planned();
    expect(await actor().reconcile?.({ ...request, body: request.body.replaceAll(reference, 'x') }, access(), call, attemptContext)).toBe(
      'cannot-tell',
    );
    const { secrets } = access();
    server().tenant.key = 'another';
    expect(await actor().reconcile?.(request, { settings: subject.settings, secrets }, call, attemptContext)).toBe('cannot-tell');
  });

  test('both candidates of one name are offered, and an e-mail address selects one', async () => {
    expect(await lookFor({ name: 'Ada Lovelace' })).toHaveLength(2);
    expect((await lookFor({ email: 'ada@example.com', name: 'Ada Lovelace' })).map(({ label }) => label)).toEqual([
      expect.stringContaining('found by e-mail'),
    ]);
    expect(await lookFor({ name: 'Nobody' })).toEqual([]);
  });

  test('nothing is planned without a target', async () => {
    const form = subject.planner.formFor?.(subject.settings, rubric) ?? null;
    const plan = await planFor(subject.planner, finish(whole), subject.settings, null, form === null ? null : [mapTo(form)]);
    expect(plan).toMatchObject({ requests: [], blockers: [{ need: 'target' }] });
  });

  test('the connection test says what works, a missing scope and a wrong key', async () => {
    expect(await asker().test(access(), adapterContext, attemptContext)).toMatchObject({ ok: true, text: expect.stringContaining('It works: ') });
    server().faults.push({ on: '/candidate', kind: 'status', status: 403 });
    expect(await asker().test(access(), adapterContext, attemptContext)).toMatchObject({
      ok: false,
      text: expect.stringContaining('(to find candidates)'),
    });
    const { secrets } = access();
    server().tenant.key = 'another';
    expect(await asker().test({ settings: subject.settings, secrets }, adapterContext, attemptContext)).toMatchObject({
      ok: false,
      text: expect.stringMatching(/401/),
    });
  });

  test('the stance of each note is sent', async () => {
    const { body } = onlyRequest(await plan(whole, withStances()));
    expect(body).toContain('Concern: Knew');
    expect(body).toContain('Follow up: Arrived late');
  });

  test("the interviewer's name is sent if the scorecard has it", async () => {
    const signed = (interviewer: { name: string | null; email: string | null }) => {
      const { data, ...rest } = finish(whole);
      return plan(whole, { ...rest, data: { ...data, interviewer } });
    };
    expect(onlyRequest(await signed({ name: 'Barbara Liskov', email: null })).body).toContain('Interviewer: Barbara Liskov\\n');
    expect(onlyRequest(await signed({ name: null, email: 'b@example.com' })).body).toContain('Interviewer: b@example.com\\n');
    expect(onlyRequest(await signed({ name: null, email: null })).body).not.toContain('Interviewer:');
  });

  test('the plan contains no secret, and its bytes are those that arrive', async () => {
    const request = await planned();
    const { secrets } = access();
    for (const secret of Object.values(secrets)) expect(JSON.stringify(request)).not.toContain(secret);
    expect(await send()).toEqual({ class: 'done' });
    expect(server().calls.at(-1)?.text).toBe(request.body);
  });
}
