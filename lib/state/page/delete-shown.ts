import { closeInterview } from '@/lib/state/interview/call';
import { openInterview, record } from '@/lib/state/interview/session';
import { deletion } from './deletion';

/** Deletes the interview on show and goes to the start form; taken back, it is on show again. */
export async function deleteShown(): Promise<void> {
  const interview = record.peek()?.interview;
  if (interview === undefined) return;
  if (await deletion.deleteInterview(interview, () => openInterview(interview.id))) await closeInterview();
}
