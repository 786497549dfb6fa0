import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { PlannedInterview } from '@/lib/core/plan/plan';
import { makePlanView } from '@/lib/state/plan/plan-view';
import { createPlan } from '@/lib/storage/plan/commands';
import { openPlan } from '@/lib/storage/plan/observe';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { aPlan, aPlanned } from '../../core/plan/plans.ts';
import { appliedAs, envelopeOf, putFinished, putPrepared, putUnfinished, receiveFile } from '../../storage/debrief/people.ts';

const by = (name: string) => ({ interviewer: { name, email: null } });
const colleague = aPlanned('b', ['d'], by('Edsger'));
const ada = { name: 'Ada', email: null };
const bystander = { name: 'Zoe', email: null };
const arrive = (parts: Parameters<typeof envelopeOf>[0] = {}) => receiveFile(envelopeOf({ id: 'theirs', interviewer: 'Edsger', ...parts }));
const planned = (...interviews: readonly PlannedInterview[]) => createPlan(aPlan(interviews));

/** The interviews that the plan's page shows as finished by somebody else. */
async function finished(me: typeof ada | null): Promise<readonly string[]> {
  const opened = await openPlan('plan');
  if (opened === null) throw new Error('Expected a plan.');
  return makePlanView(opened, me).rows.flatMap(({ interview, isFinishedElsewhere }) => (isFinishedElsewhere ? [interview.id] : []));
}

beforeEach(emptyDatabase);

test('a colleague has finished whose scorecard of the application is here, once one’s own is finished', async () => {
  await planned(colleague, aPlanned('c', ['c'], by('Barbara')));
  await putFinished('own');
  expect(await finished(ada)).toEqual([]);
  await arrive();
  expect(await finished(ada)).toEqual(['b']);
});

test.each([
  ['an unfinished interview', () => putUnfinished('own', 'Grace Hopper', { preparation: appliedAs('A-1') })],
  ['a prepared interview', () => putPrepared('own', 'Grace Hopper')],
  ['a finished and a prepared interview', async () => void (await Promise.all([putFinished('own'), putPrepared('next', 'Grace Hopper')]))],
])('nothing is told with %s', async (_what, prepare) => {
  await planned(colleague);
  await prepare();
  await arrive();
  expect(await finished(ada)).toEqual([]);
  expect((await openPlan('plan'))?.others).toEqual({ blindness: 'closed', interviewers: [] });
});

test('who has no interview of the candidate here is told, unless the plan has one for them, or who they are is not known', async () => {
  await planned(colleague, aPlanned('a', ['t'], by('Ada')));
  await arrive();
  expect(await finished(bystander)).toEqual(['b']);
  expect(await finished(ada)).toEqual([]);
  expect(await finished(null)).toEqual([]);
});

test('neither a scorecard of another application nor one of the same name alone counts', async () => {
  await planned(colleague);
  await arrive({ applicationId: 'A-2' });
  await arrive({ id: 'nameless', applicationId: null });
  expect(await finished(bystander)).toEqual([]);
});

test('one scorecard of somebody with two interviews does not say which of them is finished', async () => {
  await planned(colleague, aPlanned('d', ['t'], by('Edsger')));
  await arrive();
  expect(await finished(bystander)).toEqual([]);
  await arrive({ id: 'second' });
  expect(await finished(bystander)).toEqual(['b', 'd']);
});
