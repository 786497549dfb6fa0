import * as z from 'zod/mini';
import { getDatabase } from '@/lib/storage/database/database';

const row = 'copy-key';
const schema = z.object({
  value: z.readonly(z.object({ key: z.custom<CryptoKey>((value) => value instanceof CryptoKey), salt: z.string(), iterations: z.int() })),
});

/** The key that copies made by themselves are encrypted with: it cannot be read out, and its passphrase is nowhere. */
export type CopyKey = z.infer<typeof schema>['value'];

/** Keeps that key, or with null forgets it. */
export async function saveCopyKey(value: CopyKey | null): Promise<void> {
  const meta = getDatabase().table('meta');
  if (value === null) await meta.delete(row);
  else await meta.put({ key: row, value });
}

/** That key; null where there is none, as after the browser's site data was cleared. */
export async function findCopyKey(): Promise<CopyKey | null> {
  const found = schema.safeParse(await getDatabase().table('meta').get(row));
  return found.success ? found.data.value : null;
}
