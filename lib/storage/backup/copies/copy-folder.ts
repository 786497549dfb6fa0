import * as z from 'zod/mini';
import { getDatabase } from '@/lib/storage/database/database';

const row = 'copy-folder';
const schema = z.object({ value: z.custom<FileSystemDirectoryHandle>((value) => value instanceof FileSystemDirectoryHandle) });

/** Stores the folder that automatic copies go to; null deletes it. A folder can be stored only in the database, not in the settings. */
export async function saveCopyFolder(value: FileSystemDirectoryHandle | null): Promise<void> {
  const meta = getDatabase().table('meta');
  if (value === null) await meta.delete(row);
  else await meta.put({ key: row, value });
}

/** Finds that folder; null where there is none, as after the site data was cleared. */
export async function findCopyFolder(): Promise<FileSystemDirectoryHandle | null> {
  const found = schema.safeParse(await getDatabase().table('meta').get(row));
  return found.success ? found.data.value : null;
}
