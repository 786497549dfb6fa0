import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { makeAnswers, makeInvitation } from '@/lib/core/calibration/file';
import type { RaterAnswers } from '@/lib/core/calibration/session';
import { newId } from '@/lib/state/app/ids';
import { createUnsavedModel } from '@/lib/state/app/unsaved';
import { createCalibrationActions } from '@/lib/state/calibration/calibration-actions';
import { makeCalibrationView } from '@/lib/state/calibration/follow';
import { createOwnSampleActions } from '@/lib/state/calibration/own/actions';
import { createSampleDrafts } from '@/lib/state/calibration/own/drafts';
import { findSources, readSource } from '@/lib/state/calibration/own/sources';
import { receiveCalibrations } from '@/lib/state/calibration/receive-calibrations';
import { listSessionRubrics, readSessionChoice } from '@/lib/state/calibration/session-samples';
import { createRetries } from '@/lib/state/composer/retries';
import { createPresence } from '@/lib/state/presence/presence';
import { finishCalibration, saveSampleRating } from '@/lib/storage/calibration/commands';
import { openCalibration } from '@/lib/storage/calibration/open';
import { listOwnSamples, saveOwnSample } from '@/lib/storage/calibration/own-samples';
import { getDatabase } from '@/lib/storage/database/database';
import { saveRubric } from '@/lib/storage/rubrics/rubric-commands';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { aRubric, ownSample } from '../../core/calibration/sessions.ts';
import { anInterview } from '../../interviews.ts';

const shown: (readonly [string, unknown])[] = [];
const toast = (text: string, undo: unknown = null) => void shown.push([text, undo]);
const sessions = createCalibrationActions(toast);
const samples = createOwnSampleActions(toast, createSampleDrafts({ ...createPresence({ newId }), ...createRetries(createUnsavedModel()) }));

beforeEach(async () => {
  stubBrowser({ storage: { local: makeStorageArea() } });
  await emptyDatabase();
  shown.length = 0;
});

async function undo(): Promise<void> {
  const act = shown.at(-1)?.[1];
  if (typeof act !== 'function') throw new Error('Expected an undo.');
  await act();
}

const fields = { title: ' A title ', text: 'What was said.', score: 3, reasons: 'Because.' };
const { rubric, dimension } = ownSample({});

test('a sample that is saved, edited or deleted can be taken back', async () => {
  await samples.save({ subject: { rubric, dimension }, fields, base: null, draft: null });
  const [saved] = await listOwnSamples();
  if (saved === undefined) throw new Error('Expected a sample.');
  expect(saved).toMatchObject({ ...fields, title: 'A title', rubric, dimension });
  await samples.save({ subject: saved, fields: { ...fields, title: 'Edited' }, base: saved, draft: null });
  expect(await listOwnSamples()).toMatchObject([{ id: saved.id, title: 'Edited' }]);
  await undo();
  expect(await listOwnSamples()).toEqual([saved]);
  await samples.remove(saved);
  expect(await listOwnSamples()).toEqual([]);
  await undo();
  expect(await listOwnSamples()).toEqual([saved]);
});

test('a rubric of one’s own can be chosen for a session once it has samples, for the dimensions that it still has', async () => {
  await saveRubric(aRubric, { origin: 'written', expected: 0 }, 1);
  const isOffered = async () => (await listSessionRubrics()).some(({ id }) => id === aRubric.id);
  expect(await isOffered()).toBe(false);
  await saveOwnSample(ownSample({ id: 'gone', dimension: { id: 'removed', name: 'Removed' } }));
  expect(await isOffered()).toBe(false);
  await saveOwnSample(ownSample({}));
  expect(await isOffered()).toBe(true);
  const choice = await readSessionChoice(aRubric.id);
  expect(choice?.samples.map(({ id }) => id)).toEqual(['mine']);
  expect(JSON.stringify(choice?.samples)).not.toContain('Did it alone.');
  expect(await readSessionChoice('nothing')).toBeNull();
});

test('an own sample travels in the invitation without its rating, which comes with its writer’s answers', async () => {
  await saveRubric(aRubric, { origin: 'written', expected: 0 }, 1);
  await saveOwnSample(ownSample({}));
  const choice = await readSessionChoice(aRubric.id);
  const id = await sessions.begin({ month: '2026-11', rubric: aRubric, samples: choice?.samples ?? [] });
  const begun = await openCalibration(id ?? '');
  if (begun === null) throw new Error('Expected the session.');
  const invitation = JSON.stringify(makeInvitation(begun.calibration, 1));
  expect(invitation).toContain('The candidate said so.');
  expect(invitation).not.toMatch(/Did it alone|experts/);

  // The sample may be edited or deleted meanwhile: the session keeps what it began with.
  await saveOwnSample(ownSample({ text: 'Edited.', score: 1 }));
  await saveSampleRating({ calibrationId: begun.calibration.id, sample: 'mine', score: 4, evidence: 'Said so.', ratedAt: 1 });
  await finishCalibration(begun.calibration.id, 2, { name: 'Nora', email: null });
  const finished = await openCalibration(begun.calibration.id);
  const experts = [{ sample: 'mine', score: 4, reasons: 'Did it alone.' }];
  expect(finished?.answers?.[0]?.experts).toEqual(experts);
  const file = new File([JSON.stringify(makeAnswers(begun.calibration, finished?.answers ?? [], 3))], 'answers.json');

  // On the device of another person, who has no samples.
  await emptyDatabase();
  const receive = (given: File) => receiveCalibrations([given], { signal: new AbortController().signal, onProgress: () => undefined });
  await receive(new File([invitation], 'invitation.json'));
  await receive(file);
  const { id: there } = begun.calibration;
  expect(JSON.stringify(await openCalibration(there))).not.toContain('Did it alone');
  await saveSampleRating({ calibrationId: there, sample: 'mine', score: 2, evidence: 'No.', ratedAt: 1 });
  await finishCalibration(there, 2, { name: 'Jonas', email: null });
  const opened = await openCalibration(there);
  const answers: readonly RaterAnswers[] = opened?.answers ?? [];
  if (opened === null) throw new Error('Expected the session.');
  const view = await makeCalibrationView(opened.calibration, answers);
  expect([...view.labels].toSorted()).toEqual(['N', 'You']);
  const [row] = view.comparison.samples;
  expect(row?.expert).toEqual({ score: 4, reasons: 'Did it alone.' });
});

test('samples are made of finished interviews alone, of the words under a dimension, with who is known by name', async () => {
  const note = (id: string, text: string, dimension: string | null) =>
    getDatabase().notes.put({ id, interviewId: 'i', recordedAt: 2, text, dimension, kind: 'note', stance: null, filled: 1 });
  const interview = anInterview({ candidate: 'Grace Hopper', endedAt: 5, finishedAt: 6 });
  await getDatabase().interviews.bulkPut([interview, anInterview({ id: 'open', candidate: 'Grace Open' })]);
  await note('a', ' First. ', 'technical-knowledge');
  await note('b', 'Second.', 'technical-knowledge');
  await note('c', 'Elsewhere.', null);
  expect((await findSources('grace')).map(({ id }) => id)).toEqual(['i']);
  expect(await findSources('nobody')).toEqual([]);
  const source = await readSource('i');
  expect(source?.dimensions.map(({ dimension: { id }, words }) => [id, words])).toEqual([['technical-knowledge', 'First.\nSecond.']]);
  expect(source?.known.candidate).toBe('Grace Hopper');
  expect(await readSource('open')).toBeNull();
  expect(await readSource('none')).toBeNull();
});
