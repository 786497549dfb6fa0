import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { findDebriefEnvelope } from '@/lib/state/debrief/settle';
import { getDatabase } from '@/lib/storage/database/database';
import { findStored } from '@/lib/storage/debrief/open';
import { aDebrief, envelopeOf, putUnfinished, receiveFile } from '../../storage/debrief/people.ts';
import { actionsOfPage, beginDebrief, openNow } from './world.ts';

const namesake = (id: string) => envelopeOf({ id, interviewer: 'Katherine', applicationId: null });
const addedNow = async () => (await findStored(getDatabase(), 'debrief'))?.added;

beforeEach(async () => {
  await beginDebrief();
  for (const id of ['one', 'two']) await receiveFile(namesake(id));
});

test('scorecards that are added one after the other all stay, though the page has shown none of them yet', async () => {
  const page = actionsOfPage();
  expect([await page.addScorecards(aDebrief(), ['one']), await page.addScorecards(aDebrief(), ['two'])]).toEqual([true, true]);
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

const columnsNow = async () => (await openNow()).view.columns.map(({ scorecardId, joinedBy }) => `${scorecardId} by ${joinedBy}`);
const outNow = async () => (await openNow()).view.takenOut;

describe('a scorecard that is taken out', () => {
  const take = async (scorecardId: string) => {
    const page = actionsOfPage();
    const { debrief } = (await openNow()).view;
    expect(await page.takeOut(debrief, { scorecardId, name: 'Somebody' })).toBe(true);
    return page;
  };

  test('counts no more, comes back with the undo, and can be put back', async () => {
    const before = await openNow();
    const page = await take('other');
    expect(await columnsNow()).toEqual(['mine by application']);
    expect((await openNow()).view.rows.map(({ summary }) => summary?.n)).toEqual([1, 1]);
    expect(await outNow()).toMatchObject([{ scorecardId: 'other', name: 'Edsger', isOfApplication: true }]);
    await page.undoLast();
    expect(await openNow()).toEqual(before);
    await take('other');
    const [out] = await outNow();
    if (out === undefined) throw new Error('Expected a scorecard that was taken out.');
    await page.putBack((await openNow()).view.debrief, out);
    expect(await openNow()).toEqual(before);
  });

  test('does not come back by itself with its next revision', async () => {
    await take('other');
    await receiveFile(envelopeOf({ id: 'other', interviewer: 'Edsger', revision: 2 }, [5, 5]));
    expect(await columnsNow()).toEqual(['mine by application']);
    expect(await outNow()).toMatchObject([{ scorecardId: 'other' }]);
  });

  test('is put back by hand where it was added by hand', async () => {
    await actionsOfPage().addScorecards(aDebrief(), ['one']);
    const page = await take('one');
    expect((await columnsNow()).includes('one by hand')).toBe(false);
    const [out] = await outNow();
    if (out === undefined) throw new Error('Expected a scorecard that was taken out.');
    expect(out.isOfApplication).toBe(false);
    await page.putBack((await openNow()).view.debrief, out);
    expect(await columnsNow()).toContain('one by hand');
    expect(await outNow()).toEqual([]);
  });

  test('is said in what is exported and sent', async () => {
    await take('other');
    const envelope = await findDebriefEnvelope('debrief', 5000);
    expect(envelope?.data.scorecards.map(({ id }) => id)).toEqual(['mine']);
    expect(envelope?.data.takenOut).toMatchObject([{ id: 'other', interviewer: { name: 'Edsger' } }]);
  });

  test('is not told of while an interview of its own candidate is not finished', async () => {
    await receiveFile(envelopeOf({ id: 'ada', interviewer: 'Katherine', candidate: 'Ada Lovelace', applicationId: null }));
    await actionsOfPage().addScorecards(aDebrief(), ['ada']);
    await take('ada');
    expect(await outNow()).toHaveLength(1);
    await putUnfinished('next', 'Ada Lovelace');
    expect(await outNow()).toEqual([]);
  });
});
