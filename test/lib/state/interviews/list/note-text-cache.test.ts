import 'fake-indexeddb/auto';
import { effect } from '@preact/signals';
import { expect, test } from 'vitest';
import { createNoteTextCache } from '@/lib/state/interviews/list/note-text-cache';
import { getDatabase } from '@/lib/storage/database/database';

const perPage = 4000;
const aNote = (id: string, interviewId: string, text: string) => ({
  ...{ id, interviewId, recordedAt: 2000, text, dimension: null, stance: null },
  ...{ kind: 'note' as const, filled: 1 as const },
});

test('an interview that changes while the words of all notes are read is not read twice', async () => {
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
