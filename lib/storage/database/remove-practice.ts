import { Dexie } from 'dexie';
import { databaseName, isPracticeStore } from '@/lib/storage/opening/database-name';
import { closeDatabases } from './database';

/** Deletes the database of the practice call. Throws in a page that uses any other database. */
export async function removePracticeDatabase(): Promise<void> {
  if (!isPracticeStore) throw new Error(`Expected the database of a practice call, found ${databaseName}.`);
  closeDatabases();
  await Dexie.delete(databaseName);
}
