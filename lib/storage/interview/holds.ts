import { type Database, getDatabase } from '@/lib/storage/database/database';

/** Keeps an interview from being deleted, or no longer; on disk when it resolves. */
export async function setHold(interviewId: string, isHeld: boolean, at: number): Promise<void> {
  const { holds } = getDatabase();
  if (isHeld) await holds.put({ interviewId, since: at });
  else await holds.delete(interviewId);
}

/** Whether an interview may not be deleted. */
export const isHeld = async (database: Database, interviewId: string): Promise<boolean> =>
  (await database.holds.where('interviewId').equals(interviewId).count()) > 0;
