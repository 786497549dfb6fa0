import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { getDatabase } from '@/lib/storage/database/database';
import { observeRows } from '@/lib/storage/database/observe-rows';
import { aDestination } from '../../delivery/rows.ts';

let stop: AbortController;

beforeEach(async () => {
  stop = new AbortController();
  await getDatabase().destinations.clear();
});
afterEach(() => stop.abort());

type Heard = readonly string[];

/** Observes the ids of destinations: says what was heard, how often all was read, and which ids were read again. */
function observeIds(readAgain?: (known: Heard, ids: readonly string[]) => Promise<Heard>) {
  const heard: Heard[] = [];
  const all = { times: 0 };
  const again: string[] = [];
  const readAll = async () => {
    all.times += 1;
    return getDatabase().destinations.toCollection().primaryKeys();
  };
  const readSome = async (known: Heard, ids: readonly string[]) => {
    again.push(...ids);
    const rows = await getDatabase().destinations.bulkGet([...ids]);
    const there = ids.filter((_, index) => rows[index] !== undefined);
    return [...known.filter((id) => !ids.includes(id)), ...there].toSorted();
  };
  observeRows({ readAll, readAgain: readAgain ?? readSome, tables: ['destinations'] }, (found) => heard.push(found), stop.signal);
  return { heard, all, again };
}

const put = (...ids: readonly string[]) => getDatabase().destinations.bulkPut(ids.map((id) => aDestination('', { id })));

test('all is read once, and then only what was written or deleted', async () => {
  await put('a', 'b');
  const { heard, all, again } = observeIds();
  await expect.poll(() => heard.at(-1)).toEqual(['a', 'b']);
  await put('c');
  await expect.poll(() => heard.at(-1)).toEqual(['a', 'b', 'c']);
  await getDatabase('relaxed').destinations.delete('a');
  await expect.poll(() => heard.at(-1)).toEqual(['b', 'c']);
  expect([all.times, again]).toEqual([1, ['c', 'a']]);
});

test('all is read again where a change names no single rows', async () => {
  const { heard, all } = observeIds();
  await expect.poll(() => heard.at(-1)).toEqual([]);
  const many = Array.from({ length: 60 }, (_, index) => `d${index}`);
  await put(...many);
  await expect.poll(() => heard.at(-1)).toHaveLength(60);
  await getDatabase().destinations.clear();
  await expect.poll(() => heard.at(-1)).toEqual([]);
  const before = all.times;
  // Dexie says this once a page is shown again that stood still.
  Dexie.on.storagemutated.fire({ all: { d: 0 } });
  await expect.poll(() => all.times).toBe(before + 1);
});

test('a change that leaves what was read as it is is told to nobody', async () => {
  const { heard } = observeIds(async (known, ids) => (ids.includes('told') ? [...known, 'told'] : known));
  await expect.poll(() => heard).toEqual([[]]);
  await put('same');
  await put('told');
  await expect.poll(() => heard.at(-1)).toEqual(['told']);
  expect(heard).toEqual([[], ['told']]);
});

test('all is read again after a failure', async () => {
  const report = vi.fn();
  vi.stubGlobal('reportError', report);
  const { heard, all } = observeIds(() => Promise.reject(new Error('disk')));
  await expect.poll(() => heard).toEqual([[]]);
  await put('a');
  await expect.poll(() => report.mock.calls.length).toBe(1);
  await expect.poll(() => heard.at(-1), { timeout: 10_000 }).toEqual(['a']);
  expect(all.times).toBe(2);
  vi.unstubAllGlobals();
});
