import { type Prepared, preparedSchema } from '@/lib/core/prepared/prepared';
import { wellFormedTexts } from '@/lib/core/text/well-formed';
import { getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';

/** Every prepared interview, earliest first; those without a time last. */
export async function listPrepared(): Promise<readonly Prepared[]> {
  const rows = readable(preparedSchema, await getDatabase().prepared.toArray());
  return rows.toSorted((a, b) => (a.startsAt ?? Infinity) - (b.startsAt ?? Infinity) || a.candidate.localeCompare(b.candidate));
}

/** The prepared interview of an id; null when there is none. */
export async function findPrepared(id: string): Promise<Prepared | null> {
  const row: unknown = await getDatabase().prepared.get(id);
  return row === undefined ? null : preparedSchema.parse(row);
}

/** Stores a prepared interview; on disk when it resolves. Throws when it is invalid. */
export async function savePrepared(prepared: Prepared): Promise<void> {
  await getDatabase().prepared.put(preparedSchema.parse(wellFormedTexts(prepared)));
}

/** Deletes a prepared interview. */
export async function deletePrepared(id: string): Promise<void> {
  await getDatabase().prepared.delete(id);
}
