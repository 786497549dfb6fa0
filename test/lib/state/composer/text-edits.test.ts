import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { findTextEdit, isDisputed, restoreText, storeText, textEdits, typeText } from '@/lib/state/composer/text-edits';
import { summarize } from '@/lib/state/interview/assessment';
import { openInterview, record } from '@/lib/state/interview/session';
import { getDatabase } from '@/lib/storage/database/database';
import * as commands from '@/lib/storage/interview/edit-commands';
import { startInterview } from '@/lib/storage/interview/start-command';
import { saveTextEdit } from '@/lib/storage/words/text-edits';
import { anInterview } from '../../interviews.ts';

const stored = () => record.peek()?.interview.summary ?? '';
const edit = () => {
  const found = findTextEdit('i', 'summary');
  if (found === null) throw new Error('Expected an edit of the summary, found none.');
  return found;
};

beforeEach(async () => {
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error;
  });
  await Promise.all(getDatabase().tables.map((table) => table.clear()));
  await startInterview(anInterview({ summary: 'Begun.' }));
  await openInterview('i');
  textEdits.value = [];
});

test('a summary is stored in place of the one that was seen, and its row goes', async () => {
  typeText('i', 'summary', stored(), 'Begun here.');
  await storeText(edit(), edit().base, summarize);
  expect(stored()).toBe('Begun here.');
  expect(findTextEdit('i', 'summary')).toBeNull();
  await expect.poll(() => getDatabase().textEdits.count()).toBe(0);
});

test('two panels that edit one summary keep both versions, and the choice decides', async () => {
  typeText('i', 'summary', stored(), 'Begun here.');
  await commands.summarize('i', 'Begun there.', 'Begun.', 5);
  await storeText(edit(), edit().base, summarize);
  expect(stored()).toBe('Begun there.');
  expect(edit().text).toBe('Begun here.');
  expect(isDisputed(edit(), stored())).toBe(true);
  expect(await getDatabase().textEdits.toArray()).toMatchObject([{ text: 'Begun here.', base: 'Begun.' }]);
  await storeText(edit(), stored(), summarize);
  expect(stored()).toBe('Begun here.');
});

test('what is typed while the summary is on its way to the disk stays, and is no dispute', async () => {
  typeText('i', 'summary', stored(), 'One');
  const storing = storeText(edit(), edit().base, summarize);
  typeText('i', 'summary', stored(), 'One two');
  await storing;
  expect(stored()).toBe('One');
  expect(isDisputed(edit(), stored())).toBe(false);
  await storeText(edit(), edit().base, summarize);
  expect(stored()).toBe('One two');
});

test('the unsaved summary of a panel that is gone is taken up', async () => {
  await saveTextEdit({ id: 'e', panel: 'gone', interviewId: 'i', of: 'summary', base: 'Begun.', text: 'Begun and half' });
  await restoreText('i', 'summary');
  expect(edit().text).toBe('Begun and half');
});

test('a summary that a finished interview refuses is kept', async () => {
  typeText('i', 'summary', stored(), 'Too late.');
  await getDatabase().interviews.update('i', { finishedAt: 9 });
  await storeText(edit(), edit().base, summarize);
  expect(edit().text).toBe('Too late.');
  expect(await getDatabase().textEdits.count()).toBe(1);
});
