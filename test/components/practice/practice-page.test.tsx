// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../setup/extension.ts';
import { fireEvent, render, screen, waitFor, within } from '../render.ts';

// Which database a page has is decided by its address as it is loaded.
async function loadParts() {
  history.replaceState(null, '', '/practice.html');
  const [{ PracticePage }, { createPracticeModel }, { environment }, commands, edits, finish, hints] = await Promise.all([
    import('@/components/practice/PracticePage'),
    import('@/lib/state/practice/practice-model'),
    import('@/lib/state/page/environment'),
    import('@/lib/storage/interview/note-commands'),
    import('@/lib/storage/interview/edit-commands'),
    import('@/lib/storage/scorecard/finish-command'),
    import('@/lib/settings/start-hint'),
  ]);
  return { PracticePage, createPracticeModel, environment, commands, edits, finish, hints };
}

let parts: Awaited<ReturnType<typeof loadParts>>;
const loaded: string[] = [];

beforeAll(async () => {
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea(), session: makeStorageArea() } });
  parts = await loadParts();
});
beforeEach(() => {
  loaded.length = 0;
});

const names = async () => (await indexedDB.databases()).map(({ name }) => name);
const countDone = () =>
  within(screen.getByRole('list', { name: 'In the panel' }))
    .getAllByRole('listitem')
    .filter(({ textContent }) => textContent?.startsWith('Done: ')).length;

async function findInterview() {
  const { listInterviews } = await import('@/lib/storage/interview/entries');
  const [found] = await listInterviews(1);
  if (found === undefined) throw new Error('Expected an interview, found none.');
  return found;
}

function show() {
  const { PracticePage, createPracticeModel, environment } = parts;
  const load = (frame: HTMLIFrameElement, onReady: () => void) => {
    loaded.push(frame.title);
    onReady();
  };
  return render(<PracticePage model={createPracticeModel(environment)} loadPanel={load} />);
}

/** Changes made by another page arrive over the channel, like those of the panel. */
function tell(id: string): void {
  const channel = new BroadcastChannel('plumbline-practice-changes');
  channel.postMessage(id);
  channel.close();
}

const note = (interviewId: string, id: string, dimension: string) =>
  parts.commands.addNote({ id, interviewId, recordedAt: 1, text: 'ruled out two causes', dimension, kind: 'note', stance: null }, Date.now());

test('stored data ticks the steps off, and deleting the practice call leaves nothing stored', async () => {
  show();
  fireEvent.click(await screen.findByRole('button', { name: 'Join practice call' }));
  await screen.findByTitle('Plumbline scorecard');
  expect(loaded).toEqual(['Plumbline scorecard']);
  expect(await names()).toEqual(['plumbline-practice']);
  const { id, candidate, rubric } = await findInterview();
  expect(candidate).toBe('Practice candidate');
  expect(countDone()).toBe(0);
  expect(parts.hints.findStartHint().resumableUntil).toBeGreaterThan(Date.now());
  await note(id, 'n1', 'problem-solving');
  tell(id);
  await waitFor(() => expect(countDone()).toBe(1));
  expect(screen.getByText(/^1 of 5 done\. Next: /)).toBeTruthy();
  await note(id, 'n2', 'communication');
  for (const dimension of rubric.dimensions) await parts.edits.rateDimension({ interviewId: id, dimension: dimension.id, value: 4, ratedAt: 2 });
  tell(id);
  await waitFor(() => expect(countDone()).toBe(3));
  await parts.edits.changeInterview('recommend', id, { recommendation: 'yes' }, Date.now());
  tell(id);
  await waitFor(() => expect(countDone()).toBe(4));
  const basis = await parts.finish.findBasis(id);
  const scorecard = { id: 's', revision: 1, interviewId: id, body: '{}' };
  expect(await parts.finish.finishScorecard(id, Date.now(), { scorecard, rows: [], basis })).toMatchObject({ ok: true });
  tell(id);
  await screen.findByRole('heading', { name: 'Practice finished' });
  expect(countDone()).toBe(5);
  fireEvent.click(screen.getByRole('button', { name: 'Delete practice interview' }));
  await screen.findByText(/Nothing of it is left/);
  expect(screen.queryByTitle('Plumbline scorecard')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Practice call' }));
  expect(await names()).toEqual([]);
  expect({ ...localStorage }).toEqual({});
});

test('one tab at a time has the practice call; the next tab continues it, and starting again replaces a finished one', async () => {
  const { unmount } = show();
  fireEvent.click(await screen.findByRole('button', { name: 'Join practice call' }));
  await screen.findByTitle('Plumbline scorecard');
  const first = await findInterview();
  const second = show();
  await screen.findByText(/open in another tab/);
  expect(loaded).toHaveLength(1);
  unmount();
  await screen.findByTitle('Plumbline scorecard');
  expect(await findInterview()).toEqual(first);
  second.unmount();
  const { getDatabase } = await import('@/lib/storage/database/database');
  await getDatabase().interviews.update(first.id, { finishedAt: Date.now(), revision: 1 });
  show();
  await screen.findByText(/You have finished a practice interview/);
  expect(screen.queryByTitle('Plumbline scorecard')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Practise again' }));
  await screen.findByTitle('Plumbline scorecard');
  const again = await findInterview();
  expect(again.id).not.toBe(first.id);
  expect(await getDatabase().interviews.count()).toBe(1);
  fireEvent.click(screen.getByRole('button', { name: 'Delete practice interview' }));
  await screen.findByText(/Nothing of it is left/);
  expect(screen.getByRole('button', { name: 'Join practice call' })).toBeTruthy();
  expect(await names()).toEqual([]);
});
