import 'fake-indexeddb/auto';
import { effect } from '@preact/signals';
import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { createNoteIndex } from '@/lib/state/interviews/list/note-index';
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
  const words = createNoteIndex();
  const refreshed: Promise<void>[] = [];
  const stop = effect(() => {
    if (words.version.value === 1) refreshed.push(words.refresh('changed'));
  });
  await words.read(new AbortController().signal);
  await Promise.all(refreshed);
  stop();
  expect(refreshed).toHaveLength(1);
  expect(words.find('said')('first')).toBe(true);
  expect(words.find('once')('changed')).toBe(true);
});

test('notes that changed are found by what they say now only', async () => {
  await getDatabase().notes.bulkAdd([aNote('a', 'first', 'said before'), aNote('b', 'second', 'said before')]);
  const words = createNoteIndex();
  await words.read(new AbortController().signal);
  await getDatabase().notes.put(aNote('a', 'first', 'saïd after'));
  await words.refresh('first');
  const found = (word: string) => ['first', 'second', 'unknown'].filter(words.find(word));
  expect([found('said'), found('before'), found('fter')]).toEqual([['first', 'second'], ['second'], ['first']]);
});

test('reading shows progress, and if stopped keeps no text until restarted', async () => {
  const notes = Array.from({ length: 2 * perPage + 1 }, (_, index) => aNote(`a${index}`, 'first', 'said'));
  await getDatabase().notes.bulkAdd(notes);
  const words = createNoteIndex();
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
  expect([words.state.value, words.find('said')('first')]).toEqual(['stopped', false]);
  await words.read(new AbortController().signal);
  expect([words.state.value, words.find('said')('first')]).toEqual(['read', true]);
});

test('a failed reading can be restarted', async () => {
  const words = createNoteIndex();
  const { notes } = getDatabase();
  const count = notes.count.bind(notes);
  notes.count = () => Dexie.Promise.reject(new Error('no room'));
  await expect(words.read(new AbortController().signal)).rejects.toThrow('no room');
  notes.count = count;
  expect(words.state.value).toBe('unread');
  await words.read(new AbortController().signal);
  expect(words.state.value).toBe('read');
});
