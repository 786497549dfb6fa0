import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { listCopied } from '@/lib/storage/backup/rows';
import { getDatabase } from '@/lib/storage/database/database';
import { changeDebrief, createDebrief } from '@/lib/storage/debrief/commands';
import { deleteDebrief, restoreDebrief } from '@/lib/storage/debrief/delete';
import { findOthersOpenedAt, lookAtDebrief } from '@/lib/storage/debrief/looks/looks';
import { observeDebrief } from '@/lib/storage/debrief/observe';
import { listMatches } from '@/lib/storage/erasure/matches';
import { eraseSubject, readSubject } from '@/lib/storage/erasure/subject';
import { joinInterviews } from '@/lib/storage/interview/joins';
import { startInterview } from '@/lib/storage/interview/start-command';
import { savePrepared } from '@/lib/storage/prepared/prepared';
import { removeAllFromStore } from '@/lib/storage/team/from-store';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { anInterview } from '../../interviews.ts';
import { makeBackup, restore } from '../backup/world.ts';
import { aDebrief, appliedAs, envelopeOf, putFinished, putPrepared, putUnfinished, receiveFile } from './people.ts';

const watch = { signal: new AbortController().signal, onStep: () => undefined };
const later = 9_000_000_000_000;
const opened = () => findOthersOpenedAt('own', later);
const remove = async () => {
  const deleted = await deleteDebrief('debrief');
  if (deleted === null || typeof deleted === 'string') throw new Error(`Expected a deleted debrief, got ${deleted}.`);
  return deleted;
};
const looksNow = () => getDatabase().looks.toArray();

beforeEach(async () => {
  await emptyDatabase();
  await createDebrief(aDebrief());
  await receiveFile(envelopeOf({ id: 'theirs', interviewer: 'Edsger', candidate: 'Grace B. Hopper' }, [1, 5]));
});

describe('a look at others’ scorecards stays known', () => {
  beforeEach(async () => void (await lookAtDebrief('debrief', 1000)));

  test.each([
    ['the candidate’s name in the debrief', 'Grace Hopper', null],
    ['the candidate’s name in their scorecard', 'G. B. Hopper', null],
    ['the application', 'Candidate 7', 'A-1'],
  ])('when the debrief is deleted before one’s own interview begins, by %s', async (_by, candidate, applicationId) => {
    await remove();
    await putUnfinished('own', candidate, { preparation: appliedAs(applicationId) });
    expect(await opened()).toBe(1000);
  });

  test('when the debrief is deleted in one tab, the interview held in another, and the deletion undone', async () => {
    const deleted = await remove();
    await putUnfinished('own', 'Grace Hopper');
    expect(await opened()).toBe(1000);
    await restoreDebrief(deleted);
    expect((await lookAtDebrief('debrief', 2000))?.blindness.state).toBe('closed');
    expect(await opened()).toBe(1000);
  });

  test('when the team is left', async () => {
    await getDatabase()
      .received.toCollection()
      .modify({ source: { kind: 'store', name: 'Team' } });
    await removeAllFromStore();
    expect(await getDatabase().received.count()).toBe(0);
    await remove();
    await putUnfinished('own', 'Grace Hopper');
    expect(await opened()).toBe(1000);
  });

  test('when the debrief is begun anew, under another name and with another scorecard', async () => {
    await remove();
    await createDebrief(aDebrief({ id: 'next', candidate: 'Mary Murray', applicationId: 'A-9' }));
    await receiveFile(envelopeOf({ id: 'of-mary', candidate: 'Mary Murray', applicationId: 'A-9' }));
    await lookAtDebrief('next', 5000);
    await putUnfinished('own', 'Grace Hopper');
    expect(await opened()).toBe(1000);
  });

  test('when the scorecards that were looked at are taken out of the debrief', async () => {
    await changeDebrief('debrief', () => ({ removed: ['theirs'] }));
    await putUnfinished('own', 'Hopper, Grace B.');
    expect(await opened()).toBe(1000);
  });

  test('of another candidate, and is not taken for one of somebody else', async () => {
    await remove();
    await putUnfinished('own', 'Ada Lovelace', { preparation: appliedAs('A-2') });
    expect(await opened()).toBeNull();
  });
});

