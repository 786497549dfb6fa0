import * as z from 'zod/mini';
import { readTable } from '@/lib/storage/bare/transaction';
import { readable } from '@/lib/storage/database/read-rows';

const time = z.nullable(z.number());
/** What says where an interview stands, read without the schema of its whole rubric, which the worker has no other use for. */
const openSchema = z.readonly(
  z.object({ id: z.string(), call: z.nullable(z.string()), startedAt: z.number(), endedAt: time, finishedAt: time, revision: z.number() }),
);

/** The state of an interview whose scorecard was never finished. */
export type OpenInterview = z.infer<typeof openSchema>;

/** The interviews whose scorecards were never finished. They are found by indexes, so that no other row is read. */
export async function listOpen(): Promise<readonly OpenInterview[]> {
  const rows = await readTable(
    'interviews',
    async (interviews) => {
      const [all, finished] = await Promise.all([interviews.keys(null), interviews.by('[id+finishedAt]').keys(null)]);
      const done = new Set(finished);
      return Promise.all(all.filter((key) => !done.has(key)).map((key) => interviews.get(key)));
    },
    [],
  );
  return readable(openSchema, rows).filter((interview) => interview.revision === 0);
}

/** The interviews of a call whose scorecards are not finished, or are being amended. */
export async function listOpenIn(call: string): Promise<readonly OpenInterview[]> {
  const rows = await readTable('interviews', (interviews) => interviews.by('call').rows(IDBKeyRange.only(call)), []);
  return readable(openSchema, rows).filter((interview) => interview.finishedAt === null);
}
