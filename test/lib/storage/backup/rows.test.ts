import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { findLocalRows, type Row } from '@/lib/storage/backup/rows';
import { isSameRow } from '@/lib/storage/backup/same';
import { getDatabase } from '@/lib/storage/database/database';
import { startInterview } from '@/lib/storage/interview/start-command';
import { anInterview } from '../../interviews.ts';
import { dump, forget, makeBackup, preview, restore } from './world.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await forget();
});

const noteOf = (number: number, text = `words ${number}`) => ({
  id: `n${String(number).padStart(5, '0')}`,
  interviewId: 'i',
  recordedAt: number,
  text,
  dimension: null,
  kind: 'note',
  stance: null,
  filled: 0,
});
const notes = (from: number, until: number) => Array.from({ length: until - from }, (_, index) => noteOf(from + index));
const put = (rows: readonly Row[]) =>
  getDatabase()
    .table('notes')
    .bulkPut([...rows]);

test('a backup of more rows than one batch is compared with few queries, and restored completely', async () => {
  await startInterview(anInterview());
  await put(notes(0, 1250));
  const rows = await dump();
  const file = await makeBackup();
  await put([noteOf(700, 'changed here')]);
  const one = vi.spyOn(IDBObjectStore.prototype, 'get');
  const { tables } = await preview(file);
  expect(tables.find(({ table }) => table === 'notes')).toEqual({ table: 'notes', total: 1250, fresh: 0, same: 1249, different: 1 });
  expect(one.mock.calls.length).toBeLessThan(50);
  for (const mode of ['replace', 'merge'] as const) {
    await forget();
    await restore(file, mode);
    expect(await dump()).toEqual(rows);
  }
});

test.each([
  ['lie close together', notes(0, 40), notes(10, 30)],
  ['lie far apart', notes(0, 400), [noteOf(3), noteOf(200), noteOf(399)]],
  ['are not all here', notes(10, 20), [noteOf(1), noteOf(10), noteOf(15), noteOf(30)]],
  ['are none', notes(0, 5), []],
])('rows that %s find those with their keys', async (_name, here, rows) => {
  await put(here);
  const known = new Map(here.map((row) => [row.id, row]));
  expect(await findLocalRows(getDatabase(), getDatabase().table('notes'), rows)).toEqual(rows.map(({ id }) => known.get(id)));
});

test('rows with compound keys are matched', async () => {
  const ratings = ['a', 'b', 'c'].map((dimension) => ({ interviewId: 'i', dimension, score: 3 }));
  await getDatabase()
    .table('ratings')
    .bulkPut(ratings.filter(({ dimension }) => dimension !== 'b'));
  expect(await findLocalRows(getDatabase(), getDatabase().table('ratings'), ratings)).toEqual([ratings[0], undefined, ratings[2]]);
});

test.each<[string, unknown, unknown, boolean]>([
  ['the same fields in another order', { a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1 }, true],
  ['a field without a value', { a: 1, b: undefined }, { a: 1 }, true],
  ['a field of another name', { a: 1, b: undefined }, { a: 1, c: 2 }, false],
  ['another value deep inside', { a: { b: [1, { c: 'x' }] } }, { a: { b: [1, { c: 'y' }] } }, false],
  ['another length', { a: [1, 2] }, { a: [1] }, false],
  ['a list with a gap', { a: Array(1) }, { a: ['x'] }, false],
  ['a list in place of an object', { a: [] }, { a: {} }, false],
  ['a number that JSON does not know', { a: Number.NaN }, { a: null }, true],
  ['two moments', { a: new Date(1) }, { a: new Date(2) }, false],
  ['one moment twice', { a: new Date(1) }, { a: new Date(1) }, true],
  ['a text in place of a number', { a: 1 }, { a: '1' }, false],
])('rows with %s hold the same: %#', (_name, one, other, isSame) => {
  expect([isSameRow(one, other), isSameRow(other, one)]).toEqual([isSame, isSame]);
});
