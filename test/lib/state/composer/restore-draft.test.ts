import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '@/lib/core/interview/interview';
import { draftRestorer } from '@/lib/state/page/panel/capture';
import { composer } from '@/lib/state/page/panel/composer';
import { draftModel } from '@/lib/state/page/panel/notes';
import { presence } from '@/lib/state/page/panel/presence';
import { getDatabase } from '@/lib/storage/database/database';
import { addNote } from '@/lib/storage/interview/note-commands';
import { startInterview } from '@/lib/storage/interview/start-command';
import { saveDraft } from '@/lib/storage/unsaved/drafts';
import { listDrafts } from '@/lib/storage/unsaved/find-drafts';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { anInterview } from '../../interviews.ts';

const held = (noteId: string, panel: string | null, text: string): Draft => ({
  interviewId: 'i',
  noteId,
  panel,
  text,
  recordedAt: 2000,
  dimension: null,
  pinned: false,
  stance: null,
});

/** Stands for another open panel: holds its lock until it is let go. */
function openPanel(name: string): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  navigator.locks.request(`plumbline-panel-${name}`, () => promise).catch(reportError);
  return resolve;
}

/** The names of the locks that somebody waits for. */
const waitedFor = async () => (await navigator.locks.query()).pending?.map(({ name }) => name);

beforeEach(async () => {
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error;
  });
  await emptyDatabase();
  await startInterview(anInterview());
  draftModel.showDraft(null);
});

test('a panel holds a draft from its first character on', async () => {
  draftModel.typeDraft('i', 'a');
  await expect.poll(() => listDrafts('i')).toHaveLength(1);
  await expect
    .poll(() => navigator.locks.query())
    .toMatchObject({ held: expect.arrayContaining([expect.objectContaining({ name: `plumbline-panel-${presence.panelId}` })]) });
});

test('the half-typed note of a closed panel is restored', async () => {
  await saveDraft(held('a', 'gone', 'half a sent'));
  await composer.restoreDraft('i');
  expect(draftModel.draft.peek()).toEqual(held('a', presence.panelId, 'half a sent'));
  expect(await listDrafts('i')).toEqual([held('a', presence.panelId, 'half a sent')]);
});

test('the half-typed note of an open panel stays with it', async () => {
  const close = openPanel('open');
  await saveDraft(held('a', 'open', 'half a sent'));
  await composer.restoreDraft('i');
  expect(draftModel.draft.peek()).toBeNull();
  draftModel.typeDraft('i', 'ab');
  draftModel.typeDraft('i', '');
  await expect.poll(() => listDrafts('i')).toEqual([held('a', 'open', 'half a sent')]);
  close();
});

test('a panel that closes while the next one opens hands its note over', async () => {
  const close = openPanel('leaving');
  await saveDraft(held('a', 'leaving', 'half a sent'));
  const restored = composer.restoreDraft('i');
  await expect.poll(waitedFor).toContain('plumbline-panel-leaving');
  close();
  await restored;
  expect(draftModel.draft.peek()?.text).toBe('half a sent');
});

test('a panel that the user leaves hands its note over while it is still open', async () => {
  const close = openPanel('left');
  await saveDraft(held('a', 'left', 'half a sent'));
  await draftRestorer.restoreDraft('i', 'left');
  expect(draftModel.draft.peek()?.text).toBe('half a sent');
  close();
});

test('text in memory is never replaced by stored text', async () => {
  draftModel.typeDraft('i', 'typed here');
  vi.spyOn(getDatabase(), 'transaction').mockRejectedValueOnce(new Error('the disk is full'));
  await composer.restoreDraft('i').catch(() => undefined);
  expect(draftModel.draft.peek()?.text).toBe('typed here');
  vi.restoreAllMocks();
});

test('text typed while a draft is being read stays, and that draft stays stored', async () => {
  await saveDraft(held('a', 'gone', 'half a sent'));
  const restored = composer.restoreDraft('i');
  draftModel.typeDraft('i', 'new');
  await restored;
  expect(draftModel.draft.peek()?.text).toBe('new');
  expect((await listDrafts('i')).map(({ text }) => text)).toContain('half a sent');
});

test('a draft that was saved as a note is not restored', async () => {
  await addNote({ id: 'a', interviewId: 'i', recordedAt: 2000, text: 'done', dimension: null, kind: 'note', stance: null }, 3);
  await saveDraft(held('a', null, 'done'));
  await composer.restoreDraft('i');
  expect(draftModel.draft.peek()).toBeNull();
});
