import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { createToastModel } from '@/lib/state/app/toast';
import { createBulkDeletion, type DeletionProgress } from '@/lib/state/deletion/several';
import { getDatabase } from '@/lib/storage/database/database';
import { setHold } from '@/lib/storage/interview/holds';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { anInterview } from '../../interviews.ts';

const many = 60;
const ids = Array.from({ length: many }, (_, index) => `i${index}`);

beforeEach(async () => {
  await emptyDatabase();
  await getDatabase().interviews.bulkAdd(ids.map((id) => anInterview({ id })));
  await getDatabase().ratings.bulkAdd(ids.map((interviewId) => ({ interviewId, dimension: 'd', value: 3, ratedAt: 1 })));
});

const counts = () => Promise.all([getDatabase().interviews.count(), getDatabase().ratings.count()]);
function begin() {
  const toast = createToastModel();
  const stop = new AbortController();
  const told: DeletionProgress[] = [];
  const run = (onProgress: (progress: DeletionProgress) => void = (progress) => told.push(progress)) =>
    createBulkDeletion(toast)(ids, { signal: stop.signal, onProgress });
  return { toast, stop, told, run };
}

test('several interviews are deleted together except those on legal hold, and one press restores all', async () => {
  await setHold('i7', true, 1);
  const { toast, told, run } = begin();
  await run();
  expect(await counts()).toEqual([1, 1]);
  expect(told.map(({ done }) => done)).toEqual([0, 24, 49]);
  expect(toast.toast.value?.text).toBe(
    '59 interviews were deleted from this device. You can undo this for 10 seconds. 1 interview is on legal hold and was kept. Settings lists it under Privacy.',
  );
  await toast.undoToast();
  expect(await counts()).toEqual([many, many]);
  expect(toast.toast.value?.text).toBe('59 interviews are back.');
});

test('stopping midway keeps the deletions so far, which can be undone', async () => {
  const { toast, stop, run } = begin();
  await run(({ done }) => done > 0 && stop.abort());
  expect(await counts()).toEqual([many - 25, many - 25]);
  await toast.undoToast();
  expect(await counts()).toEqual([many, many]);
});

test('after ten seconds a deletion is final, and data written meanwhile is deleted too', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const { toast, run } = begin();
  const running = run();
  while (toast.toast.value === null) {
    await vi.advanceTimersByTimeAsync(0);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await running;
  await getDatabase().ratings.add({ interviewId: 'i3', dimension: 'late', value: 3, ratedAt: 1 });
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  await expect.poll(counts).toEqual([0, 0]);
  expect(toast.toast.value).toEqual({ text: '60 interviews were deleted from this device.', undo: null });
});
