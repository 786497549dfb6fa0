import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { putInterview, setCovered } from '@/lib/core/plan/change-plan';
import type { InterviewPlan } from '@/lib/core/plan/plan';
import { preparePlanned } from '@/lib/core/plan/prepare-planned';
import type { Prepared } from '@/lib/core/prepared/prepared';
import { getDatabase } from '@/lib/storage/database/database';
import { listMatches } from '@/lib/storage/erasure/matches';
import { eraseSubject, readSubject } from '@/lib/storage/erasure/subject';
import { startInterview } from '@/lib/storage/interview/start-command';
import { changePlan, createPlan, deletePlan, preparePlanInterviews, receivePlan, restorePlan, undoPlanEdit } from '@/lib/storage/plan/commands';
import { observePlan, openPlan } from '@/lib/storage/plan/observe';
import { listPlans } from '@/lib/storage/plan/plans';
import { listPrepared } from '@/lib/storage/prepared/prepared';
import { listUnreadable } from '@/lib/storage/unreadable';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { aPlan, aPlanned } from '../../core/plan/plans.ts';
import { anInterview } from '../../interviews.ts';
import { forget, makeBackup, restore } from '../backup/world.ts';

const plan = aPlan([aPlanned('a', ['t']), aPlanned('b', ['d', 'c'])]);
const watch = { signal: new AbortController().signal, onStep: () => undefined };

function prepared(of: InterviewPlan, id: string): Prepared {
  const [interview] = of.interviews;
  const made = interview === undefined ? null : preparePlanned(of, interview, id);
  if (made === null) throw new Error('Expected a plan of a candidate with an interview.');
  return made;
}

const prepare = (id: string) => preparePlanInterviews('plan', [{ interviewId: 'a', id }]);

beforeEach(async () => {
  await emptyDatabase();
  await createPlan(plan);
});

const cover = (dimension: string, at: number) => changePlan('plan', (stored) => setCovered(stored, 'a', dimension, true), at);
const coveredByA = async () => (await listPlans())[0]?.interviews[0]?.dimensions;

describe('a change', () => {
  test('is stored at a later time than the one before, and can be taken back', async () => {
    const outcome = await cover('s', 500);
    expect(await coveredByA()).toEqual(['t', 's']);
    if (!outcome.ok || outcome.value === null) throw new Error('Expected an edit.');
    expect(outcome.value.after.changedAt).toBe(1001);
    expect(await undoPlanEdit(outcome.value, 600)).toEqual({ ok: true, value: null });
    expect(await coveredByA()).toEqual(['t']);
  });

  test('that changes nothing stores nothing, and one of a plan that is gone is refused', async () => {
    expect(await cover('t', 5000)).toEqual({ ok: true, value: null });
    expect(await listPlans()).toEqual([plan]);
    await deletePlan('plan');
    expect(await cover('s', 5000)).toEqual({ ok: false, reason: 'gone' });
  });

  test('is not taken back over a later one', async () => {
    const outcome = await cover('s', 5000);
    await cover('c', 6000);
    if (!outcome.ok || outcome.value === null) throw new Error('Expected an edit.');
    expect(await undoPlanEdit(outcome.value, 7000)).toEqual({ ok: false, reason: 'changed' });
    expect(await coveredByA()).toEqual(['t', 's', 'c']);
  });

  test('reaches the interview that was prepared from it, and so does taking it back', async () => {
    await prepare('p');
    const outcome = await cover('s', 5000);
    expect((await listPrepared())[0]?.plan?.dimensions).toEqual(['t', 's']);
    if (!outcome.ok || outcome.value === null) throw new Error('Expected an edit.');
    await undoPlanEdit(outcome.value, 6000);
    expect((await listPrepared())[0]?.plan?.dimensions).toEqual(['t']);
  });
});

test('a plan that arrives is stored unless the one here was changed at the same time or later', async () => {
  const other = aPlan([], { id: 'other' });
  expect(await receivePlan(other)).toEqual({ arrival: 'new', edit: null });
  expect((await receivePlan(other)).arrival).toBe('same');
  const later = { ...setCovered(plan, 'a', 's', true), changedAt: 2000 };
  const { arrival, edit } = await receivePlan(later);
  expect([arrival, await coveredByA()]).toEqual(['newer', ['t', 's']]);
  expect((await receivePlan(plan)).arrival).toBe('older');
  if (edit !== null) await undoPlanEdit(edit, 3000);
  expect(await coveredByA()).toEqual(['t']);
});

test('a deleted plan is restored as it was; interviews that it has prepared stay', async () => {
  await prepare('p');
  const deleted = await deletePlan('plan');
  if (deleted === null) throw new Error('Expected a deleted plan.');
  expect([await listPlans(), (await listPrepared()).length]).toEqual([[], 1]);
  await restorePlan(deleted);
  expect(await listPlans()).toEqual([plan]);
});

