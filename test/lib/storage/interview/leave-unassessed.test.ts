import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { describeEdit } from '@/lib/state/interview/describe-edit';
import { getDatabase } from '@/lib/storage/database/database';
import { rateDimension, undoLast } from '@/lib/storage/interview/edit-commands';
import { leaveUnassessed } from '@/lib/storage/interview/leave-unassessed';
import { startInterview } from '@/lib/storage/interview/start-command';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { anInterview } from '../../interviews.ts';

const interview = anInterview({ id: 'i' });
const ratings = async () => (await getDatabase().ratings.toArray()).map(({ dimension, value }) => [dimension, value]);

beforeEach(async () => {
  await emptyDatabase();
  await startInterview(interview);
  await rateDimension({ interviewId: 'i', dimension: 'a', value: 4, ratedAt: 10 });
});

test('dimensions without a rating are not assessed in one change, which one undo takes back; ratings stay', async () => {
  const outcome = await leaveUnassessed('i', ['a', 'b', 'c'], 20);
  expect(await ratings()).toEqual([
    ['a', 4],
    ['b', 'not-assessed'],
    ['c', 'not-assessed'],
  ]);
  if (!outcome.ok || outcome.value === null) throw new Error('Expected an edit.');
  expect(describeEdit(outcome.value, interview)).toBe('2 dimensions, Not assessed');
  await undoLast('i', 30);
  expect(await ratings()).toEqual([['a', 4]]);
});

test('where all have a rating nothing changes, and a finished interview refuses it', async () => {
  expect(await leaveUnassessed('i', ['a'], 20)).toEqual({ ok: true, value: null });
  await getDatabase().interviews.update('i', { finishedAt: 15 });
  expect(await leaveUnassessed('i', ['b'], 20)).toEqual({ ok: false, reason: 'finished' });
});
