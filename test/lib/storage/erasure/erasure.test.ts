import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { listDueInterviews } from '@/lib/storage/erasure/due';
import { eraseSubject, readSubject } from '@/lib/storage/erasure/subject';
import { candidateTables } from '@/lib/storage/erasure/tables';
import { setHold } from '@/lib/storage/interview/holds';
import { anInterview } from '../../interviews.ts';
import { forget, makeBackup, restore } from '../backup/world.ts';

const watch = (signal = new AbortController().signal) => ({ signal, onStep: () => undefined });
const none = { interviews: [], prepared: [] };

/** A row of somebody for a table, with their mark in each of its key's and indexes' places and in its words. */
function rowFor(name: string, mark: string): object {
  if (name === 'interviews') return anInterview({ id: mark, scorecardId: `s-${mark}`, candidate: `name of ${mark}` });
  const { primKey, indexes } = getDatabase().table(name).schema;
  const places = [primKey, ...indexes].filter(({ auto }) => !auto).flatMap(({ keyPath }) => keyPath ?? []);
  const keys = places.map((place) => [place, place === 'interviewId' || (name === 'prepared' && place === 'id') ? mark : `${place} of ${mark}`]);
  return { words: `words about ${mark}`, ...Object.fromEntries(keys) };
}
const tablesOf = (what: string) => Object.entries(candidateTables).flatMap(([name, held]) => (held === what ? [name] : []));
const own = () => [...tablesOf('interview'), ...tablesOf('prepared')];
const dump = async () => JSON.stringify(await Promise.all(getDatabase().tables.map(async (table) => [table.name, await table.toArray()])));

beforeEach(async () => {
  await forget();
  for (const mark of ['gone', 'stays-here']) for (const name of own()) await getDatabase().table(name).put(rowFor(name, mark));
  await getDatabase().holds.clear();
});
const subject = { interviews: ['gone'], prepared: ['gone'] };

test('every table is known to erasure, and says what it can hold of a candidate', () => {
  const tables = getDatabase().tables.map(({ name }) => name);
  expect(tables.toSorted()).toEqual(Object.keys(candidateTables).toSorted());
  const indexed = getDatabase().tables.filter(({ schema }) =>
    [schema.primKey, ...schema.indexes].some(({ keyPath }) => [keyPath].flat()[0] === 'interviewId'),
  );
  expect(tablesOf('interview').toSorted()).toEqual([...indexed.map(({ name }) => name), 'interviews'].toSorted());
});

test('an erased candidate is in no table, another one is unchanged, and the receipt counts rows without a name', async () => {
  const before = await readSubject({ interviews: ['stays-here'], prepared: ['stays-here'] }, watch(), 1);
  const erased = await eraseSubject(subject, watch());
  expect(await dump()).not.toContain('gone');
  expect(await readSubject({ interviews: ['stays-here'], prepared: ['stays-here'] }, watch(), 1)).toEqual(before);
  expect(erased).toEqual(Object.fromEntries(own().flatMap((name) => (name === 'holds' ? [] : [[name, 1]]))));
  expect(JSON.stringify(erased)).not.toMatch(/gone|name of/);
});

test('a backup made afterwards contains nothing of them', async () => {
  await eraseSubject(subject, watch());
  const file = await makeBackup();
  await forget();
  await restore(file);
  expect(await dump()).not.toContain('gone');
  expect(await dump()).toContain('stays-here');
});

test('everything about a candidate is every row, and no row of another', async () => {
  const { tables: found } = await readSubject(subject, watch(), 1);
  expect(Object.keys(found).toSorted()).toEqual(
    own()
      .filter((name) => name !== 'holds')
      .toSorted(),
  );
  expect(JSON.stringify(found)).not.toContain('stays-here');
  expect(await readSubject(none, watch(), 1)).toEqual({ tables: {}, areOthersKeptBack: false });
});

test('nothing is erased while one of the interviews is on legal hold', async () => {
  await setHold('gone', true, 5);
  const before = await dump();
  expect(await eraseSubject({ interviews: ['stays-here', 'gone'], prepared: [] }, watch())).toBe('held');
  expect(await dump()).toBe(before);
  await setHold('gone', false, 6);
  expect(await eraseSubject(subject, watch())).not.toBe('held');
});

test('an erasure that is stopped midway erases nothing', async () => {
  const before = await dump();
  for (const at of [0, 1, 2]) {
    const stop = new AbortController();
    const stopped = { signal: stop.signal, onStep: (done: number) => void (done === at && stop.abort()) };
    const outcome = eraseSubject({ interviews: ['gone', 'stays-here', 'never'], prepared: [] }, stopped);
    await expect(outcome).rejects.toMatchObject({ name: 'AbortError' });
    expect(await dump()).toBe(before);
  }
});

describe('what is due', () => {
  const change = (interviewId: string, at: number) =>
    ({ interviewId, at, command: 'c', kind: 'do', of: null, table: 'interviews', before: {}, after: {} }) as Parameters<
      Database['changes']['add']
    >[0];

  test('is what was last active before a given time, the oldest first, on legal hold or not', async () => {
    const database = getDatabase();
    await Promise.all(database.tables.map((table) => table.clear()));
    await database.interviews.bulkAdd([
      anInterview({ id: 'late', startedAt: 900 }),
      anInterview({ id: 'finished-late', startedAt: 100, endedAt: 200, finishedAt: 900 }),
      anInterview({ id: 'changed-late', startedAt: 100 }),
      anInterview({ id: 'old', startedAt: 300, candidate: 'Ada' }),
      anInterview({ id: 'older', startedAt: 200 }),
    ]);
    await database.changes.bulkAdd([change('changed-late', 100), change('changed-late', 900), change('old', 310)]);
    await setHold('older', true, 950);
    expect(await listDueInterviews(500)).toEqual([
      { id: 'older', candidate: 'Grace', activeAt: 200, isHeld: true },
      { id: 'old', candidate: 'Ada', activeAt: 310, isHeld: false },
    ]);
    expect(await listDueInterviews(100)).toEqual([]);
  });

  test('never includes an interview with unreadable times', async () => {
    await getDatabase()
      .table('interviews')
      .put({ ...anInterview({ id: 'odd' }), finishedAt: 'then', endedAt: {}, startedAt: 5 });
    await getDatabase().table('interviews').put({ id: 'odder', startedAt: 'then' });
    expect((await listDueInterviews(1e15)).map(({ id }) => id)).not.toContain('odder');
  });
});
