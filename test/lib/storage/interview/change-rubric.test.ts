import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { backendEngineerJunior } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { getDatabase } from '@/lib/storage/database/database';
import { changeRubric, findAssessed } from '@/lib/storage/interview/change-rubric';
import { rateDimension, redoLast, tick, undoLast } from '@/lib/storage/interview/edit-commands';
import { addNote } from '@/lib/storage/interview/note-commands';
import { findRecord } from '@/lib/storage/interview/notes';
import { startInterview } from '@/lib/storage/interview/start-command';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { anInterview } from '../../interviews.ts';

const [technical, testing, debugging] = backendEngineerJunior.dimensions;
if (technical === undefined || testing === undefined || debugging === undefined) throw new Error('Expected three dimensions.');
/** Another role in which two dimensions have changed places, and one is missing. */
const other: Rubric = {
  ...backendEngineerJunior,
  id: 'other',
  role: 'Other',
  dimensions: [
    { ...technical, id: testing.id },
    { ...testing, id: technical.id },
  ],
};
const note = (dimension: string) =>
  addNote({ id: dimension, interviewId: 'i', recordedAt: 2000, text: 'seen', dimension, kind: 'note', stance: null }, 3);
const rate = (dimension: string, value: 2 | 3 | 4) => rateDimension({ interviewId: 'i', dimension, value, ratedAt: 4 });

beforeEach(async () => {
  await emptyDatabase();
  await startInterview(anInterview());
  for (const { id } of [technical, testing, debugging]) await note(id);
  await rate(technical.id, 2);
  await rate(testing.id, 3);
  await rate(debugging.id, 4);
  await tick({ interviewId: 'i', dimension: technical.id, kind: 'cue', text: 'c', at: 5, until: null }, 5);
});

test('a change of rubric moves data of dimensions with the same name and keeps every note; one undo reverts it, redo repeats it', async () => {
  const before = await findAssessed('i');
  expect(await changeRubric('i', other, 9)).toMatchObject({ ok: true });
  const after = await findAssessed('i');
  expect(after?.interview.rubric).toEqual(other);
  expect(after?.notes.map(({ id, dimension }) => [id, dimension])).toEqual(
    expect.arrayContaining([
      [technical.id, testing.id],
      [testing.id, technical.id],
      [debugging.id, null],
    ]),
  );
  expect(after?.ratings.map(({ dimension, value }) => [dimension, value])).toEqual(
    expect.arrayContaining([
      [testing.id, 2],
      [technical.id, 3],
    ]),
  );
  expect(after?.ratings).toHaveLength(2);
  expect(after?.ticks.map(({ dimension }) => dimension)).toEqual([testing.id]);
  await undoLast('i', 10);
  expect(await findAssessed('i')).toEqual(before);
  await redoLast('i', 11);
  expect(await findAssessed('i')).toEqual(after);
});

test('a moved note counts as evidence of its new dimension', async () => {
  await changeRubric('i', other, 9);
  const stored = await getDatabase().notes.where('[interviewId+dimension+filled]').equals(['i', testing.id, 1]).count();
  expect(stored).toBe(1);
  expect((await findRecord('i'))?.notes).toHaveLength(3);
});

test('nothing of a finished interview changes', async () => {
  await getDatabase().interviews.update('i', { finishedAt: 8 });
  expect(await changeRubric('i', other, 9)).toEqual({ ok: false, reason: 'finished' });
  expect((await findAssessed('i'))?.interview.rubric.id).toBe(backendEngineerJunior.id);
});
