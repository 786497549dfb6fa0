// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { preferencesModel } from '@/lib/state/page/preferences';
import { getDatabase } from '@/lib/storage/database/database';
import { anInterview } from '../../lib/interviews.ts';
import { emptyDatabase } from '../../setup/empty-database.ts';
import { makeRuntime, makeStorageArea } from '../../setup/extension.ts';
import { fireEvent, render, screen, waitFor } from '../render.ts';

let Workspace: typeof import('@/components/workspace/Workspace').Workspace;
beforeAll(async () => {
  vi.stubGlobal('chrome', { runtime: makeRuntime(), storage: { local: makeStorageArea(), session: makeStorageArea() } });
  // What asks for the browser's storage asks as it is loaded.
  ({ Workspace } = await import('@/components/workspace/Workspace'));
});
beforeEach(async () => {
  await emptyDatabase();
  await getDatabase().interviews.add(anInterview({ candidate: 'Grace', endedAt: 5, finishedAt: 6, recommendation: 'yes' }));
});

/** Shows the workspace on a section, or goes there. */
function goTo(hash: string): void {
  location.hash = hash;
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

test('a tab is named after its page', async () => {
  location.hash = '#rubrics';
  render(<Workspace />);
  await waitFor(() => expect(document.title).toBe('Rubrics · Plumbline'));
  goTo('#interviews');
  await waitFor(() => expect(document.title).toBe('Interviews · Plumbline'));
  goTo('#interviews/i');
  await waitFor(() => expect(document.title).toBe('Grace · Plumbline'));
  goTo('#interviews/i/candidate');
  await waitFor(() => expect(document.title).toBe('All interviews of Grace · Plumbline'));
  goTo('#debriefs');
  await waitFor(() => expect(document.title).toBe('Debriefs · Plumbline'));
});

test.each([
  ['#interviews', 'Find an interview'],
  ['#rubrics', 'Find a rubric'],
])("in %s the key / focuses the list's search, except in a text field", async (hash, name) => {
  location.hash = hash;
  render(<Workspace />);
  const search = await screen.findByRole('searchbox', { name });
  await waitFor(() => expect(preferencesModel.singleKeys.value).toBe(true));
  fireEvent.keyDown(document.body, { key: '/', ctrlKey: true });
  expect(document.activeElement).not.toBe(search);
  expect(fireEvent.keyDown(document.body, { key: '/' })).toBe(false);
  expect(document.activeElement).toBe(search);
  expect(fireEvent.keyDown(search, { key: '/' })).toBe(true);
});

test('the heading of a page has the focus after the link to it went with the page before, but takes it from nothing that is left', async () => {
  location.hash = '#interviews';
  render(<Workspace />);
  const plans = await screen.findByRole('link', { name: 'Interview plans' });
  plans.focus();
  goTo('#interviews/plans');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Interview plans' })));
  const section = screen.getByRole('link', { name: 'Rubrics' });
  section.focus();
  goTo('#rubrics');
  await screen.findByRole('searchbox', { name: 'Find a rubric' });
  expect(document.activeElement).toBe(section);
});
