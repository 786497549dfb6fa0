import { databaseName } from '@/lib/storage/opening/database-name';
import { lastVersion } from '@/lib/storage/opening/versions';
import { opener } from './shared';

/** Dexie counts schema versions in tenths. */
const step = 10;

let connection: Promise<IDBDatabase | null> | null = null;

const forget = () => {
  connection = null;
};

/** A connection that lets a page migrate the database, and that is opened again once it is closed. */
function letGo(database: IDBDatabase): IDBDatabase {
  database.onclose = forget;
  database.onversionchange = () => {
    forget();
    database.close();
  };
  return database;
}

/**
 * The database as it is, opened without a version, so that nothing is migrated; null where there is none yet, and 'older' where it has to be migrated
 * first. Rejects with a VersionError where a newer build has made it.
 */
function openExisting(): Promise<IDBDatabase | 'older' | null> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(databaseName);
    // There was none: the one that the browser is about to make is not wanted.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => (opening.error?.name === 'AbortError' ? resolve(null) : reject(opening.error));
    opening.onsuccess = () => {
      const database = opening.result;
      if (database.version === lastVersion * step) return resolve(letGo(database));
      database.close();
      if (database.version < lastVersion * step) resolve('older');
      else reject(new DOMException('Expected a database of a known version, found a newer one.', 'VersionError'));
    };
  });
}

let migrate: (() => Promise<unknown>) | null = null;

/** Has another migrate the database of an earlier build before it is read here, as a page that the worker opens; without one such a database is left alone. */
export function migrateBy(other: () => Promise<unknown>): void {
  migrate = other;
}

/** The database of this build; null where there is none yet, or one that nobody has migrated. */
async function openMigrated(): Promise<IDBDatabase | null> {
  const found = await openExisting();
  if (found !== 'older') return found;
  await migrate?.();
  const migrated = migrate === null ? null : await openExisting();
  return migrated === 'older' ? null : migrated;
}

/** Opens the database. Where there is none yet, or Dexie keeps the connection, the next use asks again. */
async function connect(): Promise<IDBDatabase | null> {
  const database = await (opener ?? openMigrated)();
  if (opener !== null || database === null) forget();
  return database;
}

/** The connection to the database; null where there is none that this code may use. */
export function getConnection(): Promise<IDBDatabase | null> {
  if (connection === null) {
    connection = connect();
    connection.catch(forget);
  }
  return connection;
}
