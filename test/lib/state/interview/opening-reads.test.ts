import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { uncounted } from '@/lib/core/note/uncounted';
import { windowSize } from '@/lib/state/interview/timeline';
import { interviewModel, timelineModel } from '@/lib/state/page/panel/interview';
import { getDatabase } from '@/lib/storage/database/database';
import { findOverview } from '@/lib/storage/interview/counting/counted';
import { addNote } from '@/lib/storage/interview/note-commands';
import { startInterview } from '@/lib/storage/interview/start-command';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { anInterview } from '../../interviews.ts';

const [noted, other] = anInterview().rubric.dimensions.map(({ id }) => id);
const noteAt = (index: number) => ({
  id: `n${String(index).padStart(5, '0')}`,
  interviewId: 'i',
  recordedAt: 1000 + index,
  text: `note ${index}`,
  dimension: noted ?? null,
  kind: 'note' as const,
  stance: null,
});

const seed = (count: number) => getDatabase().notes.bulkPut(Array.from({ length: count }, (_, index) => ({ ...noteAt(index), filled: 1 as const })));

/** Notes, from now on, what is asked of the database: each request that counts as 'count', and each other one by how many rows it gave. */
function watchReads(): (string | number)[] {
  const reads: (string | number)[] = [];
  for (const source of [IDBIndex.prototype, IDBObjectStore.prototype]) {
    const { count } = source;
    vi.spyOn(source, 'count').mockImplementation(function (this: typeof source, ...asked) {
      reads.push('count');
      return count.apply(this, asked);
    });
    for (const method of ['get', 'getAll', 'getAllKeys', 'getKey', 'openCursor', 'openKeyCursor'] as const) {
      const read = source[method] as (...asked: unknown[]) => IDBRequest<unknown>;
      vi.spyOn(source, method).mockImplementation(function (this: typeof source, ...asked: unknown[]) {
        const request = read.apply(this, asked);
        request.addEventListener('success', () => reads.push(Array.isArray(request.result) ? request.result.length : 1));
        return request as never;
      });
    }
  }
  return reads;
}

beforeEach(async () => {
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error;
  });
  interviewModel.leaveInterview();
  await emptyDatabase();
  await startInterview(anInterview());
});

async function readsToOpen(count: number): Promise<readonly (string | number)[]> {
  await seed(count);
  const reads = watchReads();
  await interviewModel.openInterview('i');
  vi.restoreAllMocks();
  interviewModel.leaveInterview();
  return [...reads];
}

test('as much is read to open an interview of thousands of notes as of hundreds, and none is counted', async () => {
  const hundreds = await readsToOpen(300);
  expect(await readsToOpen(3000)).toEqual(hundreds);
  expect(hundreds).toContain(windowSize + 1);
  expect(hundreds).not.toContain('count');
});

test('notes that are not counted yet are known to be there, and evidence where there is none is known to be none', async () => {
  await seed(windowSize + 1);
  await interviewModel.openInterview('i');
  const opened = interviewModel.currentInterview.peek();
  expect(opened?.noteCount).toBe(uncounted);
  expect(opened?.evidence).toMatchObject({ [noted ?? '']: uncounted, [other ?? '']: 0 });
  expect(timelineModel.timeline.peek()).toMatchObject({ from: 0, total: windowSize, isCounted: false, newest: noteAt(windowSize) });
  await interviewModel.refreshShown();
  expect(interviewModel.currentInterview.peek()).toEqual(await findOverview('i'));
  expect(timelineModel.timeline.peek()).toMatchObject({ from: 1, total: windowSize + 1, isCounted: true, newest: noteAt(windowSize) });
});

test.each([0, 1, windowSize])('an interview of %i notes is opened with them counted', async (count) => {
  await seed(count);
  await interviewModel.openInterview('i');
  expect(interviewModel.currentInterview.peek()).toEqual(await findOverview('i'));
  expect(timelineModel.timeline.peek()).toMatchObject({ from: 0, total: count, isCounted: true });
});

test('a note that is added before the others are counted stays shown, and is counted with them', async () => {
  const count = windowSize + 50;
  await seed(count);
  await interviewModel.openInterview('i');
  await interviewModel.execute('i', addNote({ ...noteAt(count), dimension: other ?? null }, 1));
  expect(interviewModel.currentInterview.peek()).toMatchObject({ noteCount: uncounted, evidence: { [other ?? '']: 1 } });
  expect(timelineModel.timeline.peek().notes.at(-1)?.id).toBe(noteAt(count).id);
  await interviewModel.refreshShown();
  expect(interviewModel.currentInterview.peek()).toEqual(await findOverview('i'));
  expect(timelineModel.timeline.peek()).toMatchObject({ from: count + 1 - windowSize, total: count + 1 });
});

test('an interview that is opened twice at once is not uncounted again', async () => {
  await seed(windowSize + 1);
  const openings = [interviewModel.openInterview('i'), interviewModel.openInterview('i')];
  await Promise.all(openings);
  expect(interviewModel.currentInterview.peek()).toEqual(await findOverview('i'));
});
