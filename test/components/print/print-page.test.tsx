// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PrintPage } from '@/components/print/PrintPage';
import { getDatabase } from '@/lib/storage/database/database';
import { scorecardWith } from '../../lib/export/scorecards.ts';
import { anInterview } from '../../lib/interviews.ts';
import { emptyDatabase } from '../../setup/empty-database.ts';
import { fireEvent, render, screen } from '../render.ts';

const ids = Array.from({ length: 30 }, (_, at) => `i-${at}`);

beforeEach(async () => {
  await emptyDatabase();
  for (const id of ids) {
    const candidate = `Candidate ${id}`;
    const { data, ...rest } = scorecardWith([{ text: 'Asked for the limits.' }], { candidate: { name: candidate, references: {} }, revision: 1 });
    const body = JSON.stringify({ ...rest, data: { ...data, interview: { ...data.interview, id } } });
    await getDatabase().scorecards.put({ id: `s-${id}`, revision: 1, interviewId: id, body });
    await getDatabase().interviews.put(anInterview({ id, candidate, finishedAt: 3000 }));
  }
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Presses Stop while the second group of scorecards is being read, however fast the machine; what the bar showed then. */
function stopInSecondGroup(bar: HTMLProgressElement): Promise<number> {
  const { scorecards } = getDatabase();
  let read = 0;
  return new Promise((stopped) => {
    const onRead = (row: unknown) => {
      read += 1;
      if (read === 15) {
        scorecards.hook('reading').unsubscribe(onRead);
        stopped(bar.value);
        fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
      }
      return row;
    };
    scorecards.hook('reading', onRead);
  });
}

test('reading many scorecards shows progress, and can be stopped and started again', async () => {
  render(<PrintPage request={{ interviewIds: ids, revision: null }} />);
  expect(screen.getByRole('heading', { name: 'Reading 30 scorecards' })).toBeTruthy();
  const bar = screen.getByRole<HTMLProgressElement>('progressbar');
  expect([bar.value, bar.max]).toEqual([0, 30]);
  const shownAtStop = await stopInSecondGroup(bar);
  expect(shownAtStop).toBeGreaterThan(0);
  await expect.poll(() => screen.queryByRole('heading', { name: 'Stopped' })).not.toBeNull();
  expect(screen.queryAllByRole('article')).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Read them again' }));
  await expect.poll(() => screen.queryAllByRole('article').length).toBe(30);
  expect(screen.queryByRole('progressbar')).toBeNull();
  await expect.poll(() => document.title).toBe('30 scorecards');
});

test('a failed reading shows an error with a retry, not “nothing to print”', async () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const failing = vi.spyOn(getDatabase().scorecards, 'where').mockImplementation(() => {
    throw new DOMException('', 'UnknownError');
  });
  render(<PrintPage request={{ interviewIds: ids, revision: null }} />);
  await screen.findByRole('heading', { name: 'The database cannot be reached' });
  expect(screen.getByRole('alert').textContent).toContain('Nothing was changed.');
  failing.mockRestore();
  fireEvent.click(screen.getByRole('button', { name: 'Read them again' }));
  await expect.poll(() => screen.queryAllByRole('article').length).toBe(30);
  expect(reported).toHaveBeenCalledOnce();
});
