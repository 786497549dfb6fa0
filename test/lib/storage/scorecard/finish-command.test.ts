import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { getDatabase } from '@/lib/storage/database/database';
import { changeInterview } from '@/lib/storage/interview/edit-commands';
import { addNote } from '@/lib/storage/interview/note-commands';
import { startInterview } from '@/lib/storage/interview/start-command';
import { beginAmendment } from '@/lib/storage/scorecard/amendments';
import { type Finish, findBasis, finishScorecard } from '@/lib/storage/scorecard/finish-command';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { aRow } from '../../delivery/rows.ts';
import { anInterview } from '../../interviews.ts';

const note = { id: 'a', interviewId: 'i', recordedAt: 2000, text: 'said so', dimension: null, kind: 'note', stance: null } as const;
const makeFinish = async (revision = 1): Promise<Finish> => ({
  scorecard: { id: 's', revision, interviewId: 'i', body: '{}' },
  rows: [aRow({ revision })],
  basis: await findBasis('i'),
});
const findInterview = () => getDatabase().interviews.get('i');

beforeEach(async () => {
  await emptyDatabase();
  await startInterview(anInterview());
  await addNote(note, 3);
});

test('a finish locks the interview and stores the scorecard and its deliveries together', async () => {
  expect(await finishScorecard('i', 9, await makeFinish())).toEqual({ ok: true, value: null });
  expect(await findInterview()).toMatchObject({ finishedAt: 9, endedAt: 9, revision: 1 });
  expect([await getDatabase().scorecards.count(), await getDatabase().outbox.count()]).toEqual([1, 1]);
});

describe('nothing is finished, stored or queued', () => {
  const expectNothing = async (finish: Finish, reason: string) => {
    const before = await findInterview();
    expect(await finishScorecard('i', 9, finish)).toEqual({ ok: false, reason });
    expect(await findInterview()).toEqual(before);
    expect([await getDatabase().scorecards.count(), await getDatabase().outbox.count()]).toEqual([0, 0]);
  };

  test('when a note was added since the scorecard was made', async () => {
    const finish = await makeFinish();
    await addNote({ ...note, id: 'b' }, 4);
    await expectNothing(finish, 'changed');
  });

  test('when a field was changed since', async () => {
    const finish = await makeFinish();
    await changeInterview('recommend', 'i', { recommendation: 'no' }, 4);
    await expectNothing(finish, 'changed');
  });

  test('when the scorecard is another revision than the next', async () => expectNothing(await makeFinish(2), 'changed'));

  test('when one of its deliveries is there already', async () => {
    await getDatabase().outbox.add(aRow({ revision: 1 }));
    await expect(finishScorecard('i', 9, await makeFinish())).rejects.toThrow();
    expect(await findInterview()).toMatchObject({ finishedAt: null, revision: 0 });
    expect(await getDatabase().scorecards.count()).toBe(0);
  });
});

test('an amendment keeps the time of the first finish, and is one revision more', async () => {
  await finishScorecard('i', 9, await makeFinish());
  await beginAmendment('i', 20);
  await changeInterview('summarize', 'i', { summary: 'Careful.' }, 21);
  expect(await finishScorecard('i', 30, await makeFinish(2))).toEqual({ ok: true, value: null });
  expect(await findInterview()).toMatchObject({ finishedAt: 9, endedAt: 9, revision: 2 });
  expect(await getDatabase().amendments.count()).toBe(0);
});
