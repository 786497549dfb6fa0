import { interviewSchema } from '@/lib/core/interview';
import { getDatabase } from './database';

/** The candidates of interviews, by the interviews' ids; those that are gone are absent. */
export async function findCandidates(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows: readonly unknown[] = await getDatabase().interviews.bulkGet([...new Set(ids)]);
  const found = rows.filter((row) => row !== undefined).map((row) => interviewSchema.parse(row));
  return new Map(found.map(({ id, candidate }) => [id, candidate]));
}
