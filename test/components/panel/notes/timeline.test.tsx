// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { prefetchCapture } from '@/components/panel/lazy-capture';
import { Timeline } from '@/components/panel/notes/Timeline';
import type { Note } from '@/lib/core/interview/interview';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { newId } from '@/lib/state/app/ids';
import { callModel, interviewModel } from '@/lib/state/page/panel/interview';
import { notesModel } from '@/lib/state/page/panel/notes';
import { searchedTextModel } from '@/lib/state/page/panel/searched-text';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { render, screen, waitFor, within } from '../../render.ts';

beforeAll(async () => {
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea(), session: makeStorageArea() } });
  await prefetchCapture();
});
beforeEach(async () => {
  await callModel.startInterview({ candidate: 'Grace', context: 'phone', prepared: null }, async () => rubric);
});

let at = 0;
const add = (text: string, dimension: string | null, stance: Note['stance'] = null) =>
  notesModel.addNote({ id: newId(), recordedAt: Date.now() + at++, text, dimension, stance, kind: text === '' ? 'mark' : 'note' });

async function show() {
  const overview = interviewModel.currentInterview.peek();
  if (overview === null) throw new Error('Expected an interview.');
  render(
    <>
      <h2 id="notes">Notes</h2>
      <Timeline interview={overview.interview} />
    </>,
  );
  return screen.getByRole('list', { name: 'Notes' });
}

test("a dimension's name is shown once above its notes, outside of the list items, which begin with their call time", async () => {
  await add('named the library', 'technical-knowledge', 'for');
  await add('took it back', 'technical-knowledge', 'against');
  await add('asked about alerts', null);
  await add('drew the queue', 'system-design-architecture');
  const list = await show();
  const items = within(list).getAllByRole('listitem');
  expect(items).toHaveLength(4);
  for (const item of items) expect(item.textContent).toMatch(/^\d\d:\d\d /);
  expect(Array.from(list.querySelectorAll('[data-part="group"]'), ({ textContent }) => textContent)).toEqual([
    'Technical Knowledge',
    'No dimension',
    'System Design & Architecture',
  ]);
  expect(items[0]?.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('Strength');
});

test('matches of a search are highlighted in the note', async () => {
  await add('names the Résumé twice', null);
  const list = await show();
  searchedTextModel.setSearchedText('resume');
  await waitFor(() => expect(Array.from(list.querySelectorAll('mark'), ({ textContent }) => textContent)).toEqual(['Résumé']));
  searchedTextModel.setSearchedText('');
  await waitFor(() => expect(list.querySelector('mark')).toBeNull());
});
