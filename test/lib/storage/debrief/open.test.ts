import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { DebriefEntry } from '@/lib/core/debrief/entries';
import { makeDebriefEnvelope } from '@/lib/core/debrief/envelope/make-envelope';
import { getDatabase } from '@/lib/storage/database/database';
import { addDebriefEntry, changeDebrief, createDebrief, settleDebrief } from '@/lib/storage/debrief/commands';
import { deleteDebrief, restoreDebrief } from '@/lib/storage/debrief/delete';
import { isOpen, listDebriefs, openDebrief } from '@/lib/storage/debrief/open';
import { setHold } from '@/lib/storage/interview/holds';
import { beginAmendment } from '@/lib/storage/scorecard/amendments';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { dump } from '../backup/world.ts';
import { aDebrief, appliedAs, envelopeOf, putFinished, putPrepared, putUnfinished, receiveFile } from './people.ts';

beforeEach(emptyDatabase);

async function opened(id = 'debrief') {
  const found = await openDebrief(id);
  if (found === null || !isOpen(found)) throw new Error(`Expected an open debrief, found ${found?.blindness.state}`);
  return found;
}
const stateNow = async () => (await openDebrief('debrief'))?.blindness.state;
const idsNow = async () => (await opened()).scorecards.map(({ data, joinedBy }) => `${data.id} r${data.revision} by ${joinedBy}`);
const by = { name: 'Barbara', email: null };
const comment = (id: string, replaces: string | null = null): DebriefEntry => ({
  id,
  debriefId: 'debrief',
  at: 6000,
  by,
  replaces,
  kind: 'comment',
  scorecardId: 'other',
  dimension: 'd1',
  text: 'Saw it twice.',
});

describe('a debrief holds', () => {
  beforeEach(async () => {
    await putFinished('own', { id: 'mine' });
    await createDebrief(aDebrief());
    await receiveFile(envelopeOf({ id: 'other', interviewer: 'Edsger' }));
    await receiveFile(envelopeOf({ id: 'other', interviewer: 'Edsger', revision: 2 }));
    await receiveFile(envelopeOf({ id: 'namesake', applicationId: null }));
  });

  test('the scorecards of its application from this device and from others, the latest revision of each', async () => {
    expect(await idsNow()).toEqual(['mine r1 by application', 'other r2 by application']);
    expect((await opened()).blindness).toEqual({ state: 'open' });
  });

  test('and those that were added by hand, without those that were taken out', async () => {
    expect(await changeDebrief('debrief', () => ({ added: ['namesake'], removed: ['other'] }))).toEqual({ ok: true, value: null });
    expect(await idsNow()).toEqual(['mine r1 by application', 'namesake r1 by hand']);
  });

  test('a revision that names no application any more no longer belongs to it', async () => {
    await receiveFile(envelopeOf({ id: 'other', revision: 3, applicationId: null }));
    expect(await idsNow()).toEqual(['mine r1 by application']);
  });

  test('entries, which are only ever added', async () => {
    expect(await addDebriefEntry(comment('c1'))).toEqual({ ok: true, value: null });
    expect(await addDebriefEntry(comment('c2', 'c1'))).toEqual({ ok: true, value: null });
    expect(await addDebriefEntry(comment('c3', 'c1'))).toEqual({ ok: false, reason: 'changed' });
    expect(await addDebriefEntry(comment('c4', 'never'))).toEqual({ ok: false, reason: 'changed' });
    await expect(addDebriefEntry(comment('c1'))).rejects.toThrow();
    expect((await opened()).entries).toEqual([comment('c1'), comment('c2', 'c1')]);
    expect(await addDebriefEntry({ ...comment('c5'), debriefId: 'never' })).toEqual({ ok: false, reason: 'gone' });
  });

  test('what it was settled with, once for each revision, and only what was shown', async () => {
    await addDebriefEntry(comment('c1'));
    const found = await opened();
    const settling = (revision: number, entryIds: readonly string[]) => ({
      envelope: makeDebriefEnvelope(
        { debrief: found.debrief, revision, scorecards: found.scorecards, takenOut: [], entries: found.entries },
        7000,
        () => '',
      ),
      entryIds,
      rows: [],
    });
    expect(await settleDebrief(settling(1, []))).toEqual({ ok: false, reason: 'changed' });
    expect(await settleDebrief(settling(2, ['c1']))).toEqual({ ok: false, reason: 'changed' });
    expect(await settleDebrief(settling(1, ['c1']))).toEqual({ ok: true, value: null });
    expect(await settleDebrief(settling(1, ['c1']))).toEqual({ ok: false, reason: 'changed' });
    await receiveFile(envelopeOf({ id: 'third' }));
    expect(await settleDebrief(settling(2, ['c1']))).toEqual({ ok: false, reason: 'changed' });
    expect((await opened()).settled.map(({ revision, body }) => [revision, JSON.parse(body).type])).toEqual([[1, 'debrief.settled']]);
  });

  test('deleting takes it with the scorecards of others that no other debrief has, and can be taken back', async () => {
    await addDebriefEntry(comment('c1'));
    const before = await dump();
    const deleted = await deleteDebrief('debrief');
    expect(await openDebrief('debrief')).toBeNull();
    expect((await getDatabase().received.toArray()).map(({ scorecardId }) => scorecardId)).toEqual(['namesake']);
    expect(await getDatabase().scorecards.count()).toBe(1);
    if (typeof deleted === 'string' || deleted === null) throw new Error('Expected a deleted debrief');
    await restoreDebrief(deleted);
    expect(await dump()).toEqual(before);
    await createDebrief(aDebrief({ id: 'second' }));
    await deleteDebrief('debrief');
    expect(await getDatabase().received.count()).toBe(3);
    expect(await deleteDebrief('never')).toBeNull();
  });

  test('one with an interview on legal hold is not deleted', async () => {
    await setHold('own', true, 1);
    const before = await dump();
    expect(await deleteDebrief('debrief')).toBe('held');
    expect(await dump()).toEqual(before);
  });
});

