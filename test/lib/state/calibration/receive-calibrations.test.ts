import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { makeAnswers, makeInvitation } from '@/lib/core/calibration/file';
import { receiveCalibrations } from '@/lib/state/calibration/receive-calibrations';
import { finishCalibration, saveSampleRating } from '@/lib/storage/calibration/commands';
import { listCalibrations } from '@/lib/storage/calibration/open';
import { arrivalTexts, calibrationFileFaults } from '@/lib/text/calibration/files';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { answersBy, aSession } from '../../core/calibration/sessions.ts';

const fileOf = (name: string, content: unknown) => new File([JSON.stringify(content)], name);
const invitation = fileOf('invitation.json', makeInvitation(aSession(), 1));
const answers = (...ids: string[]) =>
  makeAnswers(
    aSession(),
    ids.map((id) => answersBy(id, [1, 2, 3, 4])),
    1,
  );

async function receive(...files: readonly File[]) {
  const state = await receiveCalibrations(files, { signal: new AbortController().signal, onProgress: () => undefined });
  if (state.is !== 'read') throw new Error('Expected what came of the files.');
  return state.outcomes.map(({ file, tone, text }) => [file, tone, text]);
}

beforeEach(async () => {
  stubBrowser({ storage: { local: makeStorageArea() } });
  await emptyDatabase();
});

test('an invitation begins a session here, once; what is no calibration is refused by its name, and the rest goes on', async () => {
  const outcomes = await receive(fileOf('other.json', { data: { schema: 'scorecard/1' } }), invitation, invitation);
  expect(outcomes.map(([file, tone]) => [file, tone])).toEqual([
    ['other.json', 'refused'],
    ['invitation.json', 'done'],
    ['invitation.json', 'done'],
  ]);
  expect(outcomes[0]?.[2]).toContain(calibrationFileFaults['other-kind']);
  const [opened] = await listCalibrations();
  expect(opened?.calibration).toMatchObject({ id: 'session', isOwner: false, finishedAt: null });
  expect(opened?.calibration.rater.id).not.toBe('me');
});

test('of answers that wait one line tells neither how many there are nor whose', async () => {
  await receive(invitation);
  expect(await receive(fileOf('answers.json', answers('a', 'b', 'c')))).toEqual([['answers.json', 'waits', arrivalTexts.waits]]);
});

test('answers without their session are refused', async () => {
  expect(await receive(fileOf('answers.json', answers('a')))).toEqual([['answers.json', 'refused', arrivalTexts['no-session']]]);
});

test('after finishing each person’s answers are told', async () => {
  await receive(invitation);
  for (const { id: sample } of aSession().samples)
    await saveSampleRating({ calibrationId: 'session', sample, score: 3, evidence: 'So.', ratedAt: 1 });
  await finishCalibration('session', 2, { name: null, email: null });
  expect(await receive(fileOf('a.json', answers('a')))).toEqual([['a.json', 'done', arrivalTexts.new]]);
  expect(await receive(fileOf('both.json', answers('a', 'b')))).toEqual([
    ['both.json', 'done', `A: ${arrivalTexts.same}`],
    ['both.json', 'done', `B: ${arrivalTexts.new}`],
  ]);
});
