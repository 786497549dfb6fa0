import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { practicePage } from '@/lib/core/panel/practice';

const stop = new AbortController();
afterEach(() => stop.abort());

test("changes of a practice call's own database are reported to its page", async () => {
  vi.stubGlobal('location', { pathname: practicePage, search: '' });
  // What is imported knows which page it is in from then on.
  const { databaseName } = await import('@/lib/storage/opening/database-name');
  const { getDatabase } = await import('@/lib/storage/database/database');
  const { observeTables } = await import('@/lib/storage/database/observe-tables');
  const { aDestination } = await import('../../delivery/rows.ts');
  expect(databaseName).not.toBe('plumbline');
  const heard: number[] = [];
  observeTables({ query: () => getDatabase().destinations.count(), tables: ['destinations'] }, (found) => heard.push(found), stop.signal);
  await expect.poll(() => heard.at(-1)).toBe(0);
  await getDatabase().destinations.put(aDestination(''));
  await expect.poll(() => heard.at(-1)).toBe(1);
});
