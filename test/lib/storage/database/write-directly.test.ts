import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Note } from '@/lib/core/interview/interview';
import { collectChangedIds } from '@/lib/storage/database/changed-ids';
import { getDatabase } from '@/lib/storage/database/database';
import { observeTables } from '@/lib/storage/database/observe-tables';
import { writeDirectly } from '@/lib/storage/database/write-directly';
import { addNote } from '@/lib/storage/interview/note-commands';
import { startInterview } from '@/lib/storage/interview/start-command';
import { saveDraft } from '@/lib/storage/unsaved/drafts';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { anInterview } from '../../interviews.ts';

const note: Note = { id: 'a', interviewId: 'i', recordedAt: 2000, text: 'words', dimension: null, kind: 'note', stance: null };
const draft = (text: string) => ({ ...note, noteId: 'b', panel: 'p', text, pinned: false });
let stop: AbortController;

beforeEach(async () => {
  stop = new AbortController();
  await emptyDatabase();
});
afterEach(() => stop.abort());

function observe(table: 'notes' | 'noteDrafts') {
  const heard: number[] = [];
  observeTables({ query: () => getDatabase().table(table).count(), tables: [table] }, (found) => heard.push(found), stop.signal);
  return heard;
}

const stored = async () => Promise.all([getDatabase().notes.count(), getDatabase().noteDrafts.count(), getDatabase().changes.count()]);

test('a note that is added is heard of by whoever observes notes, by its id', async () => {
  await startInterview(anInterview());
  const heard = observe('notes');
  const takeIds = collectChangedIds(['notes'], stop.signal);
  takeIds();
  await expect.poll(() => heard).toEqual([0]);
  await addNote(note, 3);
  await expect.poll(() => heard.at(-1)).toBe(1);
  expect(takeIds()).toEqual(['a']);
});

test('of a draft that changes with each key observers hear now and then, and last of what it holds at the end', async () => {
  const heard = observe('noteDrafts');
  await expect.poll(() => heard).toEqual([0]);
  for (const text of ['w', 'wo', 'wor']) await saveDraft(draft(text));
  await expect.poll(() => heard.at(-1)).toBe(1);
  expect((await getDatabase().noteDrafts.get('b'))?.text).toBe('wor');
});

test('a note for a finished interview, or for one that is gone, is refused, and leaves its draft and the history alone', async () => {
  await startInterview(anInterview({ finishedAt: 9 }));
  await saveDraft({ ...draft('words'), noteId: 'a' });
  const before = await stored();
  expect(await addNote(note, 3)).toEqual({ ok: false, reason: 'finished' });
  expect(await addNote({ ...note, interviewId: 'none' }, 3)).toEqual({ ok: false, reason: 'gone' });
  expect(await stored()).toEqual(before);
});

test('a note under a taken id is refused, and the note that has it stays', async () => {
  await startInterview(anInterview());
  await addNote(note, 3);
  const before = await stored();
  expect(await addNote({ ...note, text: 'others' }, 4)).toEqual({ ok: false, reason: 'taken' });
  expect(await stored()).toEqual(before);
  expect((await getDatabase().notes.get('a'))?.text).toBe('words');
});

test('a write that is aborted rejects and leaves nothing', async () => {
  const write = (transaction: IDBTransaction) => {
    transaction.objectStore('notes').put({ ...note, filled: 0 });
    transaction.abort();
  };
  await expect(writeDirectly({ durability: 'strict', tables: ['notes'], write })).rejects.toMatchObject({ name: 'AbortError' });
  expect(await getDatabase().notes.count()).toBe(0);
});

test('writes that find the connection closed by the browser open another one, also when they are told of it only later', async () => {
  await startInterview(anInterview());
  const connection = getDatabase().backendDB();
  connection.close();
  const writing = Promise.all([saveDraft(draft('words')), addNote(note, 3)]);
  // The browser's own word that it has closed the connection comes later, and must close no other.
  await expect.poll(() => connection.onclose).toBeNull();
  expect((await writing)[1].ok).toBe(true);
  expect((await stored()).slice(0, 2)).toEqual([1, 1]);
});
