import type { CallState } from '@/lib/messaging/messages';
import type { CallModel } from '@/lib/state/interview/call-model';
import type { InterviewModel } from '@/lib/state/interview/interview-model';
import type { CallEvents } from './call-events';

type CallFollowerDependencies = Pick<CallModel, 'call' | 'resume' | 'setCall' | 'setBlank'> &
  Pick<InterviewModel, 'leaveInterview' | 'currentInterview'> & {
    readonly callEvents: () => Promise<Pick<CallEvents, 'giveWay' | 'handleCallState'>>;
  };

/** Handles what the guest reports of the call. */
export function createCallFollower({ call, resume, setCall, setBlank, leaveInterview, currentInterview, callEvents }: CallFollowerDependencies) {
  /** Has the panel give way once the user begins to share the screen; what is opened after that stays open. */
  async function followSharing(before: CallState | null, { presenting }: CallState): Promise<void> {
    if (before !== null && before.presenting !== presenting) (await callEvents()).giveWay(presenting);
  }

  /** Handles a state of the call. */
  async function handleCallState(state: CallState): Promise<void> {
    const known = call.peek();
    setCall(state);
    const before = known?.call === state.call ? known : null;
    // Before anything is read: a database that does not answer must not keep the panel open.
    await followSharing(before, state);
    if (before === null && known !== null) setBlank(false);
    const isFinished = currentInterview.peek()?.interview.finishedAt != null;
    if (before === null && isFinished) leaveInterview();
    if (before === null || currentInterview.peek() === null) await resume();
    if (currentInterview.peek() !== null) await (await callEvents()).handleCallState(before, state);
  }
  return { handleCallState };
}
