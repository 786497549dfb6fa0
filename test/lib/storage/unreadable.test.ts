import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { drainOutbox } from '@/lib/delivery/outbox';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { readRows } from '@/lib/storage/database/read-rows';
import { findCandidates } from '@/lib/storage/delivery/candidates';
import { listScorecardDeliveries } from '@/lib/storage/delivery/deliveries';
import { listDestinations } from '@/lib/storage/delivery/destinations';
import { findNextDue, listDueDeliveries } from '@/lib/storage/delivery/due';
import { saveDestination } from '@/lib/storage/delivery/save-destination';
import { findOverview } from '@/lib/storage/interview/counting/counted';
import { undoLast } from '@/lib/storage/interview/edit-commands';
import { listInterviews } from '@/lib/storage/interview/entries';
import { findUndoRedo } from '@/lib/storage/interview/history';
import { findLatest, listBriefs } from '@/lib/storage/interview/interviews';
import { addNote } from '@/lib/storage/interview/note-commands';
import { findNotes, findRecord, listNotes } from '@/lib/storage/interview/notes';
import { startInterview } from '@/lib/storage/interview/start-command';
import { listPrepared } from '@/lib/storage/prepared/prepared';
import { listOwnRubrics, listRubricDrafts } from '@/lib/storage/rubrics/rubrics';
import { listSubscriptions } from '@/lib/storage/rubrics/subscriptions';
import { listRevisions } from '@/lib/storage/scorecard/scorecards';
import { listUnreadable } from '@/lib/storage/unreadable';
import { startReceiver } from '../../demo/receiver.ts';
import { emptyDatabase } from '../../setup/empty-database.ts';
import { aDestination, aRow, aWorld, putRow } from '../delivery/rows.ts';
import { anInterview } from '../interviews.ts';

const note = (id: string) => ({ id, interviewId: 'i', recordedAt: 2000, text: id, dimension: null, kind: 'note', stance: null }) as const;
const reported: unknown[] = [];
const signingSecret = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;

/** Puts a row into a table as another version, or a fault, could have left it. */
const damage = (table: keyof Database & string, row: object) => getDatabase().table(table).put(row);

beforeEach(async () => {
  reported.length = 0;
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
  await emptyDatabase();
});

test('rows are validated one by one, and invalid ones are set aside unchanged', () => {
  const bad = { id: 2 };
  expect(readRows(z.object({ id: z.string() }), [{ id: 'a' }, bad, { id: 'b' }])).toEqual({ rows: [{ id: 'a' }, { id: 'b' }], unreadable: [bad] });
});

