import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { OutboxRow } from '@/lib/core/delivery/delivery';
import type { Priority } from '@/lib/core/delivery/retry';
import type { Note } from '@/lib/core/interview/interview';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { unsavedModel } from '@/lib/state/page/app';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { amendments, finishModel } from '@/lib/state/page/panel/review';
import { findReason } from '@/lib/state/review/amendment';
import { noChoices, planFinish } from '@/lib/state/review/finish-plan';
import { getDatabase } from '@/lib/storage/database/database';
import { saveDestination } from '@/lib/storage/delivery/save-destination';
import { changeInterview, rateDimension } from '@/lib/storage/interview/edit-commands';
import { addNote } from '@/lib/storage/interview/note-commands';
import { startInterview } from '@/lib/storage/interview/start-command';
import { listRevisions } from '@/lib/storage/scorecard/scorecards';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { stubBrowser } from '../../../setup/extension.ts';
import { aDestination } from '../../delivery/rows.ts';
import { anInterview } from '../../interviews.ts';

const interview = anInterview({ endedAt: 61_000, summary: 'First.', recommendation: 'yes' });
const note = (id: string, dimension: string): Note => ({ id, interviewId: 'i', recordedAt: 2000, text: id, dimension, kind: 'note', stance: null });
const pokes: Priority[] = [];
const rows = async (): Promise<readonly OutboxRow[]> => (await getDatabase().outbox.toArray()).sort((a, b) => a.revision - b.revision);
const finish = async (at: number) => {
  await finishModel.planAnew('i', noChoices, at);
  await finishModel.finishScorecard('i', noChoices);
};

beforeEach(async () => {
  pokes.length = 0;
  const sendMessage = async (message: { priority: Priority }) => {
    pokes.push(message.priority);
    return true;
  };
  const storage = { local: { get: async () => ({}) } };
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error;
  });
  stubBrowser({ runtime: { sendMessage }, storage, alarms: { create: async () => undefined } });
  await emptyDatabase();
  await saveDestination(aDestination('https://hooks.example.com/in'));
  await startInterview(interview);
  for (const { id } of rubric.dimensions) {
    await addNote(note(`about ${id}`, id), 3);
    await rateDimension({ interviewId: 'i', dimension: id, value: 4, ratedAt: 4 });
  }
  await interviewModel.openInterview('i');
  await finish(121_000);
});

async function amend(reason: string): Promise<void> {
  await amendments.beginAmendment('i');
  await amendments.saveReason('i', reason);
  await rateDimension({ interviewId: 'i', dimension: 'technical-knowledge', value: 2, ratedAt: 200_000 });
}

test('a finish stores the scorecard, and one delivery for each destination, and wakes the worker', async () => {
  expect(await listRevisions('i')).toMatchObject([{ type: 'scorecard.finished', data: { revision: 1, amendment: null } }]);
  expect(await rows()).toMatchObject([{ id: 'sc_s_r1_d', revision: 1, state: 'queued' }]);
  expect(pokes).toEqual(['due']);
});

test('an amendment is the next revision, with its reason, the times of the first finish, and a delivery of its own', async () => {
  const [first] = await listRevisions('i');
  await amend('  The rating was for another candidate. ');
  await finish(300_000);
  const [kept, second] = await listRevisions('i');
  expect(kept).toEqual(first);
  expect(second).toMatchObject({
    type: 'scorecard.amended',
    timestamp: '1970-01-01T00:05:00.000Z',
    data: {
      revision: 2,
      amendment: { reason: 'The rating was for another candidate.', amendedAt: '1970-01-01T00:05:00.000Z' },
      interview: { finishedAt: '1970-01-01T00:02:01.000Z', secondsToFinish: 60 },
    },
  });
  expect(second?.data.ratings[0]).toMatchObject({ dimension: 'technical-knowledge', score: 2 });
  expect(await rows()).toMatchObject([
    { id: 'sc_s_r1_d' },
    { id: 'sc_s_r2_d', revision: 2, state: 'queued', requests: [{ body: JSON.stringify(second) }] },
  ]);
  expect(interviewModel.currentInterview.value?.interview).toMatchObject({ finishedAt: 121_000, revision: 2 });
  expect(await findReason('i')).toBeNull();
});

test('an amendment goes where the revision before it went, and nowhere else by itself', async () => {
  await saveDestination(aDestination('https://other.example.com/in', { id: 'e' }));
  await amend('typo');
  expect((await planFinish('i', noChoices, 300_000))?.routes.map(({ destination, included }) => [destination.id, included])).toEqual([
    ['d', true],
    ['e', false],
  ]);
});

test('without a reason nothing is finished', async () => {
  await amend('  ');
  await finish(300_000);
  expect(await listRevisions('i')).toHaveLength(1);
  expect(interviewModel.currentInterview.value?.interview.finishedAt).toBeNull();
});

test('a discarded amendment leaves everything as it had been finished', async () => {
  const before = interviewModel.currentInterview.value;
  await amend('never mind');
  await addNote(note('late', 'technical-knowledge'), 200_001);
  await changeInterview('summarize', 'i', { summary: 'Other.' }, 200_002);
  await amendments.discardAmendment('i');
  expect(interviewModel.currentInterview.value).toEqual(before);
  expect(await findReason('i')).toBeNull();
  expect(await rateDimension({ interviewId: 'i', dimension: 'technical-knowledge', value: 1, ratedAt: 9 })).toEqual({
    ok: false,
    reason: 'finished',
  });
});

test('a change by another panel after the review was shown prevents finishing until it is shown', async () => {
  await amend('typo');
  await finishModel.planAnew('i', noChoices, 300_000);
  await changeInterview('summarize', 'i', { summary: 'From another panel.' }, 250_000);
  await finishModel.finishScorecard('i', noChoices);
  expect(unsavedModel.errorMessage.value).toContain('Something changed since this was shown');
  expect(await listRevisions('i')).toHaveLength(1);
  finishModel.forgetPlan();
  await finishModel.finishScorecard('i', noChoices);
  expect(await listRevisions('i')).toHaveLength(1);
});

test('a late change is part of the finish once it is shown', async () => {
  await amend('typo');
  await finishModel.planAnew('i', noChoices, 300_000);
  await changeInterview('summarize', 'i', { summary: 'Just typed.' }, 250_000);
  const { signal: deadline } = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(deadline);
  const waits = vi.spyOn(deadline, 'addEventListener');
  const finished = finishModel.finishScorecard('i', noChoices);
  await expect.poll(() => waits.mock.calls.length).toBe(1);
  await finishModel.planAnew('i', noChoices, 300_001);
  await finished;
  expect((await listRevisions('i'))[1]?.data.summary).toBe('Just typed.');
});
