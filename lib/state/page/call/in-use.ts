import { callModel, interviewModel } from '@/lib/state/page/panel/interview';

/** Whether this panel stands in a call that goes on, with an interview whose clock runs. */
export function isInterviewing(): boolean {
  const phase = callModel.call.peek()?.phase;
  return (phase === 'in-call' || phase === 'perhaps-left') && interviewModel.currentInterview.peek()?.interview.endedAt === null;
}
