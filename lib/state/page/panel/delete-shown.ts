import { deletion } from '@/lib/state/page/deletion';
import { callModel, interviewModel } from '@/lib/state/page/panel/interview';

/** Deletes the interview on show and goes to the start form; taken back, it is on show again. */
export async function deleteShown(): Promise<void> {
  const interview = interviewModel.currentInterview.peek()?.interview;
  if (interview === undefined) return;
  if (await deletion.deleteInterview(interview, () => interviewModel.openInterview(interview.id))) await callModel.closeInterview();
}
