// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { newId } from '@/lib/state/app/ids';
import { noteEdits } from '@/lib/state/page/panel/capture';
import { callModel, interviewModel, timelineModel } from '@/lib/state/page/panel/interview';
import { notesModel } from '@/lib/state/page/panel/notes';
import { listTextEdits } from '@/lib/storage/unsaved/text-edits';

beforeEach(async () => {
  await callModel.startInterview({ candidate: 'Grace', context: 'phone', prepared: null }, async () => rubric);
  await notesModel.addNote({ id: newId(), recordedAt: Date.now(), text: 'names it', dimension: null, stance: null, kind: 'note' });
  await noteEdits.editNewest();
  noteEdits.markFocused();
  noteEdits.typeEdit('names the cause');
});

const words = () => timelineModel.timeline.peek().notes.map(({ text }) => text);

test('an edit ends once it is saved', async () => {
  expect(await noteEdits.saveEdit()).toBe(true);
  expect([words(), notesModel.editing.peek()]).toEqual([['names the cause'], null]);
});

test('what is typed while an edit is being saved stays in the field, is stored beside the note, and is saved next', async () => {
  const saving = noteEdits.saveEdit();
  noteEdits.typeEdit('names the cause at once');
  expect(await saving).toBe(true);
  expect(words()).toEqual(['names the cause']);
  expect(notesModel.editing.peek()?.text).toBe('names the cause at once');
  const id = interviewModel.currentInterview.peek()?.interview.id ?? '';
  await expect
    .poll(async () => (await listTextEdits(id)).map(({ base, text }) => [base, text]))
    .toEqual([['names the cause', 'names the cause at once']]);
  expect(await noteEdits.saveEdit()).toBe(true);
  expect([words(), notesModel.editing.peek()]).toEqual([['names the cause at once'], null]);
});

test('a note that is opened again while its edit is being saved stays open', async () => {
  const saving = noteEdits.saveEdit();
  await noteEdits.editNewest();
  expect(await saving).toBe(true);
  expect(notesModel.editing.peek()).toMatchObject({ text: 'names the cause', fresh: true });
});
