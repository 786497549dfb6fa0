import * as z from 'zod/mini';
import { getDatabase } from './database';

const schema = z.object({ value: z.string() });

/** The id of the database on this device; it changes when the browser has cleared or lost the data. Null where it has none. */
export async function findDatabaseId(): Promise<string | null> {
  const found = schema.safeParse(await getDatabase().table('meta').get('id'));
  return found.success ? found.data.value : null;
}

/** Whether the database of that id was replaced by another; false where one of them is unknown. */
export async function isDatabaseReplaced(known: string | null): Promise<boolean> {
  const now = await findDatabaseId();
  return known !== null && now !== null && known !== now;
}
