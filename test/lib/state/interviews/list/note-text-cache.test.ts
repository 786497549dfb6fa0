import 'fake-indexeddb/auto';
import { effect } from '@preact/signals';
import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { createNoteTextCache } from '@/lib/state/interviews/list/note-text-cache';
import { getDatabase } from '@/lib/storage/database/database';

const perPage = 4000;
const aNote = (id: string, interviewId: string, text: string) => ({
  id,
  interviewId,
  recordedAt: 2000,
  text,
  dimension: null,
  stance: null,
  kind: 'note' as const,
  filled: 1 as const,
});

beforeEach(() => getDatabase().notes.clear());

test('an interview that changes while all notes are read is not read twice', async () => {
  const page = Array.from({ length: perPage }, (_, index) => aNote(`a${index}`, 'first', 'said'));
  await getDatabase().notes.bulkAdd([...page, aNote('z', 'changed', 'once')]);
  const words = createNoteTextCache();
  const refreshed: Promise<void>[] = [];
  const stop = effect(() => {
    if (words.version.value === 1) refreshed.push(words.refresh('changed'));
  });
  await words.read(new AbortController().signal);
  await Promise.all(refreshed);
  stop();
  expect(refreshed).toHaveLength(1);
  expect(words.find('first').texts).toHaveLength(perPage);
  expect(words.find('changed').texts).toEqual(['once']);
});

test('reading shows progress, and if stopped keeps no text until restarted', async () => {
  const notes = Array.from({ length: 2 * perPage + 1 }, (_, index) => aNote(`a${index}`, 'first', 'said'));
  await getDatabase().notes.bulkAdd(notes);
  const words = createNoteTextCache();
  const stop = new AbortController();
  const seen: number[] = [];
  const unfollow = effect(() => {
    const { done, total } = words.progress.value;
    seen.push(done);
    if (done === 2 * perPage) expect(total).toBe(notes.length);
    if (done === 2 * perPage && words.state.peek() === 'reading') stop.abort();
  });
  await words.read(stop.signal);
  unfollow();
  expect(seen).toEqual([0, 0, perPage, 2 * perPage]);
  expect([words.state.value, words.find('first').texts.length]).toEqual(['stopped', 0]);
  await words.read(new AbortController().signal);
  expect([words.state.value, words.find('first').texts.length]).toEqual(['read', notes.length]);
});

test('a failed reading can be restarted', async () => {
  const words = createNoteTextCache();
  const { notes } = getDatabase();
  const count = notes.count.bind(notes);
  notes.count = () => Dexie.Promise.reject(new Error('no room'));
  await expect(words.read(new AbortController().signal)).rejects.toThrow('no room');
  notes.count = count;
  expect(words.state.value).toBe('unread');
  await words.read(new AbortController().signal);
  expect(words.state.value).toBe('read');
});