describe('an interview of a plan', () => {
  const begin = (given: Partial<Parameters<typeof anInterview>[0]>) => {
    const { email, role, applicationId, link, plan: source } = prepared(plan, 'p');
    const preparation = { email, role, applicationId, link, ...(source && { plan: source }) };
    return startInterview(anInterview({ id: 'held', candidate: 'Grace H.', startedAt: 9000, preparation, ...given }), {
      preparedId: 'p',
      awaitsJoin: false,
    });
  };

  test('is prepared as the plan is stored, whatever a page still shows', async () => {
    await changePlan('plan', (stored) => putInterview(stored, aPlanned('a', ['s'], { link: 'https://meet.example.com/x' })), 2000);
    await prepare('p');
    expect((await listPrepared())[0]).toMatchObject({ link: 'https://meet.example.com/x', plan: { dimensions: ['s'] } });
    expect(
      await preparePlanInterviews('plan', [
        { interviewId: 'b', id: 'q' },
        { interviewId: 'gone', id: 'r' },
      ]),
    ).toEqual({ ok: false, reason: 'gone' });
    expect(await listPrepared()).toHaveLength(1);
  });

  test('is prepared once', async () => {
    expect(await prepare('p')).toEqual({ ok: true, value: null });
    expect(await prepare('q')).toEqual({ ok: false, reason: 'prepared-already' });
    await begin({});
    expect(await prepare('q')).toEqual({ ok: false, reason: 'prepared-already' });
    expect(await preparePlanInterviews('gone', [{ interviewId: 'a', id: 'q' }])).toEqual({ ok: false, reason: 'gone' });
  });

  test('is shown as prepared, begun and finished, also under a shorter name', async () => {
    await changePlan('plan', (stored) => putInterview(stored, aPlanned('a', ['t'], { startsAt: 8000 })), 2000);
    await prepare('p');
    const own = async () => (await openPlan('plan'))?.own;
    expect(await own()).toEqual([{ interviewId: 'a', stage: 'prepared', id: 'p', at: 8000 }]);
    await begin({});
    expect(await own()).toEqual([{ interviewId: 'a', stage: 'begun', id: 'held', at: 9000 }]);
    await getDatabase().interviews.update('held', { endedAt: 9500, finishedAt: 9600 });
    expect(await own()).toEqual([{ interviewId: 'a', stage: 'finished', id: 'held', at: 9000 }]);
  });

  test('tells nothing of other interviewers, whose scorecards are here, while it is prepared', async () => {
    await prepare('p');
    const before = await openPlan('plan');
    await getDatabase().received.put({
      scorecardId: 'other',
      revision: 1,
      source: { kind: 'file', name: 'other.json' },
      receivedAt: 5,
      candidate: 'Grace Hopper',
      applicationId: 'A-1',
      body: '{}',
    });
    expect(await openPlan('plan')).toEqual(before);
  });
});

test('a plan is observed live, with what is prepared from it', async () => {
  const seen: unknown[] = [];
  const stop = new AbortController();
  observePlan('plan', (opened) => seen.push(opened === null ? null : opened.own.length), stop.signal);
  await expect.poll(() => seen.at(-1)).toBe(0);
  await prepare('p');
  await expect.poll(() => seen.at(-1)).toBe(1);
  await deletePlan('plan');
  await expect.poll(() => seen.at(-1)).toBe(null);
  stop.abort();
});

test('a plan that cannot be read is set aside and listed, and stops no other', async () => {
  await getDatabase()
    .table('plans')
    .put({ id: 'odd', role: 7, candidate: { name: 'Ada' } });
  expect((await listPlans()).map(({ id }) => id)).toEqual(['plan']);
  expect((await listUnreadable()).map(({ table, key }) => [table, key])).toEqual([['plans', 'odd']]);
});

describe('erasing a candidate', () => {
  const template = aPlan([], { id: 'template', candidate: null });
  const others = aPlan([], { id: 'others', candidate: { name: 'Ada', email: null, applicationId: 'A-2' } });
  const leftAfter = async (chosen: Parameters<typeof eraseSubject>[0]) => {
    await eraseSubject(chosen, watch);
    return (await listPlans()).map(({ id }) => id).toSorted();
  };
  beforeEach(async () => {
    await createPlan(template);
    await createPlan(others);
  });

  test('finds their plan by name, and takes it when it is chosen', async () => {
    expect((await listMatches('grace')).map(({ kind, id }) => [kind, id])).toEqual([['plan', 'plan']]);
    const { tables } = await readSubject({ interviews: [], prepared: [], plans: ['plan'] }, watch, 1);
    expect(Object.keys(tables)).toEqual(['plans']);
    expect(await leftAfter({ interviews: [], prepared: [], plans: ['plan'] })).toEqual(['others', 'template']);
  });

  test('takes the plan that a chosen interview was prepared from, whatever its application', async () => {
    await prepare('p');
    await getDatabase().prepared.update('p', { applicationId: null });
    expect(await leftAfter({ interviews: [], prepared: ['p'] })).toEqual(['others', 'template']);
  });

  test('takes the plan of the same application, and a plan that cannot be read too', async () => {
    await getDatabase().interviews.put(anInterview({ id: 'i', preparation: { email: null, role: null, applicationId: 'A-1', link: null } }));
    await getDatabase()
      .table('plans')
      .put({ id: 'odd', role: 7, candidate: { name: 'Grace', applicationId: 'A-1' } });
    expect(await leftAfter({ interviews: ['i'], prepared: [] })).toEqual(['others', 'template']);
    expect(await getDatabase().plans.count()).toBe(2);
  });
});

test('a backup holds the plans, and the one that was changed later counts', async () => {
  const file = await makeBackup();
  await cover('s', 5000);
  const later = await makeBackup();
  await restore(file);
  expect(await coveredByA()).toEqual(['t', 's']);
  await forget();
  await restore(file);
  expect(await coveredByA()).toEqual(['t']);
  await restore(later);
  expect(await coveredByA()).toEqual(['t', 's']);
});
