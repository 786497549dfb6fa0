import type { Interview } from '@/lib/core/interview';
import { announce } from './announce';
import { getDatabase } from './database';

/** Begins an interview; on disk when it resolves. */
export async function startInterview(interview: Interview): Promise<void> {
  const database = getDatabase();
  const { id: interviewId, startedAt: at } = interview;
  await database.transaction('rw', [database.interviews, database.changes], async () => {
    await database.interviews.add(interview);
    await database.changes.add({ interviewId, at, command: 'startInterview', kind: 'do', of: null, table: 'interviews', before: {}, after: {} });
  });
  announce(interviewId);
}
