import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lastVersion } from '@/lib/storage/opening/versions';

const name = 'plumbline';

/** The connection of a context without Dexie, as the worker is. */
async function load() {
  vi.resetModules();
  return import('@/lib/storage/bare/connection');
}

const over = (request: IDBRequest) =>
  new Promise<void>((resolve, reject) => Object.assign(request, { onsuccess: () => resolve(), onerror: () => reject(request.error) }));

/** Makes a database of a version in tenths, as Dexie counts them. */
async function make(version: number): Promise<void> {
  const opening = indexedDB.open(name, version);
  // A migration of no tables.
  opening.onupgradeneeded = () => undefined;
  await over(opening);
  opening.result.close();
}

let getConnection: Awaited<ReturnType<typeof load>>['getConnection'];
let migrateBy: Awaited<ReturnType<typeof load>>['migrateBy'];
beforeEach(async () => {
  ({ getConnection, migrateBy } = await load());
});
afterEach(async () => {
  (await getConnection().catch(() => null))?.close();
  await over(indexedDB.deleteDatabase(name));
});

test('no database is made where there is none', async () => {
  expect(await getConnection()).toBeNull();
  expect(await indexedDB.databases()).toEqual([]);
  await make(lastVersion * 10);
  expect((await getConnection())?.version).toBe(lastVersion * 10);
});

test('a database of an earlier build is left alone where nobody migrates it', async () => {
  await make(lastVersion * 10 - 10);
  expect(await getConnection()).toBeNull();
  expect((await indexedDB.databases())[0]?.version).toBe(lastVersion * 10 - 10);
  await make(lastVersion * 10);
  expect((await getConnection())?.version).toBe(lastVersion * 10);
});

test('a database of an earlier build is migrated by another, once for all who wait, and a failure is tried again', async () => {
  await make(lastVersion * 10 - 10);
  let asked = 0;
  migrateBy(async () => {
    asked += 1;
    if (asked === 1) throw new Error('The disk is full.');
    await make(lastVersion * 10);
  });
  await expect(getConnection()).rejects.toThrow('The disk is full.');
  const found = await Promise.all([getConnection(), getConnection()]);
  expect(found.map((database) => database?.version)).toEqual([lastVersion * 10, lastVersion * 10]);
  expect(asked).toBe(2);
});

test("a newer build's database is refused", async () => {
  await make(lastVersion * 10 + 10);
  await expect(getConnection()).rejects.toMatchObject({ name: 'VersionError' });
});

test('another may have the database to itself meanwhile, and it is opened again afterwards', async () => {
  await make(lastVersion * 10);
  expect((await getConnection())?.version).toBe(lastVersion * 10);
  await over(indexedDB.deleteDatabase(name));
  await make(lastVersion * 10);
  expect((await getConnection())?.version).toBe(lastVersion * 10);
});
