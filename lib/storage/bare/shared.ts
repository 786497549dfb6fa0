/** Who opens the database for what is read and written without Dexie; null where nobody else does. */
export let opener: (() => Promise<IDBDatabase>) | null = null;

/** Has another open the database from now on, as a page that creates or migrates it first. */
export function openDatabaseBy(other: () => Promise<IDBDatabase>): void {
  opener = other;
}
