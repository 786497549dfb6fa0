import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { assessment } from '@/lib/state/page/panel/capture';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { texts } from '@/lib/state/page/panel/texts';
import { getDatabase } from '@/lib/storage/database/database';
import * as commands from '@/lib/storage/interview/edit-commands';
import { startInterview } from '@/lib/storage/interview/start-command';
import { saveTextEdit } from '@/lib/storage/unsaved/text-edits';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { anInterview } from '../../interviews.ts';

const stored = () => interviewModel.currentInterview.peek()?.interview.summary ?? '';
const edit = () => {
  const found = texts.findTextEdit('i', 'summary');
  if (found === null) throw new Error('Expected an edit of the summary, found none.');
  return found;
};

beforeEach(async () => {
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error;
  });
  await emptyDatabase();
  await startInterview(anInterview({ summary: 'Begun.' }));
  await interviewModel.openInterview('i');
  texts.setTextEdits([]);
});

test('a summary replaces the one that was shown, and its draft is deleted', async () => {
  texts.typeText('i', 'summary', stored(), 'Begun here.');
  await texts.storeText(edit(), edit().base, assessment.summarize);
  expect(stored()).toBe('Begun here.');
  expect(texts.findTextEdit('i', 'summary')).toBeNull();
  await expect.poll(() => getDatabase().textEdits.count()).toBe(0);
});

test('two panels that edit one summary keep both versions until the user chooses', async () => {
  texts.typeText('i', 'summary', stored(), 'Begun here.');
  await commands.summarize('i', 'Begun there.', 'Begun.', 5);
  await texts.storeText(edit(), edit().base, assessment.summarize);
  expect(stored()).toBe('Begun there.');
  expect(edit().text).toBe('Begun here.');
  expect(texts.isDisputed(edit(), stored())).toBe(true);
  expect(await getDatabase().textEdits.toArray()).toMatchObject([{ text: 'Begun here.', base: 'Begun.' }]);
  await texts.storeText(edit(), stored(), assessment.summarize);
  expect(stored()).toBe('Begun here.');
});

test('text typed while the summary is being stored stays, and is no conflict', async () => {
  texts.typeText('i', 'summary', stored(), 'One');
  const storing = texts.storeText(edit(), edit().base, assessment.summarize);
  texts.typeText('i', 'summary', stored(), 'One two');
  await storing;
  expect(stored()).toBe('One');
  expect(texts.isDisputed(edit(), stored())).toBe(false);
  await texts.storeText(edit(), edit().base, assessment.summarize);
  expect(stored()).toBe('One two');
});

test('the unsaved summary of a closed panel is restored', async () => {
  await saveTextEdit({ id: 'e', panel: 'gone', interviewId: 'i', of: 'summary', base: 'Begun.', text: 'Begun and half' });
  await texts.restoreText('i', 'summary');
  expect(edit().text).toBe('Begun and half');
});

test('an unsaved summary of a finished interview is kept', async () => {
  texts.typeText('i', 'summary', stored(), 'Too late.');
  await getDatabase().interviews.update('i', { finishedAt: 9 });
  await texts.storeText(edit(), edit().base, assessment.summarize);
  expect(edit().text).toBe('Too late.');
  expect(await getDatabase().textEdits.count()).toBe(1);
});
