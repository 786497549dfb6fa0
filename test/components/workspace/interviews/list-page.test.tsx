// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { ListPage } from '@/components/workspace/interviews/list/ListPage';
import { createInterviewList, type InterviewListModel } from '@/lib/state/interviews/list/list-model';
import { toastModel } from '@/lib/state/page/toast';
import { broadcastChange } from '@/lib/storage/database/broadcast';
import { getDatabase } from '@/lib/storage/database/database';
import { anInterview } from '../../../lib/interviews.ts';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { fireEvent, render, screen, waitFor, within } from '../../render.ts';

beforeAll(() => {
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea(), session: makeStorageArea() } });
});

let stop: AbortController;
let list: InterviewListModel;
beforeEach(async () => {
  stop = new AbortController();
  await emptyDatabase();
  const finished = { endedAt: 5, finishedAt: 6, recommendation: 'yes' as const };
  await getDatabase().interviews.bulkAdd([
    anInterview({ id: 'a', candidate: 'Ada', startedAt: 5000, ...finished, score: 4.25 }),
    anInterview({ id: 'b', candidate: 'Barbara', startedAt: 4000, ...finished, score: 2 }),
    anInterview({ id: 'c', candidate: 'Clara', startedAt: 3000, endedAt: 5, recommendation: 'no' }),
    anInterview({ id: 'd', candidate: 'Dora', startedAt: 2000, ...finished, score: null }),
  ]);
  list = createInterviewList();
  list.follow(stop.signal);
  render(<ListPage list={list} />);
  await screen.findByRole('grid', { name: 'Interviews' });
  await waitFor(() => expect(list.isComplete.value).toBe(true));
});
afterEach(() => stop.abort());

const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(`Select ${name} `) });
const shown = () => screen.getAllByRole('link', { name: /^(?:Ada|Barbara|Clara|Dora)$/ }).map(({ textContent }) => textContent);
const press = (name: string, key: string, more: object = {}) => fireEvent.keyDown(rowOf(name), { key, ...more });

test('unfinished scorecards come first; their score and recommendation are hidden until finished', async () => {
  expect(shown()).toEqual(['Clara', 'Ada', 'Barbara', 'Dora']);
  expect(within(rowOf('Clara')).getByText('Hidden').title).toBe('Shown once you have finished your scorecard');
  expect(rowOf('Clara').textContent).toMatch(/Not yet.*Overdue/);
  await waitFor(() => expect(rowOf('Ada').textContent).toMatch(/Yes4\.25On this device/));
});

test('a scorecard is overdue from the next morning on', async () => {
  const now = Date.now();
  await getDatabase().interviews.bulkAdd([
    anInterview({ id: 'e', candidate: 'Emmy', startedAt: now - 60_000, endedAt: now }),
    anInterview({ id: 'f', candidate: 'Frances', startedAt: now - 48 * 3_600_000 }),
  ]);
  broadcastChange('e');
  await waitFor(() => expect(rowOf('Emmy').textContent).toContain('To finish'));
  expect(rowOf('Frances').textContent).toContain('Overdue');
  expect(rowOf('Ada').textContent).not.toContain('Overdue');
});

test("a column's header sorts by it, shows the order, and reverses it", async () => {
  const head = () => screen.getByRole('columnheader', { name: 'Score' });
  fireEvent.click(within(head()).getByRole('button'));
  await waitFor(() => expect(shown()).toEqual(['Ada', 'Barbara', 'Clara', 'Dora']));
  expect(head().getAttribute('aria-sort')).toBe('descending');
  fireEvent.click(within(head()).getByRole('button'));
  await waitFor(() => expect(shown()).toEqual(['Barbara', 'Ada', 'Clara', 'Dora']));
  expect([head().getAttribute('aria-sort'), screen.getByRole('columnheader', { name: 'Date' }).getAttribute('aria-sort')]).toEqual([
    'ascending',
    null,
  ]);
});

test('filters show how many interviews match, and an empty result offers to clear them', async () => {
  fireEvent.change(screen.getByRole('combobox', { name: 'State' }), { target: { value: 'to-finish' } });
  await waitFor(() => expect(shown()).toEqual(['Clara']));
  screen.getByText('1 found');
  fireEvent.change(screen.getByRole('combobox', { name: 'Recommendation' }), { target: { value: 'yes' } });
  fireEvent.click(await screen.findByRole('button', { name: 'Show all interviews' }));
  await waitFor(() => expect(shown()).toHaveLength(4));
});

test('keys move the focus and select rows; the selection can be deleted or cleared', async () => {
  rowOf('Clara').focus();
  press('Clara', 'ArrowDown');
  await waitFor(() => expect(document.activeElement).toBe(rowOf('Ada')));
  press('Ada', ' ');
  press('Ada', 'ArrowDown', { shiftKey: true });
  await waitFor(() => expect(document.activeElement).toBe(rowOf('Barbara')));
  expect(['Clara', 'Ada', 'Barbara'].map((name) => rowOf(name).getAttribute('aria-selected'))).toEqual(['false', 'true', 'true']);
  const bulk = screen.getByRole('group', { name: 'Selected interviews' });
  within(bulk).getByText('2 selected');
  within(bulk).getByRole('button', { name: 'Export selected' });
  press('Barbara', 'Escape');
  await waitFor(() => expect(screen.queryByRole('group', { name: 'Selected interviews' })).toBeNull());
});

test('Delete deletes the selected rows and focuses the next, and Undo restores all', async () => {
  rowOf('Clara').focus();
  press('Clara', ' ');
  press('Clara', 'ArrowDown', { shiftKey: true });
  await waitFor(() => expect(document.activeElement).toBe(rowOf('Ada')));
  press('Ada', 'Delete');
  await waitFor(() => expect(shown()).toEqual(['Barbara', 'Dora']));
  await waitFor(() => expect(document.activeElement).toBe(rowOf('Barbara')));
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(shown()).toEqual(['Clara', 'Ada', 'Barbara', 'Dora']));
  toastModel.dismissToast();
});

test('pressing a checkbox selects its row, with Shift the range up to it', async () => {
  fireEvent.click(screen.getByRole('checkbox', { name: 'Select Ada' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Select Dora' }), { shiftKey: true });
  await waitFor(() => screen.getByText('3 selected'));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Select all' }));
  await waitFor(() => screen.getByText('4 selected'));
});

test('a search whose reading of the notes was stopped shows that, and can restart it', async () => {
  const stopped = new AbortController();
  stopped.abort();
  await list.readNotes(stopped.signal);
  fireEvent.input(screen.getByRole('searchbox', { name: 'Find an interview' }), { target: { value: 'ada' } });
  await screen.findByText('The notes are not searched.');
  fireEvent.click(screen.getByRole('button', { name: 'Search the notes too' }));
  await waitFor(() => expect(list.notes.value).toBe('read'));
  await waitFor(() => expect(screen.queryByText('The notes are not searched.')).toBeNull());
});
