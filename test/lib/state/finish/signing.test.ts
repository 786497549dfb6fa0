import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { unsavedModel } from '@/lib/state/page/app';
import { interviewerModel } from '@/lib/state/page/interviewer';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { amendments, finishModel, signing } from '@/lib/state/page/panel/review';
import { noChoices } from '@/lib/state/review/finish-plan';
import { rateDimension } from '@/lib/storage/interview/edit-commands';
import { addNote } from '@/lib/storage/interview/note-commands';
import { startInterview } from '@/lib/storage/interview/start-command';
import { listRevisions } from '@/lib/storage/scorecard/scorecards';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { stubBrowser } from '../../../setup/extension.ts';
import { anInterview } from '../../interviews.ts';

const kept = new Map<string, unknown>();
let isFull = false;

async function finish(unsigned: boolean, at: number) {
  await finishModel.planAnew('i', noChoices, at);
  const interview = interviewModel.currentInterview.peek()?.interview;
  if (interview === undefined) throw new Error('Expected an interview on show.');
  return signing.finishSigned(interview, noChoices, unsigned);
}
const names = async () => (await listRevisions('i')).map(({ data }) => data.interviewer.name);

beforeEach(async () => {
  kept.clear();
  isFull = false;
  const local = {
    get: async (key: string) => ({ [key]: kept.get(key) }),
    set: async (values: Record<string, unknown>) => {
      if (isFull) throw new DOMException('', 'QuotaExceededError');
      for (const [key, value] of Object.entries(values)) kept.set(key, value);
    },
  };
  vi.stubGlobal('reportError', () => undefined);
  stubBrowser({ runtime: { sendMessage: async () => true }, storage: { local }, alarms: { create: async () => undefined } });
  await emptyDatabase();
  await startInterview(anInterview({ endedAt: 61_000, recommendation: 'yes' }));
  for (const { id } of rubric.dimensions) {
    await addNote({ id: `about ${id}`, interviewId: 'i', recordedAt: 2000, text: 'seen', dimension: id, kind: 'note', stance: null }, 3);
    await rateDimension({ interviewId: 'i', dimension: id, value: 4, ratedAt: 4 });
  }
  await interviewModel.openInterview('i');
});

test('Finish pressed twice finishes once, without blaming another panel', async () => {
  expect(await Promise.all([finish(true, 121_000), finish(true, 121_000)])).toEqual(['done', 'done']);
  expect(await names()).toEqual([null]);
  expect(unsavedModel.errorMessage.value).toBeNull();
});

test('without a name nothing is finished, and the name is requested', async () => {
  expect(await finish(false, 121_000)).toBe('needs-name');
  expect(await names()).toEqual([]);
  expect(interviewModel.currentInterview.peek()?.interview.finishedAt).toBeNull();
});

test('the name can be left out, and an amendment of the same scorecard does not ask again', async () => {
  expect(await finish(true, 121_000)).toBe('done');
  await amendments.beginAmendment('i');
  await amendments.saveReason('i', 'typo');
  expect(await finish(false, 300_000)).toBe('done');
  expect(await names()).toEqual([null, null]);
});

test('an amendment of a signed scorecard asks if the name was removed', async () => {
  await interviewerModel.signAs('Ivo Interviewer', '');
  expect(await finish(false, 121_000)).toBe('done');
  await interviewerModel.signAs('', '');
  await amendments.beginAmendment('i');
  await amendments.saveReason('i', 'typo');
  expect(await finish(false, 300_000)).toBe('needs-name');
  expect(await names()).toEqual(['Ivo Interviewer']);
});

test('a name typed just before finishing signs the scorecard', async () => {
  const signed = interviewerModel.signAs('  Ivo Interviewer ', '');
  expect(interviewerModel.interviewer.value).toEqual({ name: 'Ivo Interviewer', email: null });
  await signed;
  expect(await finish(false, 121_000)).toBe('done');
  expect(await names()).toEqual(['Ivo Interviewer']);
});

test('a name that could not be stored is reported, and nothing is finished with it', async () => {
  isFull = true;
  await interviewerModel.signAs('Ivo Interviewer', '');
  expect(unsavedModel.errorMessage.value).toContain('could not be saved');
  expect(interviewerModel.interviewer.value?.name).toBeNull();
  expect(await finish(false, 121_000)).toBe('needs-name');
});
