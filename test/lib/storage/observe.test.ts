import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { getDatabase } from '@/lib/storage/database/database';
import { saveDestination } from '@/lib/storage/delivery/save-destination';
import { observeDestinations, observeInterviewEntries, observePrepared } from '@/lib/storage/observe';
import { aDestination } from '../delivery/rows.ts';

let stop: AbortController;

beforeEach(async () => {
  stop = new AbortController();
  await getDatabase().destinations.clear();
});
afterEach(() => stop.abort());

test('a change is told to observers, other pages and the worker, whatever else is observed here', async () => {
  const told: string[] = [];
  const others = new BroadcastChannel('x-storagemutated-1');
  others.onmessage = ({ data }: { data: unknown }) => told.push(...Object.keys(Object(data)));
  const found: number[] = [];
  observeDestinations((rows) => found.push(rows.length), stop.signal);
  await expect.poll(() => found).toEqual([0]);
  // None of these reads the changed table; the last subscriber is notified first.
  observeInterviewEntries(() => undefined, stop.signal);
  observePrepared(() => undefined, stop.signal);
  observeInterviewEntries(() => undefined, stop.signal);
  await saveDestination(aDestination(''));
  await expect.poll(() => found.at(-1)).toBe(1);
  await expect.poll(() => told.some((part) => part.includes('/destinations/'))).toBe(true);
  others.close();
});
