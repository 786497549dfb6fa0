import * as z from 'zod/mini';
import { getDatabase } from './database';

const schema = z.object({ value: z.string() });

/** The id of the database on this device; it changes when the browser has cleared or lost the data. Null where it has none. */
export async function findDatabaseId(): Promise<string | null> {
  const found = schema.safeParse(await getDatabase().table('meta').get('id'));
  return found.success ? found.data.value : null;
}

let remembered: string | null = null;

/** Remembers which database this page works with. */
export async function rememberDatabase(): Promise<void> {
  remembered = await findDatabaseId();
}

/** Whether the database that this page worked with was replaced by another. */
export async function isDatabaseReplaced(): Promise<boolean> {
  const now = await findDatabaseId();
  return remembered !== null && now !== null && remembered !== now;
}
