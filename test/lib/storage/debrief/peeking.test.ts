import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { takeSnapshot } from '@/lib/storage/backup/snapshot';
import { getDatabase } from '@/lib/storage/database/database';
import { listAddable } from '@/lib/storage/debrief/addable';
import { addDebriefEntry, createDebrief, removeNewDebrief } from '@/lib/storage/debrief/commands';
import { deleteDebrief } from '@/lib/storage/debrief/delete';
import { listDebriefDrafts } from '@/lib/storage/debrief/drafts';
import { findOthersOpenedAt, lookAtDebrief } from '@/lib/storage/debrief/looks/looks';
import { observeDebrief, observeDebriefs } from '@/lib/storage/debrief/observe';
import { listDebriefs, openDebrief } from '@/lib/storage/debrief/open';
import { listRecentScorecards } from '@/lib/storage/debrief/recent';
import { renameInterview } from '@/lib/storage/debrief/rename';
import { findCandidates } from '@/lib/storage/delivery/candidates';
import { listDueInterviews } from '@/lib/storage/erasure/due';
import { listMatches } from '@/lib/storage/erasure/matches';
import { eraseSubject, readSubject } from '@/lib/storage/erasure/subject';
import { deleteInterview, restoreInterview } from '@/lib/storage/interview/delete';
import { undoLast } from '@/lib/storage/interview/edit-commands';
import { listInterviewEntries } from '@/lib/storage/interview/entries';
import { listPersonInterviews } from '@/lib/storage/interview/joins';
import { startInterview } from '@/lib/storage/interview/start-command';
import { listOutcomes } from '@/lib/storage/outcomes';
import { findLatestScorecard, findScorecard, findScorecardOf, listRevisions } from '@/lib/storage/scorecard/scorecards';
import { listUnreadable } from '@/lib/storage/unreadable';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { anInterview } from '../../interviews.ts';
import { makeBackup, preview } from '../backup/world.ts';
import { aDebrief, appliedAs, envelopeOf, putFinished, putPrepared, putUnfinished, receiveFile } from './people.ts';

const watch = { signal: new AbortController().signal, onStep: () => undefined };
const subject = { interviews: ['own'], prepared: [] };
const by = { name: 'Edsger', email: 'edsger@example.com' };

/** Two scorecards of others arrive, and a debrief with what somebody wrote in it; some have the application, one only the name. */
async function othersArrive(count: number): Promise<void> {
  for (let index = 0; index < count; index++)
    await receiveFile(envelopeOf({ id: `theirs-${index}`, interviewer: 'Edsger', applicationId: index % 2 === 0 ? 'A-1' : null }, [1, 5]));
}

/** Everything that the pages of this device read of stored data, as a text. */
async function readEverything(): Promise<string> {
  const never = new AbortController().signal;
  const { rows } = await takeSnapshot({ settings: {}, leftOut: [] }, { signal: never, onRows: () => undefined });
  const file = await makeBackup();
  return JSON.stringify({
    debriefs: await listDebriefs(),
    debrief: await openDebrief('debrief'),
    drafts: await listDebriefDrafts('debrief'),
    recent: await listRecentScorecards(20),
    addable: [await listAddable('Grace Hopper'), await listAddable('Grace'), await listAddable('')],
    matches: [await listMatches('grace'), await listMatches('hopper'), await listMatches('edsger')],
    data: await readSubject({ ...subject, received: ['theirs-0', 'theirs-1'], debriefs: ['debrief'] }, watch, 1),
    entries: await listInterviewEntries(),
    outcomes: [...(await listOutcomes()).recommendations],
    person: await listPersonInterviews('own'),
    scorecards: [await findScorecardOf('own'), await findLatestScorecard(), await findScorecard('theirs-0', 1), await listRevisions('own')],
    candidates: [...(await findCandidates(['own', 'debrief', 'theirs-0']))],
    due: await listDueInterviews(1e15),
    unreadable: await listUnreadable(),
    rows,
    preview: await preview(file),
  });
}

const waysToClose: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['an unfinished interview of the application', () => putUnfinished('own', 'Grace Hopper', { preparation: appliedAs('A-1') })],
  ['an unfinished interview of the same name', () => putUnfinished('own', 'GRACE hopper')],
  ['an interview that ended and is not finished', () => putUnfinished('own', 'Hopper, Grace', { endedAt: 2000 })],
  ['a prepared interview', () => putPrepared('own', 'Grace Hopper', appliedAs('A-1'))],
];

