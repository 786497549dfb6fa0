import { interviewSchema } from '@/lib/core/interview/interview';
import { failure, type Result, success } from '@/lib/core/result';
import { type Amendment, amendmentSchema } from '@/lib/core/scorecard/amendment';
import { wellFormed } from '@/lib/core/text/well-formed';
import { broadcastChange } from '@/lib/storage/database/broadcast';
import type { CommandRefusal } from '@/lib/storage/database/command';
import { getDatabase } from '@/lib/storage/database/database';

const tables = () => {
  const { interviews, changes, amendments } = getDatabase();
  return [interviews, changes, amendments];
};
const mark = (interviewId: string, at: number, command: string) => ({
  interviewId,
  at,
  command,
  kind: 'do' as const,
  of: null,
  table: 'interviews' as const,
  before: {},
  after: {},
});

/** The current amendment of an interview; null when there is none. */
export async function findAmendment(interviewId: string): Promise<Amendment | null> {
  const row: unknown = await getDatabase().amendments.get(interviewId);
  return row === undefined ? null : amendmentSchema.parse(row);
}

/** Starts an amendment of a finished interview at the wall time `at`; the finished scorecard stays as it is. On disk when it resolves. */
export async function beginAmendment(interviewId: string, at: number): Promise<Result<null, CommandRefusal>> {
  const database = getDatabase();
  const refusal = await database.transaction('rw', tables(), async () => {
    const row: unknown = await database.interviews.get(interviewId);
    if (row === undefined) return 'gone' as const;
    const { finishedAt } = interviewSchema.parse(row);
    if (finishedAt === null) return null;
    await database.interviews.update(interviewId, { finishedAt: null });
    await database.amendments.put({ interviewId, reason: '', since: at, finishedAt });
    await database.changes.add(mark(interviewId, at, 'beginAmendment'));
    return null;
  });
  if (refusal !== null) return failure(refusal);
  broadcastChange(interviewId);
  return success(null);
}

/**
 * Stores the reason of an amendment while it is typed; with `seen`, only if that is still the stored one. False when it is another one by now, or
 * there is no amendment.
 */
export async function saveReason(interviewId: string, reason: string, seen: string | null = null): Promise<boolean> {
  const { amendments } = getDatabase();
  const kept = await amendments
    .where('interviewId')
    .equals(interviewId)
    .and((amendment) => seen === null || amendment.reason === seen || amendment.reason === reason)
    .modify({ reason: wellFormed(reason) });
  broadcastChange(interviewId);
  return kept > 0;
}

/** Locks the interview again as it was finished. All changes of the amendment have been undone before. */
export async function endAmendment(interviewId: string, at: number): Promise<void> {
  const database = getDatabase();
  await database.transaction('rw', tables(), async () => {
    const amendment = await database.amendments.get(interviewId);
    if (amendment === undefined) return;
    await database.interviews.update(interviewId, { finishedAt: amendment.finishedAt });
    await database.amendments.delete(interviewId);
    await database.changes.add(mark(interviewId, at, 'discardAmendment'));
  });
  broadcastChange(interviewId);
}
