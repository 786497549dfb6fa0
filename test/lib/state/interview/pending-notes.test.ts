import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { newId } from '@/lib/state/app/ids';
import { callModel, interviewModel, timelineModel } from '@/lib/state/page/panel/interview';
import { notesModel } from '@/lib/state/page/panel/notes';
import { getDatabase } from '@/lib/storage/database/database';
import { emptyDatabase } from '../../../setup/empty-database.ts';

const compose = (text: string) => notesModel.addNote({ id: newId(), recordedAt: Date.now(), text, dimension: null, stance: null, kind: 'note' });

/** Lets nobody write notes until the returned function is called. */
function holdNotes(): () => void {
  let isHeld = true;
  const store = getDatabase().backendDB().transaction('notes', 'readwrite').objectStore('notes');
  const wait = () => {
    if (isHeld) store.count().onsuccess = wait;
  };
  wait();
  return () => {
    isHeld = false;
  };
}

beforeEach(async () => {
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
  await emptyDatabase();
  await callModel.startInterview({ candidate: 'Grace', context: 'phone', prepared: null }, async () => rubric);
});

test('a note that takes long to save is shown as being saved until it is', async () => {
  const release = holdNotes();
  const saving = compose('said slowly');
  await expect.poll(() => timelineModel.pendingNotes.peek().map(({ text }) => text)).toEqual(['said slowly']);
  expect(timelineModel.timeline.peek().notes).toEqual([]);
  release();
  expect(await saving).toBe(true);
  expect(timelineModel.pendingNotes.peek()).toEqual([]);
  expect(timelineModel.timeline.peek().notes.map(({ text }) => text)).toEqual(['said slowly']);
});

test('a note that is being saved does not appear in an interview that is opened meanwhile', async () => {
  const release = holdNotes();
  const pending: number[] = [];
  const stop = timelineModel.pendingNotes.subscribe((notes) => pending.push(notes.length));
  const saving = compose('said before');
  interviewModel.leaveInterview();
  await new Promise((resolve) => setTimeout(resolve, 200));
  release();
  await saving;
  stop();
  expect(Math.max(...pending)).toBe(0);
});

test('the list is told which note at its end was added here', async () => {
  await compose('own');
  const [own] = timelineModel.timeline.peek().notes;
  expect([timelineModel.isAddedHere(own?.id), timelineModel.isAddedHere('another'), timelineModel.isAddedHere(undefined)]).toEqual([
    true,
    false,
    false,
  ]);
});