describe('one row that cannot be read', () => {
  beforeEach(async () => {
    await startInterview(anInterview());
    await addNote(note('good'), 3);
  });

  test('leaves the other interviews listed and resumable', async () => {
    await damage('interviews', { ...anInterview({ id: 'bad', startedAt: 2000 }), candidate: 7, startedAt: 2000 });
    expect((await listBriefs(50)).map(({ id }) => id)).toEqual(['i']);
    expect((await listInterviews(50)).map(({ id }) => id)).toEqual(['i']);
    expect([...(await findCandidates(['i', 'bad']))]).toEqual([['i', 'Grace']]);
  });

  test('leaves the other notes, ratings and ticks of its interview', async () => {
    await damage('notes', { ...note('bad'), text: null, filled: 1 });
    await damage('ratings', { interviewId: 'i', dimension: 'bad', value: 'great', ratedAt: 1 });
    await damage('ticks', { interviewId: 'i', dimension: 'bad', kind: 'cue', text: 'x', at: 'then' });
    expect(await findOverview('i')).toMatchObject({ ratings: [], ticks: [] });
    expect((await findRecord('i'))?.notes).toHaveLength(1);
    expect((await findLatest('i', 10))?.notes).toHaveLength(1);
    expect(await listNotes('i', 0, 10, 2)).toHaveLength(1);
    expect(await findNotes('i', () => true)).toHaveLength(1);
  });

  test('leaves undo and redo', async () => {
    await damage('changes', { interviewId: 'i', at: 9, command: 5 });
    expect(await findUndoRedo('i')).toEqual({ undo: true, redo: false });
    expect((await undoLast('i', 10)).ok).toBe(true);
  });

  test('leaves the other destinations, rubrics, drafts, subscriptions, prepared interviews and revisions', async () => {
    await saveDestination(aDestination('https://hooks.example.com/in'));
    await damage('destinations', { id: 'bad', kind: 'webhook' });
    for (const table of ['rubrics', 'rubricDrafts', 'subscriptions', 'prepared'] as const) await damage(table, { id: 'bad' });
    await damage('scorecards', { id: 's', revision: 1, interviewId: 'i', body: '{"half":' });
    expect((await listDestinations()).map(({ id }) => id)).toEqual(['d']);
    expect([await listOwnRubrics(), await listRubricDrafts(), await listSubscriptions(), await listPrepared()]).toEqual([[], [], [], []]);
    expect(await listRevisions('i')).toEqual([]);
  });

  test('is listed with its table and its key, and is not changed', async () => {
    const row = { id: 'bad', kind: 'webhook' };
    await damage('destinations', row);
    await damage('scorecards', { id: 's', revision: 1, interviewId: 'i', body: '{"half":' });
    const found = await listUnreadable();
    expect(found.map(({ table, key }) => [table, key])).toEqual([
      ['scorecards', ['s', 1]],
      ['destinations', 'bad'],
    ]);
    expect(found[1]?.row).toEqual(row);
    expect(found[1]?.fields).toContain('settings');
    expect(await getDatabase().table('destinations').get('bad')).toEqual(row);
  });
});

describe('deliveries', () => {
  let receiver: Awaited<ReturnType<typeof startReceiver>>;
  beforeEach(async () => {
    receiver = await startReceiver(signingSecret);
    await saveDestination(aDestination(receiver.url));
    return () => receiver.close();
  });
  const drain = () => drainOutbox(aWorld({ now: Date.now, findSecrets: async () => ({ signingSecret }) }), 'due');

  test('to a readable destination go on beside one that cannot be read, whose deliveries stay as they are', async () => {
    await damage('destinations', { id: 'bad', kind: 'webhook' });
    const waiting = aRow({ scorecardId: 't', destinationId: 'bad' });
    await putRow(waiting);
    await putRow(aRow());
    await drain();
    expect(await listScorecardDeliveries('s', 1)).toMatchObject([{ state: 'delivered' }]);
    expect(await listScorecardDeliveries('t', 1)).toEqual([waiting]);
    expect(reported).toHaveLength(1);
  });

  test('continue beside an unreadable one, which is not requested any more', async () => {
    const bad = { ...aRow({ scorecardId: 'bad' }), requests: 'none', nextAttemptAt: 0 };
    await damage('outbox', bad);
    await putRow(aRow({ nextAttemptAt: 1 }));
    expect(await drain()).toBeNull();
    expect(await listScorecardDeliveries('s', 1)).toMatchObject([{ state: 'delivered' }]);
    expect(await listDueDeliveries('d', Date.now(), 1)).toEqual([]);
    expect(await findNextDue('d', Date.now())).toBeNull();
    expect(await getDatabase().table('outbox').get(bad.id)).toEqual(bad);
  });

  test('continue beside one that is queued with nothing left to send', async () => {
    const done = aRow({ scorecardId: 'done', done: 1, nextAttemptAt: 0 });
    await putRow(done);
    await putRow(aRow({ nextAttemptAt: 1 }));
    expect(await drain()).toBeNull();
    expect(await listScorecardDeliveries('s', 1)).toMatchObject([{ state: 'delivered' }]);
    expect(await listScorecardDeliveries('done', 1)).toEqual([done]);
  });
});
