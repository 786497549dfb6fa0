import type { CallState } from '@/lib/messaging/messages';
import type { CallModel } from '@/lib/state/interview/call-model';
import type { InterviewModel } from '@/lib/state/interview/interview-model';
import type { CallEvents } from './call-events';

type CallFollowerDependencies = Pick<CallModel, 'call' | 'resume' | 'setCall' | 'setBlank'> &
  Pick<InterviewModel, 'leaveInterview' | 'currentInterview'> & { readonly callEvents: () => Promise<Pick<CallEvents, 'handleCallState'>> };

/** Handles what the guest reports of the call. */
export function createCallFollower({ call, resume, setCall, setBlank, leaveInterview, currentInterview, callEvents }: CallFollowerDependencies) {
  /** Handles a state of the call. */
  async function handleCallState(state: CallState): Promise<void> {
    const known = call.peek();
    setCall(state);
    const before = known?.call === state.call ? known : null;
    if (before === null && known !== null) setBlank(false);
    const isFinished = currentInterview.peek()?.interview.finishedAt != null;
    if (before === null && isFinished) leaveInterview();
    if (before === null || currentInterview.peek() === null) await resume();
    if (currentInterview.peek() !== null || state.presenting) await (await callEvents()).handleCallState(before, state);
  }
  return { handleCallState };
}
