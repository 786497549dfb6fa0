import { interviewBriefSchema } from '@/lib/core/interview/interview';
import { getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';

/** The candidates of interviews, by interview id; deleted and unreadable ones are absent. */
export async function findCandidates(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows: readonly unknown[] = await getDatabase().interviews.bulkGet([...new Set(ids)]);
  return new Map(readable(interviewBriefSchema, rows).map(({ id, candidate }) => [id, candidate]));
}
