import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { addCalibration, deleteCalibration, finishCalibration, restoreCalibration, saveSampleRating } from '@/lib/storage/calibration/commands';
import { listCalibrations, openCalibration } from '@/lib/storage/calibration/open';
import { receiveAnswers } from '@/lib/storage/calibration/receive-answers';
import { getDatabase } from '@/lib/storage/database/database';
import { listUnreadable } from '@/lib/storage/unreadable';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { answersBy, aSession } from '../../core/calibration/sessions.ts';

beforeEach(emptyDatabase);

const by = { name: 'Nora', email: 'nora@example.org' };
const from = { source: 'a.json', at: 7000 };
const rate = (sample: string, score: number | null = 3, evidence = 'Said so.') =>
  saveSampleRating({ calibrationId: 'session', sample, score, evidence, ratedAt: 6000 });

async function rateAll(): Promise<void> {
  for (const { id } of aSession().samples) expect(await rate(id)).toEqual({ ok: true, value: null });
}

test('while one’s own answers are open nothing tells whether others’ are here, whose, or how many', async () => {
  await addCalibration(aSession());
  await rateAll();
  const [listed, opened] = [await listCalibrations(), await openCalibration('session')];
  const given = [answersBy('a', [1, 2, 3, 4]), answersBy('b', [4, 4, 4, 4]), answersBy('short', [1]), answersBy('a', [5, 5, 5, 5])];
  expect(await receiveAnswers('session', given, from)).toEqual(['waits', 'waits', 'waits', 'waits']);
  expect(await listCalibrations()).toEqual(listed);
  expect(await openCalibration('session')).toEqual(opened);
  expect(opened?.answers).toBeNull();
});

test('after one’s own are finished all answers are open, one’s own first, and the first that arrived of each person count', async () => {
  await addCalibration(aSession());
  await rateAll();
  await receiveAnswers('session', [answersBy('b', [4, 4, 4, 4]), answersBy('a', [1, 2, 3, 4]), answersBy('a', [5, 5, 5, 5])], from);
  expect(await finishCalibration('session', 8000, by)).toEqual({ ok: true, value: null });
  const opened = await openCalibration('session');
  expect(opened?.answers?.map(({ rater, ratings }) => [rater.id, ratings.map(({ score }) => score)])).toEqual([
    ['me', [3, 3, 3, 3]],
    ['a', [1, 2, 3, 4]],
    ['b', [4, 4, 4, 4]],
  ]);
  expect(opened?.answers?.[0]).toMatchObject({ rater: { ...by, id: 'me' }, finishedAt: 8000 });
});

test('answers are finished only when every sample has a score and evidence, and then stay as they are', async () => {
  await addCalibration(aSession());
  await rateAll();
  await rate('s4', 3, '  ');
  expect(await finishCalibration('session', 8000, by)).toEqual({ ok: false, reason: 'incomplete' });
  expect((await openCalibration('session'))?.answers).toBeNull();
  await rate('s4', 2);
  await finishCalibration('session', 8000, by);
  expect(await rate('s4', 5)).toEqual({ ok: false, reason: 'finished' });
  expect(await finishCalibration('session', 9000, by)).toEqual({ ok: false, reason: 'finished' });
  expect((await openCalibration('session'))?.answers?.[0]?.ratings[3]?.score).toBe(2);
  expect(await saveSampleRating({ calibrationId: 'none', sample: 's1', score: 1, evidence: '', ratedAt: 1 })).toEqual({ ok: false, reason: 'gone' });
});

test('answers that arrive after finishing are each told apart', async () => {
  await addCalibration(aSession());
  await rateAll();
  await finishCalibration('session', 8000, by);
  const given = [
    answersBy('a', [1, 2, 3, 4]),
    answersBy('a', [1, 2, 3, 4]),
    answersBy('a', [5, 5, 5, 5]),
    answersBy('me', [1, 1, 1, 1]),
    answersBy('b', [1]),
  ];
  expect(await receiveAnswers('session', given, from)).toEqual(['new', 'same', 'two-bodies', 'own', 'other-samples']);
  expect(await receiveAnswers('unknown', given.slice(0, 1), from)).toEqual(['no-session']);
});

test('a row of others that cannot be read is not shown among those set aside before one’s own answers are finished', async () => {
  await addCalibration(aSession());
  await rateAll();
  await getDatabase()
    .table('calibrationAnswers')
    .put({ calibrationId: 'session', raterId: 'a', answers: { ratings: [5] } });
  expect(await listUnreadable()).toEqual([]);
  await finishCalibration('session', 8000, by);
  expect((await listUnreadable()).map(({ table }) => table)).toEqual(['calibrationAnswers']);
  expect((await openCalibration('session'))?.answers).toHaveLength(1);
});

test('a session is deleted with everything in it, and restored completely', async () => {
  await addCalibration(aSession());
  await addCalibration(aSession({ id: 'other' }));
  expect(await addCalibration(aSession({ month: '2026-10' }))).toBe(false);
  await rateAll();
  await finishCalibration('session', 8000, by);
  await receiveAnswers('session', [answersBy('a', [1, 2, 3, 4])], from);
  const before = await openCalibration('session');
  const deleted = await deleteCalibration('session');
  expect(await openCalibration('session')).toBeNull();
  expect((await listCalibrations()).map(({ calibration }) => calibration.id)).toEqual(['other']);
  expect(await getDatabase().calibrationRatings.count()).toBe(0);
  await restoreCalibration(deleted);
  expect(await openCalibration('session')).toEqual(before);
});
