import type { CallState } from '@/lib/messaging/messages';
import { call, isBlank, resume } from './call';
import { leaveInterview, record } from './session';

/** What the call does to the interview on show; loaded ahead of need, so that an update cannot take it away. */
export const callEvents = () => import('./call-events');

/** Takes in what the guest says of the call. */
export async function followCall(state: CallState): Promise<void> {
  const known = call.peek();
  call.value = state;
  const before = known?.call === state.call ? known : null;
  if (before === null && known !== null) isBlank.value = false;
  const isFinished = record.peek()?.interview.finishedAt != null;
  if (before === null && isFinished) leaveInterview();
  if (before === null || record.peek() === null) await resume();
  if (record.peek() !== null) await (await callEvents()).handleCallState(before, state);
}
