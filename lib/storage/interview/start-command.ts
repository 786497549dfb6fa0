import type { Interview } from '@/lib/core/interview/interview';
import { wellFormed } from '@/lib/core/text/well-formed';
import { broadcastChange } from '@/lib/storage/database/broadcast';
import { getDatabase } from '@/lib/storage/database/database';

/** How an interview starts: what was prepared for it, and whether joining its call sets its clock. */
type Start = { readonly preparedId: string | null; readonly awaitsJoin: boolean };

/** Starts an interview and removes it from the prepared ones; on disk when it resolves. */
export async function startInterview(
  interview: Interview,
  { preparedId, awaitsJoin }: Start = { preparedId: null, awaitsJoin: false },
): Promise<void> {
  const database = getDatabase();
  const { id: interviewId, startedAt: at } = interview;
  const command = awaitsJoin ? 'startInLobby' : 'startInterview';
  await database.transaction('rw', [database.interviews, database.changes, database.prepared], async () => {
    await database.interviews.add({ ...interview, candidate: wellFormed(interview.candidate) });
    await database.changes.add({ interviewId, at, command, kind: 'do', of: null, table: 'interviews', before: {}, after: {} });
    if (preparedId !== null) await database.prepared.delete(preparedId);
  });
  broadcastChange(interviewId);
}
