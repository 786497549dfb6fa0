import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { createShownNotes } from '@/lib/state/interviews/list/shown-notes';
import { getDatabase } from '@/lib/storage/database/database';

const put = (id: string, interviewId: string, text: string, recordedAt = 2000) =>
  getDatabase().notes.put({ id, interviewId, recordedAt, text, dimension: null, stance: null, kind: 'note', filled: 1 });

beforeEach(() => getDatabase().notes.clear());

test('notes are read when they are asked for, in order of time, and again after they are dropped', async () => {
  await put('b', 'first', 'second', 3000);
  await put('c', 'first', 'first');
  await put('a', 'other', 'elsewhere');
  const notes = createShownNotes();
  expect([notes.find('first'), notes.find('other'), notes.find('none')]).toEqual([null, null, null]);
  await expect.poll(() => notes.find('first')).toEqual(['first', 'second']);
  expect([notes.find('other'), notes.find('none')]).toEqual([['elsewhere'], []]);
  await put('c', 'first', 'changed');
  expect(notes.find('first')).toEqual(['first', 'second']);
  notes.drop('first');
  await expect.poll(() => notes.find('first')).toEqual(['changed', 'second']);
});

test('notes dropped while they are read are read anew', async () => {
  await put('a', 'first', 'old');
  const notes = createShownNotes();
  notes.find('first');
  await Promise.resolve();
  notes.drop('first');
  await put('a', 'first', 'new');
  await expect.poll(() => notes.find('first')).toEqual(['new']);
});

test('the notes of 200 interviews are kept', async () => {
  const notes = createShownNotes();
  const ids = Array.from({ length: 201 }, (_, index) => `i${index}`);
  notes.find('i0');
  await expect.poll(() => notes.find('i0')).toEqual([]);
  for (const id of ids.slice(1)) notes.find(id);
  await expect.poll(() => notes.find('i200')).toEqual([]);
  expect([notes.find('i1'), notes.find('i0')]).toEqual([[], null]);
});
