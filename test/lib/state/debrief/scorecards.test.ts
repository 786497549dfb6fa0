import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { getDatabase } from '@/lib/storage/database/database';
import { findStored } from '@/lib/storage/debrief/open';
import { aDebrief, envelopeOf, receiveFile } from '../../storage/debrief/people.ts';
import { actionsOfPage, beginDebrief } from './world.ts';

const namesake = (id: string) => envelopeOf({ id, interviewer: 'Katherine', applicationId: null });
const addedNow = async () => (await findStored(getDatabase(), 'debrief'))?.added;

beforeEach(async () => {
  await beginDebrief();
  for (const id of ['one', 'two']) await receiveFile(namesake(id));
});

test('scorecards that are added one after the other all stay, though the page has shown none of them yet', async () => {
  const page = actionsOfPage();
  expect([await page.addScorecard(aDebrief(), 'one'), await page.addScorecard(aDebrief(), 'two')]).toEqual([true, true]);
  expect(await addedNow()).toEqual(['one', 'two']);
  await page.undoLast();
  expect(await addedNow()).toEqual(['one']);
});

test('the undo of a debrief that was just begun takes none of the scorecards that others have sent', async () => {
  const page = actionsOfPage();
  const id = await page.createDebrief({ candidate: 'Grace Hopper', applicationId: null, added: ['one'] });
  expect(await getDatabase().debriefs.count()).toBe(2);
  await page.undoLast();
  expect((await getDatabase().debriefs.toArray()).map((one) => one.id)).toEqual(['debrief']);
  expect((await getDatabase().received.toArray()).map(({ scorecardId }) => scorecardId)).toEqual(['one', 'other', 'two']);
  expect(id).not.toBeNull();
});
