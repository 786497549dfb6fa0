import { getDatabase } from '@/lib/storage/database/database';

const clockCommands: ReadonlySet<string> = new Set(['endInterview', 'leaveCall', 'resumeInterview']);

/** Whether an interview's clock was last stopped by leaving its call, not by hand. */
export async function isEndedByLeaving(interviewId: string): Promise<boolean> {
  const changes = getDatabase().changes.where('interviewId').equals(interviewId).reverse();
  const last = await changes.filter(({ command }) => clockCommands.has(command)).first();
  return last?.command === 'leaveCall';
}