test('a look while a prepared interview had another application stays known once it has its own again', async () => {
  const known = {
    candidate: 'Candidate 7',
    rubric: null,
    context: 'phone',
    startsAt: null,
    event: null,
    email: null,
    role: null,
    link: null,
  } as const;
  const look = async (at: number) => (await lookAtDebrief('debrief', at))?.blindness.state;
  await savePrepared({ id: 'next', ...known, applicationId: 'A-1' });
  expect(await look(1000)).toBe('closed');
  await savePrepared({ id: 'next', ...known, applicationId: 'A-2' });
  expect(await look(2000)).toBe('did-not-interview');
  await savePrepared({ id: 'next', ...known, applicationId: 'A-1' });
  expect(await look(3000)).toBe('closed');
  await putUnfinished('own', 'Candidate 7', { preparation: appliedAs('A-1') });
  expect(await opened()).toBe(2000);
});

test('a debrief that is open in one window closes there when the interview begins in another, and what was seen is known', async () => {
  const stop = new AbortController();
  const heard: string[] = [];
  observeDebrief({ id: 'debrief', now: () => 1000 }, (found) => void heard.push(found?.blindness.state ?? 'gone'), stop.signal);
  await expect.poll(() => heard.at(-1)).toBe('did-not-interview');
  await startInterview(anInterview({ id: 'own', candidate: 'Grace Hopper' }));
  await expect.poll(() => heard.at(-1)).toBe('closed');
  stop.abort();
  expect(await opened()).toBe(1000);
});

test('what others wrote in a debrief is a look too, though no scorecard of theirs is in it', async () => {
  const { debriefEntries, received, teamRows } = getDatabase();
  await received.clear();
  await debriefEntries.put({
    ...{ id: 'e', debriefId: 'debrief', at: 1, by: { name: 'Edsger', email: null }, replaces: null },
    ...{ kind: 'comment', scorecardId: 'theirs', dimension: 'd1', text: 'Could not say why.' },
  });
  await lookAtDebrief('debrief', 900);
  expect(await looksNow()).toEqual([]);
  await teamRows.put({ kind: 'entry', id: 'e', candidate: 'c', state: 'came' });
  await lookAtDebrief('debrief', 1000);
  await remove();
  await putUnfinished('own', 'Grace Hopper');
  expect(await opened()).toBe(1000);
});

describe('a look that is logged twice', () => {
  test('counts the first time', async () => {
    await lookAtDebrief('debrief', 1000);
    await lookAtDebrief('debrief', 2000);
    expect((await looksNow()).map(({ at }) => at)).toEqual([1000]);
  });

  test('is logged again once another name of the candidate is shown', async () => {
    await lookAtDebrief('debrief', 1000);
    await receiveFile(envelopeOf({ id: 'more', candidate: 'Grace Murray', interviewer: 'Alan' }));
    await lookAtDebrief('debrief', 2000);
    expect((await looksNow()).map(({ at }) => at)).toEqual([1000, 2000]);
    await remove();
    await putUnfinished('own', 'Murray, Grace');
    expect(await opened()).toBe(2000);
  });

  test('knows the candidate by interviews that were joined by hand', async () => {
    await putFinished('first', { id: 'mine' });
    await putFinished('alias', { id: 'alias', candidate: 'Candidate 7', applicationId: null });
    await joinInterviews('first', 'alias', 'person', 3);
    await lookAtDebrief('debrief', 1000);
    await remove();
    await putUnfinished('own', 'Applicant 12');
    await joinInterviews('alias', 'own', 'person', 4);
    expect(await opened()).toBe(1000);
  });
});

describe('a backup', () => {
  test('from before a look does not undo it, merged or in place of everything', async () => {
    const before = await makeBackup();
    await lookAtDebrief('debrief', 1000);
    for (const mode of ['merge', 'replace'] as const) {
      await restore(before, mode);
      expect((await looksNow()).map(({ at }) => at)).toEqual([1000]);
    }
    await putUnfinished('own', 'Grace Hopper');
    expect(await opened()).toBe(1000);
  });

  test('carries looks to another device', async () => {
    await lookAtDebrief('debrief', 1000);
    const file = await makeBackup();
    for (const mode of ['merge', 'replace'] as const) {
      await emptyDatabase();
      await restore(file, mode);
      await remove();
      await putUnfinished('own', 'Grace Hopper');
      expect(await opened()).toBe(1000);
    }
  });

  test('of an interview that was deleted meanwhile tells of a look that was taken then', async () => {
    await putUnfinished('own', 'Grace Hopper');
    const before = await makeBackup();
    await getDatabase().interviews.delete('own');
    expect((await lookAtDebrief('debrief', 1000))?.blindness.state).toBe('did-not-interview');
    await restore(before, 'merge');
    expect(await opened()).toBe(1000);
  });

  test('holds the looks among its tables', () => {
    expect(listCopied(getDatabase()).map(({ name }) => name)).toContain('looks');
  });
});

