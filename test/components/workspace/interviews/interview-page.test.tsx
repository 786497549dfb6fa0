// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { InterviewPage } from '@/components/workspace/interviews/page/InterviewPage';
import { settings } from '@/lib/settings/settings';
import { createInterviewList, type InterviewListModel } from '@/lib/state/interviews/list/list-model';
import { preferencesModel } from '@/lib/state/page/preferences';
import { toastModel } from '@/lib/state/page/toast';
import { getDatabase } from '@/lib/storage/database/database';
import { scorecardWith } from '../../../lib/export/scorecards.ts';
import { anInterview } from '../../../lib/interviews.ts';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { fireEvent, render, screen, waitFor, within } from '../../render.ts';

beforeAll(() => {
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea(), session: makeStorageArea(), sync: makeStorageArea() } });
});

let stop: AbortController;
let list: InterviewListModel;
beforeEach(async () => {
  stop = new AbortController();
  location.hash = '';
  await emptyDatabase();
  const ends = { endedAt: 4000, finishedAt: 5000, recommendation: 'yes' as const, score: 3.5 };
  await getDatabase().interviews.bulkAdd([
    anInterview({ id: 'newer', candidate: 'Newer', startedAt: 3000, ...ends }),
    anInterview({ id: 'i', candidate: 'Grace', startedAt: 2000, revision: 2, ...ends }),
    anInterview({ id: 'older', candidate: 'Older', startedAt: 1000, ...ends }),
    anInterview({ id: 'open', candidate: 'Open', startedAt: 500, endedAt: 600 }),
  ]);
  const first = scorecardWith([{ text: 'wrote the test a while later', stance: 'against', callTime: 83_000 }]);
  const [note] = first.data.notes;
  if (note === undefined) throw new Error('Expected a note.');
  const amendment = { reason: 'Said exactly', amendedAt: '2026-11-24T09:00:00.000Z' };
  const second = {
    ...first,
    data: { ...first.data, revision: 2, amendment, notes: [{ ...note, text: 'wrote the test two releases later' }] },
  };
  await getDatabase().scorecards.bulkAdd(
    [first, second].map((envelope, at) => ({ id: 's', revision: at + 1, interviewId: 'i', body: JSON.stringify(envelope) })),
  );
  list = createInterviewList();
  list.follow(stop.signal);
  await preferencesModel.follow(stop.signal);
  await waitFor(() => expect(list.isComplete.value && list.total.value).toBe(4));
});
afterEach(() => {
  stop.abort();
  toastModel.dismissToast();
});

const open = (id: string) => render(<InterviewPage id={id} list={list} />);

test('it shows until when it is kept, and a legal hold keeps it longer', async () => {
  await settings.retention.update(() => ({ days: 730 }));
  open('i');
  await screen.findByText(/^Due for deletion since January 1, 1972$/);
  fireEvent.click(screen.getByRole('checkbox', { name: /^Legal hold/ }));
  await screen.findByText('Kept: on legal hold');
  expect(await getDatabase().holds.count()).toBe(1);
  fireEvent.click(screen.getByRole('checkbox', { name: /^Legal hold/ }));
  await screen.findByText(/^Due for deletion since /);
  expect(await getDatabase().holds.count()).toBe(0);
  await settings.retention.update(() => ({ days: null }));
});

test('a legal hold that cannot be stored is not shown as set', async () => {
  await settings.retention.update(() => ({ days: 730 }));
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const failing = vi.spyOn(getDatabase().holds, 'put').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
  open('i');
  const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: /^Legal hold/ });
  fireEvent.click(box);
  await expect.poll(() => reported.mock.calls.length).toBe(1);
  await expect.poll(() => box.checked).toBe(false);
  failing.mockRestore();
  vi.unstubAllGlobals();
  await settings.retention.update(() => ({ days: null }));
});

test('the last finished scorecard is shown: recommendation, chart, and evidence with its stance', async () => {
  open('i');
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Grace');
  const chart = screen.getByRole('table', { name: 'Scores by dimension' });
  expect(within(chart).getByRole('row', { name: /^Technical Knowledge 20 % 4 01:23 Concern$/ })).toBeDefined();
  const evidence = screen.getByRole('list', { name: 'Evidence: Technical Knowledge' });
  expect(evidence.textContent).toBe('01:23−Concernwrote the test two releases later');
  expect(screen.getByRole('table', { name: 'Table and arithmetic', hidden: true }).textContent).toMatch(/\d+ ÷ \d+ = \d\.\d\d/);
});

test('a focused number of the scale shows its anchor, and Escape hides it', async () => {
  open('i');
  const scale = await screen.findByRole('group', { name: 'Anchors of Technical Knowledge' });
  const three = within(scale).getByRole('button', { name: 'Anchor for 3' });
  three.focus();
  const tip = await screen.findByRole('tooltip');
  expect([tip.textContent?.length ?? 0, three.getAttribute('aria-describedby')]).toEqual([expect.any(Number), tip.id]);
  fireEvent.keyDown(three, { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull());
});

test('a revision shows its changed words and its reason', async () => {
  open('i');
  const side = await screen.findByRole('complementary');
  expect(side.textContent).toContain('Said exactly');
  await waitFor(() => within(side).getByText('1 change'));
  expect([...side.querySelectorAll('del, ins')].map(({ textContent }) => textContent)).toEqual(['a', 'two', 'while', 'releases']);
});

test('J and K go to the next and the previous interview of the list, but not from a text field', async () => {
  open('i');
  await screen.findByRole('heading', { level: 1 });
  await waitFor(() => screen.getByText('3 of 4'));
  fireEvent.keyDown(document.body, { key: 'j' });
  expect(location.hash).toBe('#interviews/older');
  fireEvent.keyDown(document.body, { key: 'k' });
  expect(location.hash).toBe('#interviews/newer');
  const field = document.body.appendChild(document.createElement('input'));
  fireEvent.keyDown(field, { key: 'j' });
  fireEvent.keyDown(document.body, { key: 'j', ctrlKey: true });
  expect(location.hash).toBe('#interviews/newer');
  field.remove();
});

test('deleting an interview shows the next one, and Undo shows it again', async () => {
  open('i');
  fireEvent.click(await screen.findByRole('button', { name: 'Delete interview' }));
  await waitFor(() => expect(location.hash).toBe('#interviews/older'));
  expect(await getDatabase().interviews.get('i')).toBeUndefined();
  await toastModel.undoToast();
  expect(location.hash).toBe('#interviews/i');
});

test('an unfinished interview shows no score, and links to its panel', async () => {
  open('open');
  const link = await screen.findByRole('link', { name: 'Finish the scorecard' });
  expect(link.getAttribute('href')).toBe('/panel.html#interview=open');
  expect(screen.queryByRole('figure')).toBeNull();
});

test('a missing interview shows that it is gone, and links to the list', async () => {
  open('gone');
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('No interview here');
  expect(screen.getByRole('link', { name: 'All interviews' }).getAttribute('href')).toBe('#interviews');
});
