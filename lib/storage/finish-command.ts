import type { OutboxRow } from '@/lib/core/delivery';
import { interviewSchema } from '@/lib/core/interview';
import { failure, type Result, success } from '@/lib/core/result';
import { announce } from './announce';
import { findLock, type Refusal } from './command';
import { getDatabase, type ScorecardRow } from './database';

/** Locks the interview and stores its scorecard and outbox rows, all in one transaction; on disk when it resolves. */
export async function finishScorecard(
  interviewId: string,
  at: number,
  scorecard: ScorecardRow,
  rows: readonly OutboxRow[],
): Promise<Result<null, Refusal>> {
  const database = getDatabase();
  const tables = [database.interviews, database.changes, database.scorecards, database.outbox];
  const refusal = await database.transaction('rw', tables, async () => {
    const lock = await findLock(database, interviewId);
    if (lock !== null) return lock;
    const before = interviewSchema.parse(await database.interviews.get(interviewId));
    await database.interviews.put({ ...before, finishedAt: at, endedAt: before.endedAt ?? at, revision: scorecard.revision });
    await database.changes.add({ interviewId, at, command: 'finishScorecard', kind: 'do', of: null, table: 'interviews', before: {}, after: {} });
    await database.scorecards.add(scorecard);
    await database.outbox.bulkAdd([...rows]);
    return null;
  });
  if (refusal !== null) return failure(refusal);
  announce(interviewId);
  return success(null);
}
