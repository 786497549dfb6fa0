// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { ShownSuggestions } from '@/components/workspace/settings/suggestions/ShownSuggestions';
import { readPortable, restorePortable } from '@/lib/settings/portable';
import { settings } from '@/lib/settings/settings';
import { newId } from '@/lib/state/app/ids';
import { createSuggestionChoices } from '@/lib/state/suggestions/choices';
import { readFilings } from '@/lib/state/suggestions/read-filings';
import { getDatabase } from '@/lib/storage/database/database';
import { addNote } from '@/lib/storage/interview/note-commands';
import { startInterview } from '@/lib/storage/interview/start-command';
import { suggestionViewTexts } from '@/lib/text/suggestions/view';
import { anInterview } from '../../../lib/interviews.ts';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { fireEvent, render, screen, waitFor } from '../../render.ts';

const file = (text: string, source: 'quote' | 'suggestion') =>
  addNote({ id: newId(), interviewId: 'i', recordedAt: 5000, text, dimension: 'learning-ownership', kind: 'note', stance: null, source }, 5000);
const learned = async () => (await readFilings()).map(({ text }) => text);

beforeEach(async () => {
  stubBrowser({ storage: { local: makeStorageArea(), session: makeStorageArea() } });
  await emptyDatabase();
  await startInterview(anInterview());
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const model = createSuggestionChoices({ newId });
  await model.follow(stop.signal);
  render(<ShownSuggestions model={model} />);
});

test('both settings are off by default', async () => {
  const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
  expect(boxes.map(({ checked }) => checked)).toEqual([false, false]);
  fireEvent.click(screen.getByRole('checkbox', { name: new RegExp(suggestionViewTexts.live) }));
  await waitFor(async () => expect(await settings.suggestionView.get()).toMatchObject({ areListedLive: true, fillsDraft: false }));
  fireEvent.click(screen.getByRole('checkbox', { name: new RegExp(suggestionViewTexts.draft) }));
  await waitFor(async () => expect(await settings.suggestionView.get()).toMatchObject({ areListedLive: true, fillsDraft: true }));
});

test('filed evidence is learned from until it is forgotten; after that only newer evidence is', async () => {
  await file('asks for the reason before the fix', 'suggestion');
  await file('reads the postmortems of others', 'quote');
  expect(await learned()).toEqual(['asks for the reason before the fix', 'reads the postmortems of others']);
  await new Promise((resolve) => setTimeout(resolve, 2));
  fireEvent.click(screen.getByRole('button', { name: suggestionViewTexts.forget }));
  await screen.findByText(suggestionViewTexts.forgotten);
  expect(await learned()).toEqual([]);
  expect(await getDatabase().notes.count()).toBe(2);
  await new Promise((resolve) => setTimeout(resolve, 2));
  await file('taught the team what she learned', 'suggestion');
  expect(await learned()).toEqual(['taught the team what she learned']);
});

test('evidence of a deleted interview is no longer learned from', async () => {
  await file('asks for the reason before the fix', 'suggestion');
  await getDatabase().notes.clear();
  expect(await learned()).toEqual([]);
});

test('a backup contains the settings, and no words of a candidate', async () => {
  await file('asks for the reason before the fix', 'suggestion');
  await settings.suggestionView.update((before) => ({ ...before, fillsDraft: true }));
  const portable = await readPortable();
  expect(JSON.stringify(portable)).not.toContain('reason');
  await settings.suggestionView.update((before) => ({ ...before, fillsDraft: false }));
  await restorePortable(portable, true);
  expect((await settings.suggestionView.get()).fillsDraft).toBe(true);
});
