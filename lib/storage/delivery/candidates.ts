import { interviewBriefSchema } from '@/lib/core/interview/interview';
import { getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';

/** The candidates of interviews, by the interviews' ids; those that are gone are absent, as are those that cannot be read. */
export async function findCandidates(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows: readonly unknown[] = await getDatabase().interviews.bulkGet([...new Set(ids)]);
  return new Map(readable(interviewBriefSchema, rows).map(({ id, candidate }) => [id, candidate]));
}
