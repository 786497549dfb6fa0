import { Dexie } from 'dexie';
import { databaseName, isPracticeStore } from '@/lib/storage/opening/database-name';
import { closeDatabases } from './database';

/** Removes the database of the practice call with everything in it. Throws in a page that works with any other. */
export async function removePracticeDatabase(): Promise<void> {
  if (!isPracticeStore) throw new Error(`Expected the database of a practice call, found ${databaseName}.`);
  closeDatabases();
  await Dexie.delete(databaseName);
}
