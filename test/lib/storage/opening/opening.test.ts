import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { getDatabase } from '@/lib/storage/database/database';
import { findDatabaseId, isDatabaseReplaced } from '@/lib/storage/database/identity';
import { migrations } from '@/lib/storage/database/migrations';
import { findOverview } from '@/lib/storage/interview/counting/counted';
import { listInterviews } from '@/lib/storage/interview/entries';
import { addNote } from '@/lib/storage/interview/note-commands';
import { startInterview } from '@/lib/storage/interview/start-command';
import { observeBlocked } from '@/lib/storage/opening/blocked';
import { anInterview } from '../../interviews.ts';

const current = (migrations.at(-1)?.version ?? 0) * 10;
const note = { id: 'n', interviewId: 'i', recordedAt: 2000, text: 'words', dimension: null, kind: 'note', stance: null } as const;

/** Lets go of the database and of everything in it, as the browser does when site data is cleared. */
function clearAll(): void {
  for (const durability of ['strict', 'relaxed'] as const) getDatabase(durability).close({ disableAutoOpen: false });
  vi.stubGlobal('indexedDB', new IDBFactory());
}

/** Opens the database without the extension's help. */
const openRaw = (version?: number, upgrade?: (database: IDBDatabase) => void) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('plumbline', version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const namesIn = async (): Promise<readonly [number, readonly string[]]> => {
  const database = await openRaw();
  const found = [database.version, [...database.objectStoreNames]] as const;
  database.close();
  return found;
};

const thrownBy = (work: Promise<unknown>): Promise<{ readonly name: string; readonly inner?: { readonly name: string } }> =>
  work.then(
    () => expect.fail('Expected a refusal.'),
    (error) => error,
  );

beforeEach(clearAll);

describe('a database of a newer version', () => {
  const newer = current + 10;

  test('is refused as newer by everything that reads or writes, and stays as it is', async () => {
    (await openRaw(newer, (database) => database.createObjectStore('later'))).close();
    const before = await namesIn();
    for (const work of [() => listInterviews(5), () => startInterview(anInterview()), () => getDatabase('relaxed').interviews.count()]) {
      const thrown = await thrownBy(work());
      expect(thrown.inner?.name ?? thrown.name).toBe('VersionError');
    }
    expect(await namesIn()).toEqual(before);
  });

  test('that was upgraded while this page was open accepts no write from it', async () => {
    await startInterview(anInterview());
    const other = await openRaw(newer);
    const thrown = await thrownBy(addNote(note, 3));
    expect(thrown.inner?.name ?? thrown.name).toBe('VersionError');
    expect(other.version).toBe(newer);
    const notes = await new Promise((resolve) => {
      const count = other.transaction('notes').objectStore('notes').count();
      count.onsuccess = () => resolve(count.result);
    });
    other.close();
    expect(notes).toBe(0);
  });
});

test('an upgrade that another page blocks is announced, and continues once that page closes', async () => {
  const other = await openRaw(10, (database) => database.createObjectStore('interviews', { keyPath: 'id' }));
  const stop = new AbortController();
  const heard: boolean[] = [];
  observeBlocked((blocked) => heard.push(blocked), stop.signal);
  const reading = getDatabase().interviews.count();
  await expect.poll(() => heard).toEqual([false, true]);
  other.close();
  expect(await reading).toBe(0);
  expect(heard).toEqual([false, true, false]);
  stop.abort();
});

test('a database that could not be opened is opened anew at the next use', async () => {
  const real = indexedDB;
  const failing = { open: () => expect.fail('The disk is full.') };
  vi.stubGlobal('indexedDB', failing);
  await thrownBy(listInterviews(5));
  await thrownBy(listInterviews(5));
  vi.stubGlobal('indexedDB', real);
  expect(await listInterviews(5)).toEqual([]);
});

test('a connection that the browser closed is opened again at the next use', async () => {
  await startInterview(anInterview());
  const closed = getDatabase().backendDB();
  closed.close();
  closed.onclose?.(new Event('close'));
  expect((await addNote(note, 3)).ok).toBe(true);
  expect(await findOverview('i')).toMatchObject({ noteCount: 1 });
});

test('a cleared database has a new id', async () => {
  const id = await findDatabaseId();
  expect(await findDatabaseId()).toBe(id);
  const known = await findDatabaseId();
  expect(await isDatabaseReplaced(known)).toBe(false);
  clearAll();
  expect(await findDatabaseId()).not.toBe(id);
  expect(await isDatabaseReplaced(known)).toBe(true);
});

test('a database of an earlier version is given an id too', async () => {
  const old = await openRaw(10, (database) => {
    database.createObjectStore('notes', { keyPath: 'id' });
    database.createObjectStore('drafts', { keyPath: 'interviewId' });
    database.createObjectStore('changes', { keyPath: 'seq', autoIncrement: true });
    database.createObjectStore('outbox', { keyPath: 'id' });
    database.createObjectStore('destinations', { keyPath: 'id' });
  });
  old.close();
  expect(await findDatabaseId()).toMatch(/^[0-9a-f-]{36}$/);
});
