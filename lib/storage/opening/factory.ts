/** Dexie counts schema versions in tenths. */
const step = 10;

const isWhole = (version: number) => version % step === 0;

/**
 * The browser's databases as Dexie sees them. Dexie would open a database of a newer version as it is, and add the tables that it misses; both are
 * refused here with a VersionError, so that an older build never writes into a newer database. `beforeUpgrade` is called before one that exists is
 * upgraded.
 */
export const createVersionedDatabases = (beforeUpgrade: () => void) => ({
  open(name: string, version?: number): IDBOpenDBRequest {
    if (version === undefined || !isWhole(version)) throw new DOMException('The database is newer.', 'VersionError');
    const request = indexedDB.open(name, version);
    request.addEventListener('upgradeneeded', ({ oldVersion }) => oldVersion > 0 && beforeUpgrade());
    return request;
  },
  deleteDatabase: (name: string): IDBOpenDBRequest => indexedDB.deleteDatabase(name),
  databases: (): Promise<IDBDatabaseInfo[]> => indexedDB.databases(),
});
