import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Draft, Note } from '@/lib/core/interview/interview';
import { getDatabase } from '@/lib/storage/database/database';
import { deleteNote, editNote } from '@/lib/storage/interview/edit-commands';
import { addNote } from '@/lib/storage/interview/note-commands';
import { startInterview } from '@/lib/storage/interview/start-command';
import { deleteDraft, saveDraft } from '@/lib/storage/unsaved/drafts';
import { claimDraft, listDrafts } from '@/lib/storage/unsaved/find-drafts';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { anInterview } from '../../interviews.ts';

const note: Note = { id: 'a', interviewId: 'i', recordedAt: 2000, text: 'words', dimension: null, kind: 'note', stance: null };
const draft = (noteId: string, panel: string | null, text: string): Draft => ({
  interviewId: 'i',
  noteId,
  panel,
  text,
  recordedAt: 2000,
  dimension: null,
  pinned: false,
  stance: null,
});

beforeEach(async () => {
  await emptyDatabase();
  await startInterview(anInterview());
});

test('typing and deleting in one panel leaves the half-typed note of another panel alone', async () => {
  await saveDraft(draft('a', 'first', 'a sentence that is not done'));
  await saveDraft(draft('b', 'second', 'ab'));
  await deleteDraft('b');
  expect(await listDrafts('i')).toEqual([draft('a', 'first', 'a sentence that is not done')]);
});

test('a draft becomes its note in one transaction, and is ignored once the note exists', async () => {
  await saveDraft(draft('a', 'first', 'half'));
  await saveDraft(draft('b', 'second', 'another'));
  await addNote(note, 3);
  expect(await getDatabase().noteDrafts.toCollection().primaryKeys()).toEqual(['b']);
  await saveDraft(draft('a', 'first', 'half'));
  expect(await listDrafts('i')).toEqual([draft('b', 'second', 'another')]);
});

test('of two panels that claim one half-typed note, one gets it', async () => {
  const found = draft('a', null, 'half');
  await saveDraft(found);
  const taken = await Promise.all([claimDraft(found, 'first'), claimDraft(found, 'second')]);
  expect(taken.filter((each) => each !== null)).toHaveLength(1);
  const [kept] = await listDrafts('i');
  expect(taken).toContainEqual(kept);
});

test('text replaces only the version that was shown', async () => {
  await addNote(note, 3);
  expect((await editNote(note, { text: 'first version' }, 4, 'words')).ok).toBe(true);
  expect(await editNote(note, { text: 'second version' }, 5, 'words')).toEqual({ ok: false, reason: 'changed' });
  expect(await deleteNote(note, 6, 'words')).toEqual({ ok: false, reason: 'changed' });
  expect((await editNote(note, { text: 'second version' }, 7, 'first version')).ok).toBe(true);
  expect((await getDatabase().notes.get('a'))?.text).toBe('second version');
});
