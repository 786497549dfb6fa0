import { type Database, getDatabase } from '@/lib/storage/database/database';

/** Sets or removes a legal hold; on disk when it resolves. */
export async function setHold(interviewId: string, isHeld: boolean, at: number): Promise<void> {
  const { holds } = getDatabase();
  if (isHeld) await holds.put({ interviewId, since: at });
  else await holds.delete(interviewId);
}

/** Whether an interview is on legal hold. */
export const isHeld = async (database: Database, interviewId: string): Promise<boolean> =>
  (await database.holds.where('interviewId').equals(interviewId).count()) > 0;
