import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { getDatabase } from '@/lib/storage/database/database';
import { migrations } from '@/lib/storage/database/migrations';
import { listUnreadable } from '@/lib/storage/unreadable';
import { listDrafts } from '@/lib/storage/unsaved/find-drafts';
import { listTextEdits } from '@/lib/storage/unsaved/text-edits';

const note = { id: 'a', interviewId: 'i', recordedAt: 2000, text: 'as it is stored', dimension: null, kind: 'note', stance: null, filled: 0 };
const draft = { interviewId: 'i', noteId: 'b', text: 'half', recordedAt: 3000, dimension: null, pinned: false, stance: 'for' };
const edit = { noteId: 'a', interviewId: 'i', text: 'as it was being chang' };

/** A database of an earlier version with the rows that its code wrote. */
async function openOld(version: number): Promise<Dexie> {
  const old = new Dexie('plumbline');
  for (const step of migrations.filter((candidate) => candidate.version <= version)) old.version(step.version).stores({ ...step.stores });
  await old.table('notes').add(note);
  await old.table('drafts').add(draft);
  return old;
}

afterEach(async () => {
  getDatabase().close({ disableAutoOpen: false });
  await Dexie.delete('plumbline');
});

test.each([2, 3, 4, 5, 6, 7])('a half-typed note of version %i is unclaimed, and can be restored', async (version) => {
  (await openOld(version)).close();
  const database = getDatabase();
  expect(await listDrafts('i')).toEqual([{ ...draft, panel: null }]);
  expect(database.tables.map(({ name }) => name)).not.toContain('drafts');
});

test('a note that was being edited keeps the words of both', async () => {
  const old = await openOld(7);
  await old.table('noteEdits').bulkAdd([edit, { ...edit, noteId: 'gone' }]);
  old.close();
  expect(await listTextEdits('i')).toEqual([
    { id: 'a', panel: null, interviewId: 'i', of: 'a', base: note.text, text: edit.text },
    { id: 'gone', panel: null, interviewId: 'i', of: 'gone', base: '', text: edit.text },
  ]);
});

test('an unreadable row is moved unchanged, and listed as unreadable', async () => {
  const old = await openOld(7);
  await old.table('drafts').put({ ...draft, noteId: 7, pinned: 'perhaps' });
  await old.table('noteEdits').put({ ...edit, text: null });
  old.close();
  expect(await listUnreadable()).toMatchObject([
    { table: 'noteDrafts', key: 'i', row: { text: 'half' }, fields: ['pinned'] },
    { table: 'textEdits', key: 'a', fields: ['text'] },
  ]);
});
