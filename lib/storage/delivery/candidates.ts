import * as z from 'zod/mini';
import { getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';

const namedSchema = z.object({ id: z.string(), candidate: z.string() });

/** The candidates of interviews and debriefs, by id; deleted and unreadable ones are absent. Of a closed debrief this alone may be seen. */
export async function findCandidates(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const [{ interviews, debriefs }, distinct] = [getDatabase(), [...new Set(ids)]];
  const rows: readonly unknown[] = [...(await interviews.bulkGet(distinct)), ...(await debriefs.bulkGet(distinct))];
  return new Map(readable(namedSchema, rows).map(({ id, candidate }) => [id, candidate]));
}
