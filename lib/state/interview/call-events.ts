import { signal } from '@preact/signals';
import { decideCallAct } from '@/lib/core/interview/call-act';
import type { Interview } from '@/lib/core/interview/interview';
import type { Prepared } from '@/lib/core/prepared/prepared';
import type { CallState } from '@/lib/messaging/messages';
import { keepLeaveSign } from '@/lib/settings/leave-signs';
import { findExpected } from '@/lib/state/prepared/prepared';
import { holdPresence, panelId } from '@/lib/state/presence/presence';
import { changeInterview, joinCall } from '@/lib/storage/interview/edit-commands';
import { isEndedByLeaving } from '@/lib/storage/interview/ended-by';
import { isBlank, refreshUnfinished } from './call';
import { isFieldInUse, whenFree } from './field-in-use';
import { leaveInterview, record, reviewing, run } from './session';

/**
 * What is to be said of the call: whether it has ended is asked, since the wall time of the first sign; the review, or the notes, wait for a field
 * that is in use; or the room was joined again while somebody else is expected.
 */
export type CallLine =
  | { readonly kind: 'has-ended'; readonly since: number }
  | { readonly kind: 'review-waits' }
  | { readonly kind: 'notes-wait' }
  | { readonly kind: 'who'; readonly candidate: string; readonly expected: Prepared };

/** What is to be said of the call; null when there is nothing. */
export const callLine = signal<CallLine | null>(null);

let waiting = new AbortController();

/** Opens the review, or the notes, once no field is in use; what waited before waits no more. */
function openWhenFree(isReview: boolean): void {
  waiting.abort();
  waiting = new AbortController();
  callLine.value = isFieldInUse() && reviewing.peek() !== isReview ? { kind: isReview ? 'review-waits' : 'notes-wait' } : null;
  const open = () => {
    callLine.value = null;
    if (record.peek() !== null) reviewing.value = isReview;
  };
  whenFree(open, waiting.signal);
}

const change = (command: string, { id }: Interview, endedAt: number | null) => run(id, changeInterview(command, id, { endedAt }, Date.now()));

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

/** Remembers the first sign of leaving until it holds or is taken back: the tab may be closed before. */
function noteLeaving({ phase, call, leftAt }: CallState, interview: Interview): void {
  if (call !== interview.call) return;
  const isHeld = phase === 'in-call' && leftAt !== null && leftAt >= interview.startedAt && interview.endedAt === null;
  if (isHeld) holdPresence();
  keepLeaveSign(interview.id, isHeld ? { leftAt, panel: panelId } : null);
}

/** Takes in what a call's state means for the interview on show; `before` is the state before it of the same call, null for the first one. */
export async function handleCallState(before: CallState | null, state: CallState): Promise<void> {
  if (state.phase !== 'perhaps-left' && callLine.peek()?.kind === 'has-ended') callLine.value = null;
  const interview = record.peek()?.interview;
  if (interview === undefined) return;
  const act = decideCallAct(before, state, interview, interview.endedAt !== null && (await isEndedByLeaving(interview.id)), Date.now());
  if (act === 'join' && state.joinedAt !== null) await run(interview.id, joinCall(interview.id, state.joinedAt, Date.now()));
  else if (act === 'leave' && state.leftAt !== null) await leave(interview, state.leftAt);
  else if (act === 'ask' && state.leftAt !== null) callLine.value = { kind: 'has-ended', since: state.leftAt };
  else if (act === 'resume') await resumeOrAsk(interview);
  noteLeaving(state, interview);
}

/** Takes the user's word that the call has ended, at the wall time `since`: the clock stops there and the review opens. */
export async function confirmEnd(since: number): Promise<void> {
  callLine.value = null;
  const interview = record.peek()?.interview;
  if (interview !== undefined && (await change('endInterview', interview, since))) reviewing.value = true;
}

/** Takes the user's word that the call goes on. */
export function denyEnd(): void {
  callLine.value = null;
}

/** Goes on with the interview on show in the room that was joined again. */
export async function continueShown(): Promise<void> {
  callLine.value = null;
  const interview = record.peek()?.interview;
  if (interview !== undefined && (await change('resumeInterview', interview, null))) reviewing.value = false;
}

/** Leaves the interview on show for the start form, which offers whoever is expected. */
export async function beginOther(): Promise<void> {
  callLine.value = null;
  isBlank.value = false;
  leaveInterview();
  await refreshUnfinished();
}
