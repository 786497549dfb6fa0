import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { getDatabase } from '@/lib/storage/database/database';
import { type Observed, observeTables } from '@/lib/storage/database/observe-tables';
import { saveDestination } from '@/lib/storage/delivery/save-destination';
import { aDestination, aRow, putRow } from '../../delivery/rows.ts';

let stop: AbortController;

beforeEach(async () => {
  stop = new AbortController();
  await Promise.all([getDatabase().outbox.clear(), getDatabase().destinations.clear()]);
});
afterEach(() => stop.abort());

const count = () => getDatabase().destinations.count();

/** Observes the number of destinations; says what was heard, and how often it was counted. */
function observeCount(more: Partial<Observed<number>> = {}) {
  const heard: number[] = [];
  const asked = { times: 0 };
  const query = () => {
    asked.times += 1;
    return count();
  };
  observeTables({ query, tables: ['destinations'], ...more }, (found) => heard.push(found), stop.signal);
  return { heard, asked };
}

test('the result is reported at once and after each change of a table it reads', async () => {
  const { heard } = observeCount();
  await expect.poll(() => heard).toEqual([0]);
  await saveDestination(aDestination(''));
  await expect.poll(() => heard.at(-1)).toBe(1);
  await getDatabase('relaxed').destinations.put(aDestination('', { id: 'e' }));
  await expect.poll(() => heard.at(-1)).toBe(2);
});

test('a change of another table causes no query', async () => {
  const { heard, asked } = observeCount();
  await expect.poll(() => heard).toEqual([0]);
  const before = asked.times;
  for (let index = 0; index < 20; index++) await putRow(aRow({ scorecardId: String(index) }));
  await saveDestination(aDestination(''));
  await expect.poll(() => heard.at(-1)).toBe(1);
  expect(asked.times - before).toBe(1);
});

test('of many changes within one pause the last is reported', async () => {
  const { heard, asked } = observeCount({ restMs: 50 });
  await expect.poll(() => heard).toEqual([0]);
  for (let index = 0; index < 30; index++) await saveDestination(aDestination('', { id: String(index) }));
  await expect.poll(() => heard.at(-1)).toBe(30);
  expect(asked.times).toBeLessThan(30);
});

test('nothing is reported once it is stopped', async () => {
  const { heard } = observeCount();
  await expect.poll(() => heard).toEqual([0]);
  stop.abort();
  await saveDestination(aDestination(''));
  expect(await count()).toBe(1);
  expect(heard).toEqual([0]);
});

test('a change that a later observer ignores is reported to an earlier one', async () => {
  const { heard } = observeCount();
  await expect.poll(() => heard).toEqual([0]);
  observeTables({ query: count, tables: ['prepared'] }, () => undefined, stop.signal);
  await saveDestination(aDestination(''));
  await expect.poll(() => heard.at(-1)).toBe(1);
});