describe('the file with everything about a candidate', () => {
  const everything = { interviews: [], prepared: [], received: ['theirs'], debriefs: ['debrief'] };

  test('is a look, which is logged before it is given', async () => {
    const { tables } = await readSubject(everything, watch, 1000);
    expect(Object.keys(tables)).toEqual(expect.arrayContaining(['received', 'debriefs']));
    await getDatabase().debriefs.clear();
    await putUnfinished('own', 'Grace Hopper');
    expect(await opened()).toBe(1000);
  });

  test('of scorecards alone is one too', async () => {
    await readSubject({ ...everything, debriefs: [] }, watch, 1000);
    await putUnfinished('own', 'Candidate 7', { preparation: appliedAs('A-1') });
    expect(await opened()).toBe(1000);
  });

  test.each([
    ['an unfinished interview', () => putUnfinished('own', 'Grace Hopper'), { interviews: ['own'], prepared: [] }],
    ['a prepared interview', () => putPrepared('own', 'Grace Hopper'), { interviews: [], prepared: ['own'] }],
  ])('leaves others’ scorecards out with %s, says so, and is no look', async (_what, begin, chosen) => {
    await begin();
    const read = await readSubject({ ...everything, ...chosen }, watch, 1000);
    expect(read.areOthersKeptBack).toBe(true);
    expect(JSON.stringify(read)).not.toMatch(/theirs|Edsger/);
    expect(await looksNow()).toEqual([]);
  });

  test('says the same where no scorecard of others is here', async () => {
    await putUnfinished('own', 'Grace Hopper');
    const own = { ...everything, interviews: ['own'] };
    const before = await readSubject(own, watch, 1000);
    await getDatabase().received.clear();
    expect(await readSubject(own, watch, 1000)).toEqual(before);
  });

  test('says nothing of that once one’s own is finished', async () => {
    await putFinished('own', { id: 'mine' });
    expect(await readSubject({ ...everything, interviews: ['own'] }, watch, 1000)).toMatchObject({ areOthersKeptBack: false });
  });
});

describe('erasing a candidate', () => {
  const none = { interviews: [], prepared: [] };
  beforeEach(async () => void (await lookAtDebrief('debrief', 1000)));

  test('takes the look along with the debrief, and tells how many', async () => {
    expect(await eraseSubject({ ...none, debriefs: ['debrief'] }, watch)).toEqual({ received: 1, debriefs: 1, looks: 1 });
  });

  test.each([
    ['application', { preparation: appliedAs('A-1') }],
    ['name, where no application is known', {}],
  ])('takes along a look whose debrief is gone, by the interview’s %s', async (by, more) => {
    if (by !== 'application') await getDatabase().looks.toCollection().modify({ applicationIds: [] });
    await remove();
    await putUnfinished('own', 'Grace Hopper', more);
    await eraseSubject({ ...none, interviews: ['own'] }, watch);
    expect(await looksNow()).toEqual([]);
  });

  test('finds a look whose debrief is gone by the name, and erases it', async () => {
    expect((await listMatches('grace')).map(({ kind }) => kind)).toEqual(['debrief', 'received']);
    await remove();
    const [match, ...more] = await listMatches('grace b');
    expect([match, more]).toMatchObject([{ kind: 'look', candidate: 'Grace B. Hopper', applicationId: 'A-1', at: 1000 }, []]);
    await eraseSubject({ ...none, looks: [match?.id ?? ''] }, watch);
    expect(await looksNow()).toEqual([]);
  });

  test('leaves looks at somebody else', async () => {
    await putUnfinished('own', 'Ada Lovelace', { preparation: appliedAs('A-2') });
    await eraseSubject({ ...none, interviews: ['own'] }, watch);
    expect(await looksNow()).toHaveLength(1);
  });
});
