import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { observeTable } from '@/lib/storage/bare/changed';
import { inTransaction, readTable, writeTable } from '@/lib/storage/bare/transaction';
import { collectChangedIds } from '@/lib/storage/database/changed-ids';
import { getDatabase } from '@/lib/storage/database/database';
import { observeTables } from '@/lib/storage/database/observe-tables';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { aDestination } from '../../delivery/rows.ts';

beforeEach(emptyDatabase);

const ids = () => readTable('destinations', (table) => table.keys(null), []);

test('what is written is there for Dexie, and the other way round', async () => {
  await writeTable('destinations', async (table) => table.put(aDestination('https://a.example')));
  expect(await getDatabase().destinations.count()).toBe(1);
  await getDatabase().destinations.put(aDestination('https://b.example', { id: 'e' }));
  expect(await ids()).toEqual(['d', 'e']);
});

test('whoever follows a table by Dexie hears which rows were written or deleted without it', async () => {
  const stop = new AbortController();
  const seen: number[] = [];
  observeTables({ query: () => getDatabase().destinations.count(), tables: ['destinations'] }, (count) => seen.push(count), stop.signal);
  await expect.poll(() => seen).toEqual([0]);
  const takeChangedIds = collectChangedIds(['destinations'], stop.signal);
  takeChangedIds();
  await writeTable('destinations', async (table) => {
    for (const id of ['b', 'a']) table.put(aDestination('', { id }));
    table.delete('c');
  });
  await expect.poll(() => seen.at(-1)).toBe(2);
  expect(takeChangedIds()?.toSorted()).toEqual(['a', 'b', 'c']);
  stop.abort();
});

test('whoever follows a table without Dexie hears what a page writes by it', async () => {
  const stop = new AbortController();
  const heard: string[] = [];
  observeTable('destinations', () => heard.push('destinations'), stop.signal);
  await getDatabase().destinations.put(aDestination(''));
  await expect.poll(() => heard).toContain('destinations');
  stop.abort();
});

test('a work that throws takes back what it has written, and tells nobody', async () => {
  const failing = inTransaction(
    { tables: ['destinations'], mode: 'readwrite' },
    async (open) => {
      open('destinations').put(aDestination(''));
      await open('destinations').get('d');
      throw new RangeError('Stopped.');
    },
    undefined,
  );
  await expect(failing).rejects.toThrow('Stopped.');
  expect(await ids()).toEqual([]);
});
