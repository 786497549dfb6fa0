import * as z from 'zod/mini';
import type { OutboxRow } from '@/lib/core/delivery/delivery';
import { interviewSchema } from '@/lib/core/interview/interview';
import { failure, type Result, success } from '@/lib/core/result';
import { deleteAtFinish, transcriptTables } from '@/lib/storage/captions/delete-transcript';
import { broadcastChange } from '@/lib/storage/database/broadcast';
import { type CommandRefusal, findLock } from '@/lib/storage/database/command';
import { getDatabase, type ScorecardRow } from '@/lib/storage/database/database';

/** What is finished, and the number of the change in the interview's history that it was made from. */
export type Finish = { readonly scorecard: ScorecardRow; readonly rows: readonly OutboxRow[]; readonly basis: number };

const scored = z.object({ data: z.object({ score: z.object({ value: z.nullable(z.number()) }) }) });

/** The weighted score in a scorecard's body; null where there is none. */
const scoreIn = (body: string): number | null => scored.safeParse(JSON.parse(body)).data?.data.score.value ?? null;

/** The number of an interview's latest change; 0 when there is none. */
export async function findBasis(interviewId: string): Promise<number> {
  const keys = await getDatabase().changes.where('interviewId').equals(interviewId).reverse().limit(1).primaryKeys();
  return keys[0] ?? 0;
}

/**
 * Locks the interview at the wall time `at`, stores its scorecard and outbox rows, and deletes its transcript unless that is kept, all in one
 * transaction; on disk when it resolves. Nothing is stored when the interview has changed since the scorecard was made. A later revision keeps the
 * time of the first finish.
 */
export async function finishScorecard(
  interviewId: string,
  at: number,
  { scorecard, rows, basis }: Finish,
): Promise<Result<null, CommandRefusal | 'changed'>> {
  const database = getDatabase();
  const own = [database.interviews, database.changes, database.scorecards, database.outbox, database.amendments];
  const refusal = await database.transaction('rw', [...own, ...transcriptTables(database)], async () => {
    const lock = await findLock(database, interviewId);
    if (lock !== null) return lock;
    const before = interviewSchema.parse(await database.interviews.get(interviewId));
    if ((await findBasis(interviewId)) !== basis || scorecard.revision !== before.revision + 1) return 'changed' as const;
    const amendment = await database.amendments.get(interviewId);
    const finishedAt = amendment?.finishedAt ?? at;
    const command = amendment === undefined ? 'finishScorecard' : 'amendScorecard';
    const score = scoreIn(scorecard.body);
    await database.interviews.put({ ...before, finishedAt, endedAt: before.endedAt ?? at, revision: scorecard.revision, score });
    await database.changes.add({ interviewId, at, command, kind: 'do', of: null, table: 'interviews', before: {}, after: {} });
    await database.scorecards.add(scorecard);
    await database.outbox.bulkAdd([...rows]);
    await database.amendments.delete(interviewId);
    await deleteAtFinish(database, interviewId, at);
    return null;
  });
  if (refusal !== null) return failure(refusal);
  broadcastChange(interviewId);
  return success(null);
}
