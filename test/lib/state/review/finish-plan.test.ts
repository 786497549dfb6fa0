import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { assignRubrics } from '@/lib/state/delivery/destinations';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { finishModel } from '@/lib/state/page/panel/review';
import { loadChoices } from '@/lib/state/review/choices';
import { type Choices, noChoices, planFinish } from '@/lib/state/review/finish-plan';
import { getDatabase } from '@/lib/storage/database/database';
import { saveDestination } from '@/lib/storage/delivery/save-destination';
import { rateDimension } from '@/lib/storage/interview/edit-commands';
import { addNote } from '@/lib/storage/interview/note-commands';
import { startInterview } from '@/lib/storage/interview/start-command';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { stubBrowser } from '../../../setup/extension.ts';
import { aDestination } from '../../delivery/rows.ts';
import { anInterview } from '../../interviews.ts';

const at = 121_000;
const interview = anInterview({ endedAt: 61_000, recommendation: 'yes' });
const included = async (choices: Choices = noChoices) =>
  (await planFinish('i', choices, at))?.routes.filter((route) => route.included).map(({ destination }) => destination.id);
const rows = () => getDatabase().outbox.orderBy('destinationId').toArray();

beforeEach(async () => {
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error;
  });
  const storage = { local: { get: async () => ({}) } };
  stubBrowser({ runtime: { sendMessage: async () => true }, storage, alarms: { create: async () => undefined } });
  await emptyDatabase();
  for (const id of ['a', 'b', 'c']) await saveDestination(aDestination(`https://${id}.example.com/in`, { id, createdAt: id.charCodeAt(0) }));
  await startInterview(interview);
  for (const { id } of rubric.dimensions) {
    await addNote({ id: `about ${id}`, interviewId: 'i', recordedAt: 2000, text: 'seen', dimension: id, kind: 'note', stance: null }, 3);
    await rateDimension({ interviewId: 'i', dimension: id, value: 4, ratedAt: 4 });
  }
  await interviewModel.openInterview('i');
});

test('a scorecard goes by default to every destination that takes all rubrics, or this one', async () => {
  expect(await included()).toEqual(['a', 'b', 'c']);
  await assignRubrics('a', () => []);
  await assignRubrics('b', () => [rubric.id]);
  await assignRubrics('c', () => ['another-rubric']);
  expect(await included()).toEqual(['b']);
  await assignRubrics('a', () => null);
  expect(await included()).toEqual(['a', 'b']);
});

test('a choice for one interview overrides the default', async () => {
  await assignRubrics('a', () => []);
  expect(await included({ included: { a: true, b: false }, targets: {} })).toEqual(['a', 'c']);
});

test('the shown bytes are stored, one delivery for each ticked destination', async () => {
  const choices = { included: { b: false }, targets: {} };
  await finishModel.planAnew('i', choices, at);
  const shown = finishModel.plan.peek();
  expect(await planFinish('i', choices, at)).toEqual(shown);
  await finishModel.finishScorecard('i', choices);
  const wanted = shown?.routes.filter((route) => route.included).map(({ plan }) => plan.requests);
  expect((await rows()).map(({ requests }) => requests)).toEqual(wanted);
  expect((await rows()).map(({ destinationId, state }) => [destinationId, state])).toEqual([
    ['a', 'queued'],
    ['c', 'queued'],
  ]);
});

test('a body that differs at each evaluation can be finished, and the shown one is stored', async () => {
  const settings = { url: 'https://b.example.com/in', method: 'POST', expression: '{ "at": $now(), "chance": $random() }' };
  await saveDestination(aDestination('', { id: 'b', settings, createdAt: 'b'.charCodeAt(0) }));
  await finishModel.planAnew('i', noChoices, at);
  const shown = finishModel.plan.peek();
  expect(await planFinish('i', noChoices, at)).not.toEqual(shown);
  await finishModel.finishScorecard('i', noChoices);
  const wanted = shown?.routes.map(({ plan }) => plan.requests[0]?.body);
  expect((await rows()).map(({ requests }) => requests[0]?.body)).toEqual(wanted);
});

test('unreadable settings of a destination, and unreadable choices, do not affect the other destinations', async () => {
  await saveDestination(aDestination('', { id: 'b', settings: { url: 7 }, createdAt: 'b'.charCodeAt(0) }));
  await getDatabase().table('choices').put({ interviewId: 'i', included: 'all' });
  const choices = await loadChoices('i');
  expect(choices).toEqual(noChoices);
  await finishModel.planAnew('i', choices, at);
  await finishModel.finishScorecard('i', choices);
  expect((await rows()).map(({ destinationId, state, need }) => [destinationId, state, need])).toEqual([
    ['a', 'queued', null],
    ['b', 'needs-you', 'settings'],
    ['c', 'queued', null],
  ]);
});

test('changes since the review was shown prevent finishing', async () => {
  await finishModel.planAnew('i', noChoices, at);
  const settings = { url: 'https://a.example.com/in', method: 'PUT', expression: null };
  await saveDestination(aDestination('', { id: 'a', settings }));
  await finishModel.finishScorecard('i', noChoices);
  expect(await rows()).toEqual([]);
});

test('deliveries that cannot be sent yet wait for the user, the others are queued', async () => {
  await saveDestination(aDestination('', { id: 'b', kind: 'ashby', name: 'Ashby', settings: { email: '' } }));
  await finishModel.planAnew('i', noChoices, at);
  await finishModel.finishScorecard('i', noChoices);
  expect((await rows()).map(({ destinationId, state, need }) => [destinationId, state, need])).toEqual([
    ['a', 'queued', null],
    ['b', 'needs-you', 'target'],
    ['c', 'queued', null],
  ]);
});

test('without any destination the scorecard is saved on this device', async () => {
  await getDatabase().destinations.clear();
  await finishModel.planAnew('i', noChoices, at);
  await finishModel.finishScorecard('i', noChoices);
  expect(await getDatabase().outbox.toArray()).toMatchObject([{ destinationId: null, state: 'saved', requests: [] }]);
});
