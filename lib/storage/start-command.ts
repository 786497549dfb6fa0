import type { Interview } from '@/lib/core/interview';
import { announce } from './announce';
import { getDatabase } from './database';

/** Begins an interview, which is then no longer among those that are prepared; on disk when it resolves. */
export async function startInterview(interview: Interview, preparedId: string | null = null): Promise<void> {
  const database = getDatabase();
  const { id: interviewId, startedAt: at } = interview;
  await database.transaction('rw', [database.interviews, database.changes, database.prepared], async () => {
    await database.interviews.add(interview);
    await database.changes.add({ interviewId, at, command: 'startInterview', kind: 'do', of: null, table: 'interviews', before: {}, after: {} });
    if (preparedId !== null) await database.prepared.delete(preparedId);
  });
  announce(interviewId);
}
