import * as z from 'zod/mini';
import { interviewSchema } from '@/lib/core/interview/interview';
import { getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';

const { id, call, startedAt, endedAt, finishedAt, revision } = interviewSchema.def.innerType.shape;
const openSchema = z.readonly(z.object({ id, call, startedAt, endedAt, finishedAt, revision }));

/** The state of an interview whose scorecard was never finished. */
export type OpenInterview = z.infer<typeof openSchema>;

/** The interviews whose scorecards were never finished. They are found by indexes, so that no other row is read. */
export async function listOpen(): Promise<readonly OpenInterview[]> {
  const { interviews } = getDatabase();
  return getDatabase().transaction('r', interviews, async () => {
    const [all, finished] = await Promise.all([interviews.toCollection().primaryKeys(), interviews.orderBy('[id+finishedAt]').primaryKeys()]);
    const done = new Set(finished);
    const rows: readonly unknown[] = await interviews.bulkGet(all.filter((key) => !done.has(key)));
    return readable(openSchema, rows).filter((interview) => interview.revision === 0);
  });
}

/** The interviews of a call whose scorecards are not finished, or are being amended. */
export async function listOpenIn(call: string): Promise<readonly OpenInterview[]> {
  const rows: readonly unknown[] = await getDatabase().interviews.where('call').equals(call).toArray();
  return readable(openSchema, rows).filter((interview) => interview.finishedAt === null);
}
