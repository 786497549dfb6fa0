/** Dexie numbers the versions of a layout in tenths. */
const step = 10;

const isWhole = (version: number) => version % step === 0;

/**
 * The browser's databases, as Dexie is to see them. Dexie opens a database of a newer version as it is, and adds to it the tables that it misses:
 * both are refused here as a VersionError, so that an older build writes nothing into a newer database.
 */
export const versionedDatabases = {
  open(name: string, version?: number): IDBOpenDBRequest {
    if (version === undefined || !isWhole(version))
      throw new DOMException('Expected a database of a known version, found a newer one.', 'VersionError');
    return indexedDB.open(name, version);
  },
  deleteDatabase: (name: string): IDBOpenDBRequest => indexedDB.deleteDatabase(name),
  databases: (): Promise<IDBDatabaseInfo[]> => indexedDB.databases(),
  cmp: (first: unknown, second: unknown): number => indexedDB.cmp(first, second),
};