describe.each(waysToClose)('with %s', (_what, prepare) => {
  beforeEach(async () => {
    await emptyDatabase();
    await prepare();
    await createDebrief(aDebrief());
  });

  test('nothing that is read differs by whether, how many and which scorecards of others are here', async () => {
    const before = await readEverything();
    await othersArrive(1);
    expect(await readEverything()).toBe(before);
    await othersArrive(3);
    expect(await getDatabase().received.count()).toBe(3);
    expect(await readEverything()).toBe(before);
  });

  test('nor does it with rows that cannot be read, and nothing of others is in it', async () => {
    const before = await readEverything();
    await othersArrive(2);
    await getDatabase().table('received').put({ scorecardId: 'odd', revision: 1, body: 'theirs' });
    const after = await readEverything();
    expect(after).toBe(before);
    expect(after).not.toMatch(/theirs|Edsger/);
  });

  test('observers are told of nothing but what closes it', async () => {
    const stop = new AbortController();
    const heard: unknown[] = [];
    observeDebrief({ id: 'debrief', now: Date.now }, (found) => heard.push(found), stop.signal);
    observeDebriefs((found) => heard.push(...found), stop.signal);
    await expect.poll(() => heard.length).toBeGreaterThan(1);
    const first = [...new Set(heard.map((one) => JSON.stringify(one)))];
    await othersArrive(2);
    await getDatabase().debriefs.put(aDebrief({ createdAt: 9000 }));
    await expect.poll(() => JSON.stringify(heard)).toContain('9000');
    stop.abort();
    const later = [...new Set(heard.map((one) => JSON.stringify(one).replaceAll('9000', '4000')))];
    expect(later).toEqual(first);
  });
});

describe('a scorecard whose candidate has another name in its next revision', () => {
  const renamed = { id: 'theirs', interviewer: 'Edsger', candidate: 'Mary Murray', applicationId: null };
  beforeEach(async () => {
    await emptyDatabase();
    await putUnfinished('own', 'Grace Hopper');
    await receiveFile(envelopeOf({ ...renamed, candidate: 'Grace Hopper' }));
  });

  test('stays closed while the interview under its first name is not finished', async () => {
    expect(await receiveFile(envelopeOf({ ...renamed, revision: 2 }))).toEqual({ outcome: 'waits', by: expect.anything() });
    expect(await getDatabase().received.count()).toBe(2);
    expect([await listAddable('Mary Murray'), await listRecentScorecards(20), await listMatches('murray')]).toEqual([[], [], []]);
  });
});

test('a prepared interview whose row cannot be read in full closes all the same', async () => {
  await emptyDatabase();
  await createDebrief(aDebrief());
  await getDatabase().table('prepared').put({ id: 'odd', candidate: 'Grace Hopper', followUp: 'debrief' });
  expect(await openDebrief('debrief')).toMatchObject({ blindness: { state: 'closed', by: { id: 'odd' } } });
});

describe('once one’s own is finished', () => {
  beforeEach(async () => {
    await emptyDatabase();
    await putUnfinished('own', 'Grace Hopper', { preparation: appliedAs('A-1') });
    await createDebrief(aDebrief());
    await othersArrive(2);
    await putFinished('own', { id: 's-own' });
  });

  test('everything of others is there', async () => {
    expect(await openDebrief('debrief')).toMatchObject({
      blindness: { state: 'open' },
      scorecards: [{ data: { id: 's-own' } }, { data: { id: 'theirs-0' } }],
    });
    expect((await listAddable('Grace Hopper')).map(({ data }) => data.id).toSorted()).toEqual(['s-own', 'theirs-0', 'theirs-1']);
    expect((await listRecentScorecards(20)).map(({ data }) => data.id).toSorted()).toEqual(['s-own', 'theirs-0', 'theirs-1']);
    expect((await listMatches('grace')).map(({ kind }) => kind)).toEqual(['interview', 'debrief', 'received', 'received']);
    expect(Object.keys((await readSubject(subject, watch, 1)).tables)).toContain('received');
  });

  test('and is hidden again while another interview is prepared', async () => {
    await addDebriefEntry({
      id: 'c1',
      debriefId: 'debrief',
      at: 1,
      by,
      replaces: null,
      kind: 'comment',
      scorecardId: 'theirs-0',
      dimension: 'd1',
      text: 'x',
    });
    await putPrepared('next', 'Grace Hopper');
    expect(JSON.stringify([await listDebriefs(), await openDebrief('debrief'), await listMatches('grace'), await listAddable('Grace')])).not.toMatch(
      /theirs|Edsger/,
    );
  });
});

