import { getDatabase } from '@/lib/storage/database/database';

/** Empties every table of the database, so that a test starts without the rows of the one before. */
export async function emptyDatabase(): Promise<void> {
  await Promise.all(getDatabase().tables.map((table) => table.clear()));
}
