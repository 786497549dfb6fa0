// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { CandidatePage } from '@/components/workspace/interviews/candidate/CandidatePage';
import { settings } from '@/lib/settings/settings';
import { createInterviewList } from '@/lib/state/interviews/list/list-model';
import { toastModel } from '@/lib/state/page/toast';
import { getDatabase } from '@/lib/storage/database/database';
import { setHold } from '@/lib/storage/interview/holds';
import { anInterview } from '../../../lib/interviews.ts';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { fireEvent, render, screen, waitFor, within } from '../../render.ts';

beforeAll(() => {
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea(), session: makeStorageArea() } });
});

const stop = new AbortController();
beforeEach(async () => {
  await emptyDatabase();
  const day = 86_400_000;
  await getDatabase().interviews.bulkAdd([
    anInterview({ id: 'a', candidate: 'Ada', startedAt: 3 * day, endedAt: 5, finishedAt: 6, recommendation: 'yes', score: 4.25 }),
    anInterview({ id: 'b', candidate: 'Ada', startedAt: 2 * day, endedAt: 5, recommendation: 'no' }),
    anInterview({ id: 'c', candidate: 'Clara', startedAt: day }),
  ]);
  const list = createInterviewList();
  list.follow(stop.signal);
  render(<CandidatePage id="a" list={list} />);
  await screen.findByRole('heading', { level: 1, name: 'Ada' });
});
afterEach(() => toastModel.dismissToast());

const rows = () => within(screen.getByRole('table', { name: 'Interviews of this candidate' })).getAllByRole('rowheader');

test('interviews under the same name are offered, not joined; pressing joins them, Undo and Separate part them', async () => {
  expect(rows()).toHaveLength(1);
  const offered = screen.getByRole('list', { name: 'Interviews that could be of the same person' });
  fireEvent.click(within(offered).getByRole('button', { name: /^Join the interview with Ada of / }));
  await waitFor(() => expect(rows()).toHaveLength(2));
  expect(screen.getByRole('table').textContent).toMatch(/Yes4\.25.*Not yetHidden/);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(rows()).toHaveLength(1));
  fireEvent.click(screen.getByRole('button', { name: /^Join the interview with Ada of / }));
  await waitFor(() => expect(rows()).toHaveLength(2));
  const [separate] = screen.getAllByRole('button', { name: /^Separate the interview of / });
  if (separate !== undefined) fireEvent.click(separate);
  await waitFor(() => expect(rows()).toHaveLength(1));
});

test('each interview shows until when it is kept, or that it is on legal hold', async () => {
  const kept = () =>
    within(screen.getByRole('table'))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
  await waitFor(() => expect(kept()).toContain('Kept until you delete it'));
  await settings.retention.update(() => ({ days: 365 }));
  await waitFor(() => expect(kept()).toContain('Due for deletion since January 4, 1971'));
  await setHold('a', true, 7);
  await settings.retention.update(() => ({ days: null }));
  await waitFor(() => expect(kept()).toContain('Kept: on legal hold'));
});

test('another interview can be found by searching', async () => {
  fireEvent.input(screen.getByRole('searchbox', { name: 'Name or role' }), { target: { value: 'clara' } });
  fireEvent.click(await screen.findByRole('button', { name: /^Join the interview with Clara of / }));
  await waitFor(() => expect(rows()).toHaveLength(2));
  fireEvent.input(screen.getByRole('searchbox', { name: 'Name or role' }), { target: { value: 'nobody' } });
  await screen.findByText('No other interview contains these words.');
});
