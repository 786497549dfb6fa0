import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { judgeRealInterviews } from '@/lib/state/calibration/real-interviews';
import { createDebrief } from '@/lib/storage/debrief/commands';
import { lookAtDebrief } from '@/lib/storage/debrief/looks/looks';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { aDebrief, envelopeOf, putFinished, putUnfinished, receiveFile } from '../../storage/debrief/people.ts';

beforeEach(async () => {
  await emptyDatabase();
  await putFinished('own', { id: 'mine' });
  await createDebrief(aDebrief());
});

test('nothing is judged while no two have rated the same candidate', async () => {
  expect(await judgeRealInterviews()).toBeNull();
});

test('the dimensions of a candidate whom two have rated are compared, with how many there are', async () => {
  await receiveFile(envelopeOf({ id: 'other', interviewer: 'Edsger' }, [4, 1]));
  expect(await judgeRealInterviews()).toMatchObject({
    candidates: 1,
    agreement: { raters: 2, units: 2, exact: { agreeing: 1, pairs: 2 }, withinOne: { agreeing: 2, pairs: 2 }, alpha: { is: 'too-little' } },
  });
});

test('a debrief of a candidate whom one did not interview counts once it was opened, which is logged', async () => {
  await emptyDatabase();
  await createDebrief(aDebrief());
  await receiveFile(envelopeOf({ id: 'one', interviewer: 'Barbara' }));
  await receiveFile(envelopeOf({ id: 'other', interviewer: 'Edsger' }, [4, 1]));
  expect(await judgeRealInterviews()).toBeNull();
  await lookAtDebrief('debrief', 6000);
  expect(await judgeRealInterviews()).toMatchObject({ candidates: 1 });
});

test('a debrief that is closed tells nothing', async () => {
  await receiveFile(envelopeOf({ id: 'other', interviewer: 'Edsger' }, [4, 1]));
  await putUnfinished('open', 'Grace Hopper');
  expect(await judgeRealInterviews()).toBeNull();
});
