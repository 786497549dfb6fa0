import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Note } from '@/lib/core/interview/interview';
import { createInterviewList } from '@/lib/state/interviews/list/list-model';
import { getDatabase } from '@/lib/storage/database/database';
import { migrations } from '@/lib/storage/database/migrations';
import { emptyDatabase } from '../../../../setup/empty-database.ts';
import { aRow } from '../../../delivery/rows.ts';
import { anInterview } from '../../../interviews.ts';

const many = 60;
const small = { ...anInterview().rubric, dimensions: anInterview().rubric.dimensions.slice(0, 1) };
const aNote = (id: string, interviewId: string, text: string): Note & { filled: 1 } => ({
  id,
  interviewId,
  recordedAt: 2000,
  text,
  dimension: null,
  kind: 'note',
  stance: null,
  filled: 1,
});

let stop: AbortController;
beforeEach(async () => {
  stop = new AbortController();
  await emptyDatabase();
  const rows = Array.from({ length: many }, (_, index) =>
    anInterview({
      id: `i${index}`,
      candidate: `Person ${index}`,
      rubric: small,
      startedAt: 1000 + index,
      endedAt: index % 3 === 0 ? null : 5000,
      finishedAt: index % 3 === 1 ? 6000 : null,
      recommendation: index % 2 === 0 ? 'yes' : 'no',
      score: index % 3 === 1 ? index / 10 : null,
    }),
  );
  await getDatabase().interviews.bulkAdd([...rows, anInterview({ id: 'first', candidate: 'Zo\u00eb First', rubric: small, startedAt: 1 })]);
});
afterEach(() => stop.abort());

/** A list that is read. */
async function openList() {
  const list = createInterviewList();
  list.follow(stop.signal);
  await expect.poll(() => list.total.value !== null && list.isComplete.value).toBe(true);
  return list;
}
type List = Awaited<ReturnType<typeof openList>>;
const foundIn = (list: List) => list.found.value.map(({ id }) => id);
const rowOf = (list: List, id: string) => list.rows.value.find((row) => row.id === id);

test('every interview is listed, the latest first, with role, level and state', async () => {
  const list = await openList();
  expect([list.total.value, list.rows.value.length, list.unreadable.value]).toEqual([many + 1, many + 1, 0]);
  expect(list.rows.value[0]).toMatchObject({ id: 'i59', candidate: 'Person 59', rubric: small.title, startedAt: 1059, stage: 'to-finish' });
  expect(list.rows.value[0]).toMatchObject({ role: small.role, level: 'junior', state: 'to-finish' });
});

test('recommendation and score are shown for finished interviews only', async () => {
  const list = await openList();
  expect(rowOf(list, 'i7')).toMatchObject({ recommendation: 'no', score: 0.7, state: 'saved' });
  expect(rowOf(list, 'i6')).toMatchObject({ recommendation: null, score: null, state: 'running' });
  await getDatabase().interviews.update('i7', { finishedAt: null });
  await getDatabase().amendments.put({ interviewId: 'i7', reason: '', since: 1, finishedAt: 6000 });
  await expect.poll(() => rowOf(list, 'i7')).toMatchObject({ recommendation: null, score: null, state: 'amending' });
});

test('a row shows the most urgent state of its deliveries; one for a removed destination needs the user', async () => {
  const row = (id: string, interviewId: string, fields: object) => aRow({ id, interviewId, scorecardId: id, ...fields });
  await getDatabase().outbox.bulkAdd([
    row('a', 'i1', { state: 'delivered' }),
    row('b', 'i1', { state: 'outcome-unknown' }),
    row('c', 'i4', { state: 'queued', destinationId: 'gone' }),
    row('d', 'i7', { state: 'delivered' }),
  ]);
  const list = await openList();
  expect(['i1', 'i4', 'i7', 'i10'].map((id) => rowOf(list, id)?.state)).toEqual(['outcome-unknown', 'needs-you', 'delivered', 'saved']);
  list.filter({ state: 'needs-you' });
  expect(foundIn(list)).toEqual(['i4']);
});