describe('erasing a candidate', () => {
  beforeEach(emptyDatabase);
  const dump = async () => JSON.stringify(await Promise.all(getDatabase().tables.map(async (table) => [table.name, await table.toArray()])));

  test('takes along the debrief and what waits for the interview, and leaves that of others', async () => {
    await putUnfinished('own', 'Grace Hopper', { preparation: appliedAs('A-1') });
    await createDebrief(aDebrief());
    await othersArrive(3);
    await receiveFile(envelopeOf({ id: 'of-ada', candidate: 'Ada Lovelace', applicationId: 'A-2' }));
    await createDebrief(aDebrief({ id: 'adas', candidate: 'Ada Lovelace', applicationId: 'A-2' }));
    expect(await eraseSubject(subject, watch)).toEqual({ interviews: 1, received: 3, debriefs: 1 });
    const left = await dump();
    expect(left).not.toMatch(/theirs|Grace/);
    expect(left).toContain('of-ada');
  });

  test('who has no interview here, by what was chosen', async () => {
    await createDebrief(aDebrief());
    await othersArrive(2);
    await addDebriefEntry({
      id: 'c1',
      debriefId: 'debrief',
      at: 1,
      by,
      replaces: null,
      kind: 'comment',
      scorecardId: 'theirs-0',
      dimension: 'd1',
      text: 'x',
    });
    const erased = await eraseSubject({ interviews: [], prepared: [], received: ['theirs-1'], debriefs: ['debrief'] }, watch);
    expect(erased).toEqual({ received: 2, debriefs: 1, debriefEntries: 1 });
    expect(await dump()).not.toMatch(/theirs|Grace/);
  });

  test('leaves a debrief whose other interview is on legal hold, and refuses one that was chosen', async () => {
    await putFinished('own', { id: 's-own' });
    await putFinished('held', { id: 's-held' });
    await getDatabase().holds.put({ interviewId: 'held', since: 1 });
    await createDebrief(aDebrief());
    expect(await eraseSubject({ interviews: [], prepared: [], debriefs: ['debrief'] }, watch)).toBe('held');
    expect(await eraseSubject(subject, watch)).not.toBe('held');
    expect(await getDatabase().debriefs.count()).toBe(1);
  });
});

describe('one’s own unfinished interview', () => {
  const finishedAt = 9_000_000_000_000;
  beforeEach(async () => {
    await emptyDatabase();
    await createDebrief(aDebrief());
    await othersArrive(2);
  });
  const begin = async (candidate: string) => startInterview(anInterview({ id: 'own', candidate }));
  const look = async (at: number) => (await lookAtDebrief('debrief', at))?.blindness.state;
  const rename = (candidate: string) => renameInterview('own', candidate, 5);

  test('closes under its earlier names too when it is renamed, until it is finished', async () => {
    await begin('Grace Hopper');
    await rename('Mary Murray');
    expect(await look(6)).toBe('closed');
    await rename('Barbara Liskov');
    expect(await look(6)).toBe('closed');
    await undoLast('own', 7);
    expect(await look(8)).toBe('closed');
    await undoLast('own', 7);
    expect(await look(8)).toBe('closed');
    expect(await findOthersOpenedAt('own', finishedAt)).toBeNull();
  });

  test('tells of a look that was taken while it was deleted, when its deletion is undone', async () => {
    await begin('Grace Hopper');
    const deleted = await deleteInterview('own');
    expect(await look(1000)).toBe('did-not-interview');
    if (deleted !== null && deleted !== 'held') await restoreInterview(deleted);
    expect(await look(2000)).toBe('closed');
    expect(await findOthersOpenedAt('own', finishedAt)).toBe(1000);
  });

  test('tells of a look that was taken before it began, whatever its name was then', async () => {
    expect(await look(1000)).toBe('did-not-interview');
    await begin('Mary Murray');
    expect(await findOthersOpenedAt('own', finishedAt)).toBeNull();
    await rename('Grace Hopper');
    expect(await findOthersOpenedAt('own', finishedAt)).toBe(1000);
  });

  test('tells of a look that was taken while a prepared interview was deleted or under another name', async () => {
    await putPrepared('next', 'Grace Hopper');
    expect(await look(1000)).toBe('closed');
    await putPrepared('next', 'Mary Murray');
    expect(await look(2000)).toBe('did-not-interview');
    await begin('Grace Hopper');
    expect(await findOthersOpenedAt('own', finishedAt)).toBe(2000);
  });

  test('keeps what is logged: a closed debrief cannot be deleted, nor its undo take the log along', async () => {
    await look(1000);
    await begin('Grace Hopper');
    expect(await deleteDebrief('debrief')).toBe('closed');
    expect(await removeNewDebrief('debrief')).toEqual({ ok: false, reason: 'closed' });
    expect(await findOthersOpenedAt('own', finishedAt)).toBe(1000);
  });

  test('logs no look where only one’s own scorecard is shown', async () => {
    await emptyDatabase();
    await createDebrief(aDebrief());
    await putFinished('own', { id: 's-own' });
    expect(await look(4000)).toBe('open');
    expect(await getDatabase().looks.count()).toBe(0);
  });

  test('tells nothing of a look at another candidate, or after the finish', async () => {
    await begin('Grace Hopper');
    await createDebrief(aDebrief({ id: 'adas', candidate: 'Ada Lovelace', applicationId: 'A-2' }));
    await receiveFile(envelopeOf({ id: 'of-ada', candidate: 'Ada Lovelace', applicationId: 'A-2' }));
    await lookAtDebrief('adas', 500);
    expect(await getDatabase().looks.toCollection().primaryKeys()).toEqual([['adas', 500]]);
    expect(await findOthersOpenedAt('own', finishedAt)).toBeNull();
    await putFinished('own', { id: 's-own' });
    expect(await look(4000)).toBe('open');
    expect(await findOthersOpenedAt('own', 3000)).toBeNull();
  });
});