describe('a debrief is closed', () => {
  beforeEach(async () => {
    await receiveFile(envelopeOf({ id: 'other', recommendation: 'strong-no' }));
    await createDebrief(aDebrief());
    await addDebriefEntry(comment('c1'));
  });

  test('for nobody who did not interview', async () => {
    expect(await stateNow()).toBe('did-not-interview');
    expect(await idsNow()).toEqual(['other r1 by application']);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['while an interview of the application runs', () => putUnfinished('own', 'X', { preparation: appliedAs('A-1') })],
    ['while one is to be finished', () => putUnfinished('own', 'Grace Hopper', { endedAt: 2000 })],
    ['while one of the same name runs', () => putUnfinished('own', 'hopper, Grace')],
    ['while one is prepared', () => putPrepared('own', 'Grace Hopper')],
    ['although another one was finished', () => putFinished('before').then(() => putPrepared('own', 'Grace Hopper'))],
    ['while a follow-up of another debrief is prepared', () => putPrepared('own', 'Grace Hopper', appliedAs('A-1', 'another'))],
    [
      'while an interview runs that was joined by hand with one of it',
      async () => {
        await putFinished('before');
        await putUnfinished('own', 'Countess');
        await getDatabase().joins.bulkPut([
          { interviewId: 'before', person: 'p', since: 1 },
          { interviewId: 'own', person: 'p', since: 1 },
        ]);
      },
    ],
    [
      'while one runs under a name that only the scorecard has',
      async () => {
        await changeDebrief('debrief', () => ({ candidate: 'Amazing Grace' }));
        await putUnfinished('own', 'Grace Hopper');
      },
    ],
  ])('%s, and then shows nothing but that', async (_what, prepare) => {
    await prepare();
    const found = await openDebrief('debrief');
    expect(Object.keys(found ?? {}).toSorted()).toEqual(['blindness', 'debrief']);
    expect(found?.blindness).toMatchObject({ state: 'closed', by: { id: 'own' } });
    const [listed] = await listDebriefs();
    expect([listed?.blindness.state, listed?.entries]).toEqual(['closed', []]);
    expect(await addDebriefEntry(comment('c2'))).toEqual({ ok: false, reason: 'closed' });
    expect(await changeDebrief('debrief', () => ({ candidate: 'Zed' }))).toEqual({ ok: false, reason: 'closed' });
    const envelope = makeDebriefEnvelope({ debrief: aDebrief(), revision: 1, scorecards: [], takenOut: [], entries: [] }, 7000, () => '');
    expect(await settleDebrief({ envelope, entryIds: [], rows: [] })).toEqual({ ok: false, reason: 'closed' });
  });

  test('neither by an interview that is being amended, nor by its own follow-up, prepared or running', async () => {
    await putFinished('own', { id: 'mine' });
    await beginAmendment('own', 5000);
    expect(await stateNow()).toBe('open');
    await putPrepared('again', 'Grace Hopper', appliedAs('A-1', 'debrief'));
    expect(await stateNow()).toBe('open');
    await putUnfinished('running', 'Grace Hopper', { preparation: appliedAs('A-1', 'debrief') });
    expect(await stateNow()).toBe('open');
  });
});

test('a debrief that cannot be read is in no list and affects no other', async () => {
  await createDebrief(aDebrief());
  await getDatabase().table('debriefs').put({ id: 'odd', candidate: 5 });
  expect((await listDebriefs()).map(({ debrief }) => debrief.id)).toEqual(['debrief']);
  expect(await openDebrief('odd')).toBeNull();
});