describe('a search', () => {
  test('finds every word in name, rubric or role, ignoring accents and case', async () => {
    const list = await openList();
    list.search('first zoe');
    expect(foundIn(list)).toEqual(['first']);
    list.search('zoe second');
    expect(foundIn(list)).toEqual([]);
    list.search('  ');
    expect(foundIn(list)).toHaveLength(many + 1);
  });

  test('covers the words of the notes once they are read, and quotes the note', async () => {
    await getDatabase().notes.bulkAdd([aNote('a', 'i5', 'named the Café’s queue'), aNote('b', 'i8', 'nothing of the kind')]);
    const list = await openList();
    list.search('5 cafe queue');
    expect(foundIn(list)).toEqual([]);
    await list.readNotes(stop.signal);
    expect([list.notes.value, foundIn(list)]).toEqual(['read', ['i5']]);
    expect(list.found.value.map(list.excerptOf)).toEqual(['…']);
    await expect.poll(() => list.found.value.map(list.excerptOf)).toEqual(['named the Café’s queue']);
    list.search('person 5');
    expect(list.found.value.map(list.excerptOf)[0]).toBeNull();
  });

  test('follows notes written by another page until the list is closed', async () => {
    const list = await openList();
    await list.readNotes(stop.signal);
    await getDatabase().notes.add(aNote('late', 'i5', 'a word written elsewhere'));
    list.search('elsewhere');
    expect(foundIn(list)).toEqual([]);
    const other = new BroadcastChannel('plumbline-changes');
    other.postMessage('i5');
    await expect.poll(() => foundIn(list)).toEqual(['i5']);
    other.close();
    stop.abort();
    expect([list.notes.value, foundIn(list)]).toEqual(['unread', []]);
  });
});

test('actions apply to selected rows that are shown only', async () => {
  const list = await openList();
  list.select({ kind: 'all' });
  expect(list.chosen.value).toHaveLength(many + 1);
  list.search('first');
  expect(list.chosen.value.map(({ id }) => id)).toEqual(['first']);
  list.clear();
  list.select({ kind: 'none' });
  expect(list.chosen.value).toEqual([]);
});

test('pressing a column sorts it in its usual direction, pressing again reverses it', async () => {
  const list = await openList();
  list.sortBy('score');
  expect(list.sorting.value).toEqual({ column: 'score', descending: true });
  expect(foundIn(list)[0]).toBe('i58');
  list.sortBy('score');
  expect(foundIn(list)[0]).toBe('i1');
  list.sortBy('candidate');
  expect(list.sorting.value).toEqual({ column: 'candidate', descending: false });
});

test('the list follows a change of an interview', async () => {
  const list = await openList();
  await getDatabase().interviews.update('i59', { candidate: 'Person of another name' });
  await expect.poll(() => rowOf(list, 'i59')?.candidate).toBe('Person of another name');
});

test('an unreadable interview is counted, and the others are listed', async () => {
  await getDatabase().table('interviews').put({ id: 'broken', startedAt: 'yesterday' });
  const list = await openList();
  expect([list.rows.value.length, list.total.value, list.unreadable.value]).toEqual([many + 1, many + 2, 1]);
});

test('interviews of a database without the list’s index are listed after the upgrade, with the score of their last scorecard', async () => {
  await getDatabase().delete({ disableAutoOpen: false });
  const old = new Dexie('plumbline');
  for (const { version, stores } of migrations.filter((step) => step.version < 11)) old.version(version).stores({ ...stores });
  const body = (value: number | null) => JSON.stringify({ data: { score: { value } } });
  await old.table('interviews').add(anInterview({ endedAt: 5, finishedAt: 6, recommendation: 'yes' }));
  await old.table('scorecards').bulkAdd([
    { id: 's', revision: 1, interviewId: 'i', body: body(2.5) },
    { id: 's', revision: 2, interviewId: 'i', body: body(3.75) },
    { id: 'x', revision: 1, interviewId: 'gone', body: 'no envelope' },
  ]);
  old.close();
  expect((await openList()).rows.value).toMatchObject([{ id: 'i', candidate: 'Grace', score: 3.75, recommendation: 'yes' }]);
});
