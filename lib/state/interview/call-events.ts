import { signal } from '@preact/signals';
import { type CallAction, decideCallAction } from '@/lib/core/interview/call-action';
import type { Interview } from '@/lib/core/interview/interview';
import type { Prepared } from '@/lib/core/prepared/prepared';
import type { CallState } from '@/lib/messaging/messages';
import { saveLeaveSign } from '@/lib/settings/leave-signs';
import { asReadonly } from '@/lib/state/app/as-readonly';
import type { Environment } from '@/lib/state/app/environment';
import type { CallModel } from '@/lib/state/interview/call-model';
import type { FieldWatch } from '@/lib/state/interview/field-in-use';
import type { InterviewModel } from '@/lib/state/interview/interview-model';
import { findExpected } from '@/lib/state/prepared/prepared';
import type { Presence } from '@/lib/state/presence/presence';
import { changeInterview, joinCall } from '@/lib/storage/interview/edit-commands';
import { isEndedByLeaving } from '@/lib/storage/interview/ended-by';

/**
 * A message about the call: whether it has ended is asked, with the time of the first sign; the review, the notes, or the closing of the panel while
 * the screen is shared wait for a field in use; or the room was joined again while another candidate is expected.
 */
export type CallNotice =
  | { readonly kind: 'has-ended'; readonly since: number }
  | { readonly kind: 'review-waits' }
  | { readonly kind: 'notes-wait' }
  | { readonly kind: 'closing-waits' }
  | { readonly kind: 'who'; readonly candidate: string; readonly expected: Prepared };

/** What the call does to the interview on show, and what is asked about it. */
export type CallEvents = ReturnType<typeof createCallEvents>;

type CallEventsDependencies = Pick<Presence, 'holdPresence' | 'panelId'> &
  Pick<CallModel, 'refreshUnfinished' | 'setBlank'> &
  Pick<FieldWatch, 'isFieldInUse' | 'whenFree'> &
  Pick<InterviewModel, 'leaveInterview' | 'currentInterview' | 'reviewing' | 'execute' | 'setReviewing'> &
  Pick<Environment, 'now'> & {
    /** Closes the panel because the user shares the screen. */
    readonly closeForSharing: () => void;
  };

/** What the call does to the interview on show, and what is asked about it. */
export function createCallEvents({
  holdPresence,
  panelId,
  refreshUnfinished,
  setBlank,
  isFieldInUse,
  whenFree,
  leaveInterview,
  currentInterview,
  reviewing,
  execute,
  setReviewing,
  now,
  closeForSharing,
}: CallEventsDependencies) {
  /** The current message about the call; null when there is none. */
  const callLine = signal<CallNotice | null>(null);

  let waiting = new AbortController();

  /** Opens the review, or the notes, once no field is in use; replaces what waited before. */
  function openWhenFree(isReview: boolean): void {
    waiting.abort();
    waiting = new AbortController();
    callLine.value = isFieldInUse() && reviewing.peek() !== isReview ? { kind: isReview ? 'review-waits' : 'notes-wait' } : null;
    const open = () => {
      callLine.value = null;
      if (currentInterview.peek() !== null) setReviewing(isReview);
    };
    whenFree(open, waiting.signal);
  }

  let sharing = new AbortController();

  /** Closes the panel once when the user begins to share the screen, and no field is in use: what is opened after that stays open. */
  function giveWay(isShared: boolean): void {
    sharing.abort();
    sharing = new AbortController();
    const isWaiting = isShared && isFieldInUse();
    if (isWaiting || callLine.peek()?.kind === 'closing-waits') callLine.value = isWaiting ? { kind: 'closing-waits' } : null;
    const close = () => {
      if (isWaiting) callLine.value = null;
      closeForSharing();
    };
    if (isShared) whenFree(close, sharing.signal);
  }

  const change = (command: string, { id }: Interview, endedAt: number | null) => execute(id, changeInterview(command, id, { endedAt }, now()));

  async function leave(interview: Interview, leftAt: number): Promise<void> {
    if (await change('leaveCall', interview, leftAt)) openWhenFree(true);
  }

  async function goOn(interview: Interview): Promise<void> {
    if (await change('resumeInterview', interview, null)) openWhenFree(false);
  }

  async function resumeOrAsk(interview: Interview): Promise<void> {
    const expected = await findExpected(interview.candidate);
    if (expected === undefined) await goOn(interview);
    else callLine.value = { kind: 'who', candidate: interview.candidate, expected };
  }

  /** Stores the first sign of leaving until it is confirmed or withdrawn: the tab may be closed before that. */
  function noteLeaving({ phase, call, leftAt }: CallState, interview: Interview): void {
    if (call !== interview.call) return;
    const isHeld = phase === 'in-call' && leftAt !== null && leftAt >= interview.startedAt && interview.endedAt === null;
    if (isHeld) holdPresence();
    saveLeaveSign(interview.id, isHeld ? { leftAt, panel: panelId } : null);
  }

  async function actOn(act: CallAction, { joinedAt, leftAt }: CallState, interview: Interview): Promise<void> {
    if (act === 'join' && joinedAt !== null) await execute(interview.id, joinCall(interview.id, joinedAt, now()));
    else if (act === 'leave' && leftAt !== null) await leave(interview, leftAt);
    else if (act === 'ask' && leftAt !== null) callLine.value = { kind: 'has-ended', since: leftAt };
    else if (act === 'resume') await resumeOrAsk(interview);
  }

  /** Applies a call's state to the open interview; `before` is the previous state of the same call, null for the first. */
  async function handleCallState(before: CallState | null, state: CallState): Promise<void> {
    if (state.phase !== 'perhaps-left' && callLine.peek()?.kind === 'has-ended') callLine.value = null;
    const interview = currentInterview.peek()?.interview;
    if (interview === undefined) return;
    const act = decideCallAction(before, state, interview, interview.endedAt !== null && (await isEndedByLeaving(interview.id)), now());
    await actOn(act, state, interview);
    noteLeaving(state, interview);
  }

  /** Ends the call because the user says so, at the wall time `since`: the clock stops there and the review opens. */
  async function confirmEnd(since: number): Promise<void> {
    callLine.value = null;
    const interview = currentInterview.peek()?.interview;
    if (interview !== undefined && (await change('endInterview', interview, since))) setReviewing(true);
  }

  /** Continues the call because the user says so. */
  function denyEnd(): void {
    callLine.value = null;
  }

  /** Continues the open interview in the room that was joined again. */
  async function continueShown(): Promise<void> {
    callLine.value = null;
    const interview = currentInterview.peek()?.interview;
    if (interview !== undefined && (await change('resumeInterview', interview, null))) setReviewing(false);
  }

  /** Leaves the open interview for the start form, which offers the expected candidate. */
  async function beginOther(): Promise<void> {
    callLine.value = null;
    setBlank(false);
    leaveInterview();
    await refreshUnfinished();
  }
  /** Replaces what callLine holds. */
  const showCallLine = (next: typeof callLine.value): void => {
    callLine.value = next;
  };
  return { callLine: asReadonly(callLine), giveWay, handleCallState, confirmEnd, denyEnd, continueShown, beginOther, showCallLine };
}
