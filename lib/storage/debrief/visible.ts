import { judgeBlindness, type LocalInterview } from '@/lib/core/debrief/blind';
import { type Debrief, debriefSchema } from '@/lib/core/debrief/debrief';
import { type ReceivedScorecard, receivedSchema } from '@/lib/core/debrief/debrief-scorecard';
import type { Database } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';
import { readLocalInterviews } from './local-interviews';
import { openStored } from './open';

/** A received scorecard or a debrief, and the interview here that closes it; null where it may be seen. */
export type Judged<Row> = { readonly row: Row; readonly closedBy: string | null };

/** What closes a scorecard, by what any of its revisions says. */
function closerOf(revisions: readonly ReceivedScorecard[], here: readonly LocalInterview[]): string | null {
  const [names, applicationIds] = [revisions.map(({ candidate }) => candidate), revisions.flatMap(({ applicationId }) => applicationId ?? [])];
  const judged = judgeBlindness({ names, applicationIds, persons: [] }, here, null);
  return judged.state === 'closed' ? judged.by.id : null;
}

/** Every received scorecard that can be read, with what closes it. Call it in a transaction that reads it and `localTables`. */
export async function judgeReceived(database: Database): Promise<readonly Judged<ReceivedScorecard>[]> {
  const here = await readLocalInterviews(database);
  const byId = Map.groupBy(readable(receivedSchema, await database.received.toArray()), ({ scorecardId }) => scorecardId);
  return [...byId.values()].flatMap((revisions) => {
    const closedBy = closerOf(revisions, here);
    return revisions.map((row) => ({ row, closedBy }));
  });
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
