import * as z from 'zod/mini';
import { getDatabase } from '@/lib/storage/database/database';

const row = 'copy-key';
const schema = z.object({
  value: z.readonly(z.object({ key: z.custom<CryptoKey>((value) => value instanceof CryptoKey), salt: z.string(), iterations: z.int() })),
});

/** The key that encrypts automatic copies: it cannot be exported, and its passphrase is stored nowhere. */
export type CopyKey = z.infer<typeof schema>['value'];

/** Stores that key; null deletes it. */
export async function saveCopyKey(value: CopyKey | null): Promise<void> {
  const meta = getDatabase().table('meta');
  if (value === null) await meta.delete(row);
  else await meta.put({ key: row, value });
}

/** Finds that key; null where there is none, as after the site data was cleared. */
export async function findCopyKey(): Promise<CopyKey | null> {
  const found = schema.safeParse(await getDatabase().table('meta').get(row));
  return found.success ? found.data.value : null;
}
