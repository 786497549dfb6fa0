import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { composer } from '@/lib/state/page/panel/composer';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { draftModel } from '@/lib/state/page/panel/notes';
import { presence } from '@/lib/state/page/panel/presence';
import { heldTexts, textFollower } from '@/lib/state/page/panel/texts';
import { getDatabase } from '@/lib/storage/database/database';
import { changeInterview } from '@/lib/storage/interview/edit-commands';
import { addNote } from '@/lib/storage/interview/note-commands';
import { startInterview } from '@/lib/storage/interview/start-command';
import { saveDraft } from '@/lib/storage/unsaved/drafts';
import { listDrafts } from '@/lib/storage/unsaved/find-drafts';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { anInterview } from '../../interviews.ts';

let stop: AbortController;
/** What another panel tells this one. */
const other = new BroadcastChannel('plumbline-changes');

beforeEach(async () => {
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error;
  });
  await emptyDatabase();
  await startInterview(anInterview());
  await interviewModel.openInterview('i');
  stop = new AbortController();
  interviewModel.followOthers(stop.signal);
  textFollower.followTexts(stop.signal);
  draftModel.showDraft(null);
  interviewModel.setReviewing(false);
});
afterEach(() => stop.abort());

const saveElsewhere = async (text: string) => {
  const noteId = draftModel.draft.peek()?.noteId ?? '';
  await addNote({ id: noteId, interviewId: 'i', recordedAt: 2000, text, dimension: null, kind: 'note', stance: null }, 3);
  other.postMessage('i');
};

test('a draft that another panel saved is removed from this field', async () => {
  draftModel.typeDraft('i', 'half a sentence ');
  await saveElsewhere('half a sentence');
  await expect.poll(() => draftModel.draft.peek()).toBeNull();
  await expect.poll(() => getDatabase().noteDrafts.count()).toBe(0);
});

test('text typed after another panel saved the draft stays as a new note', async () => {
  draftModel.typeDraft('i', 'half a sentence');
  const before = draftModel.draft.peek()?.noteId;
  await saveElsewhere('half a sent');
  await expect.poll(() => draftModel.draft.peek()?.noteId).not.toBe(before);
  expect(draftModel.draft.peek()?.text).toBe('half a sentence');
});

test('ending in another panel opens the review once nothing is being typed', async () => {
  await changeInterview('endInterview', 'i', { endedAt: 9000 }, 9);
  other.postMessage('i');
  await expect.poll(() => interviewModel.reviewing.peek()).toBe(true);
});

test('ending in another panel waits until three seconds after the last key in a field', async () => {
  draftModel.typeDraft('i', 'in the middle of');
  await changeInterview('endInterview', 'i', { endedAt: 9000 }, 9);
  const began = performance.now();
  other.postMessage('i');
  await expect.poll(() => interviewModel.currentInterview.peek()?.interview.endedAt).toBe(9000);
  draftModel.typeDraft('i', 'in the middle of a sen');
  await expect.poll(() => interviewModel.reviewing.peek()).toBe(true);
  expect(performance.now() - began).toBeGreaterThan(2900);
  expect(draftModel.draft.peek()?.text).toBe('in the middle of a sen');
});

test('a half-typed note of a closed panel is listed, and can be saved', async () => {
  const left = {
    interviewId: 'i',
    noteId: 'left',
    panel: 'gone',
    text: 'left behind',
    recordedAt: 2000,
    dimension: null,
    pinned: false,
    stance: null,
  };
  await saveDraft(left);
  const heard = vi.fn();
  heldTexts.observeHeldTexts('i', heard, stop.signal);
  await expect.poll(() => heard.mock.lastCall?.[0].drafts).toEqual([{ draft: left, isElsewhere: false }]);
  expect(await heldTexts.saveHeldDraft(left)).toBe(true);
  await expect.poll(() => heard.mock.lastCall?.[0].drafts).toEqual([]);
  expect(await heldTexts.saveHeldDraft({ ...left, panel: presence.panelId })).toBe(false);
  expect(await getDatabase().notes.count()).toBe(1);
  expect(await getDatabase().notes.get('left')).toMatchObject({ text: 'left behind' });
});

test('typed text survives clearing site data while its page is open', async () => {
  draftModel.typeDraft('i', 'a sentence that is nowhere else');
  await emptyDatabase();
  await composer.submitDraft();
  expect(interviewModel.currentInterview.peek()).toBeNull();
  expect(heldTexts.orphanedTexts.peek()).toEqual(['a sentence that is nowhere else']);
  await expect.poll(() => getDatabase().noteDrafts.count()).toBe(0);
});

test("a half-typed note is filed under its own panel's dimension, even if that changes after the last key", async () => {
  interviewModel.focusDimension('code-quality-testing');
  draftModel.typeDraft('i', 'typed here, saved elsewhere');
  const kept = async () => (await listDrafts('i'))[0];
  await expect.poll(kept).toMatchObject({ dimension: 'code-quality-testing', pinned: false });
  interviewModel.focusDimension('technical-knowledge');
  await expect.poll(kept).toMatchObject({ dimension: 'technical-knowledge', pinned: false });
  const found = await kept();
  draftModel.showDraft(null);
  interviewModel.focusDimension('code-quality-testing');
  if (found === undefined) throw new Error('Expected a draft on disk, found none.');
  await saveDraft({ ...found, panel: 'gone' });
  expect(await heldTexts.saveHeldDraft({ ...found, panel: 'gone' })).toBe(true);
  expect(await getDatabase().notes.get(found.noteId)).toMatchObject({ dimension: 'technical-knowledge' });
});
