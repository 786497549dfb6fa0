import { judgeBlindness, type LocalInterview } from '@/lib/core/debrief/blind';
import { type Debrief, debriefSchema } from '@/lib/core/debrief/debrief';
import { type ReceivedScorecard, receivedSchema } from '@/lib/core/debrief/debrief-scorecard';
import type { Database } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';
import { readLocalInterviews } from './local-interviews';
import { openStored } from './open';

/** A received scorecard or a debrief, and the interview here that closes it; null where it may be seen. */
export type Judged<Row> = { readonly row: Row; readonly closedBy: string | null };

const closerOf = (row: ReceivedScorecard, here: readonly LocalInterview[]) => {
  const applicationIds = row.applicationId === null ? [] : [row.applicationId];
  const judged = judgeBlindness({ names: [row.candidate], applicationIds, persons: [] }, here, null);
  return judged.state === 'closed' ? judged.by.id : null;
};

/** Every received scorecard that can be read, with what closes it. Call it in a transaction that reads it and `localTables`. */
export async function judgeReceived(database: Database): Promise<readonly Judged<ReceivedScorecard>[]> {
  const here = await readLocalInterviews(database);
  return readable(receivedSchema, await database.received.toArray()).map((row) => ({ row, closedBy: closerOf(row, here) }));
}

/** Every debrief that can be read, with what closes it. Call it in a transaction that reads `debriefTables`. */
export async function judgeDebriefs(database: Database): Promise<readonly Judged<Debrief>[]> {
  const here = await readLocalInterviews(database);
  const judged: Judged<Debrief>[] = [];
  for (const row of readable(debriefSchema, await database.debriefs.toArray())) {
    const { blindness } = await openStored(database, row, here);
    judged.push({ row, closedBy: blindness.state === 'closed' ? blindness.by.id : null });
  }
  return judged;
}
