import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { problem } from '@/lib/state/app/unsaved';
import { finishSigned } from '@/lib/state/finish/signing';
import { openInterview, record } from '@/lib/state/interview/session';
import { beginAmendment, keepReason } from '@/lib/state/review/amendment';
import { noChoices, planFinish } from '@/lib/state/review/finish-plan';
import { interviewer, signAs } from '@/lib/state/review/interviewer';
import { getDatabase } from '@/lib/storage/database/database';
import { addNote, rateDimension } from '@/lib/storage/interview/note-commands';
import { startInterview } from '@/lib/storage/interview/start-command';
import { listRevisions } from '@/lib/storage/scorecard/scorecards';
import { anInterview } from '../../interviews.ts';

const kept = new Map<string, unknown>();
let isFull = false;

async function finish(unsigned: boolean, at: number) {
  const plan = await planFinish('i', noChoices, at);
  const interview = record.peek()?.interview;
  if (interview === undefined) throw new Error('Expected an interview on show.');
  return finishSigned(interview, noChoices, () => plan, unsigned);
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
  vi.stubGlobal('chrome', { runtime: { sendMessage: async () => true }, storage: { local }, alarms: { create: async () => undefined } });
  await Promise.all(getDatabase().tables.map((table) => table.clear()));
  await startInterview(anInterview({ endedAt: 61_000, recommendation: 'yes' }));
  for (const { id } of rubric.dimensions) {
    await addNote({ id: `about ${id}`, interviewId: 'i', recordedAt: 2000, text: 'seen', dimension: id, kind: 'note', stance: null }, 3);
    await rateDimension({ interviewId: 'i', dimension: id, value: 4, ratedAt: 4 });
  }
  await openInterview('i');
});

test('pressed twice, it is one finish, and no other panel is blamed', async () => {
  expect(await Promise.all([finish(true, 121_000), finish(true, 121_000)])).toEqual(['done', 'done']);
  expect(await names()).toEqual([null]);
  expect(problem.value).toBeNull();
});

test('without a name nothing is finished and the name is asked for', async () => {
  expect(await finish(false, 121_000)).toBe('needs-name');
  expect(await names()).toEqual([]);
  expect(record.peek()?.interview.finishedAt).toBeNull();
});

test('it can be left out on purpose, and an amendment of the same scorecard does not ask again', async () => {
  expect(await finish(true, 121_000)).toBe('done');
  await beginAmendment('i');
  await keepReason('i', 'typo');
  expect(await finish(false, 300_000)).toBe('done');
  expect(await names()).toEqual([null, null]);
});

test('an amendment of a signed scorecard asks when the name is gone', async () => {
  await signAs('Ivo Interviewer', '');
  expect(await finish(false, 121_000)).toBe('done');
  await signAs('', '');
  await beginAmendment('i');
  await keepReason('i', 'typo');
  expect(await finish(false, 300_000)).toBe('needs-name');
  expect(await names()).toEqual(['Ivo Interviewer']);
});

test('a name that was typed at the last moment signs the scorecard', async () => {
  const signed = signAs('  Ivo Interviewer ', '');
  expect(interviewer.value).toEqual({ name: 'Ivo Interviewer', email: null });
  await signed;
  expect(await finish(false, 121_000)).toBe('done');
  expect(await names()).toEqual(['Ivo Interviewer']);
});

test('a name that could not be kept is said to be none, and nothing is finished under it', async () => {
  isFull = true;
  await signAs('Ivo Interviewer', '');
  expect(problem.value).toContain('could not be saved');
  expect(interviewer.value?.name).toBeNull();
  expect(await finish(false, 121_000)).toBe('needs-name');
});
