import type { Interview } from './interview';
import { resumableUntil } from './resume';

/** What the decision about a call depends on; wall times in milliseconds. */
export type CallView = {
  readonly phase: 'lobby' | 'in-call' | 'perhaps-left' | 'left';
  readonly call: string;
  readonly joinedAt: number | null;
  readonly leftAt: number | null;
};

/**
 * What a change of the call does to the open interview: `join` may set its clock, `leave` stops the clock at `leftAt` and opens the review, `ask`
 * asks whether the call has ended, `resume` continues the clock as if there had been no gap.
 */
export type CallAction = 'none' | 'join' | 'leave' | 'ask' | 'resume';

type Subject = Pick<Interview, 'id' | 'candidate' | 'rubric' | 'call' | 'startedAt' | 'endedAt' | 'finishedAt' | 'revision'>;

function actOfRunning(before: CallView | null, { phase, joinedAt, leftAt }: CallView, { startedAt }: Subject): CallAction {
  const isNews = before?.phase !== phase;
  if (phase === 'in-call') return joinedAt !== null && (before?.joinedAt ?? null) === null ? 'join' : 'none';
  if (!isNews || leftAt === null || leftAt < startedAt) return 'none';
  if (phase === 'left') return 'leave';
  return phase === 'perhaps-left' ? 'ask' : 'none';
}

/**
 * Decides what a call's state does to the open interview at `now`; `before` is the previous state of the same call, null for the first. `hasLeft`
 * says that the interview ended because the user left the call: one that was ended by hand does not resume automatically.
 */
export function decideCallAction(before: CallView | null, state: CallView, interview: Subject, hasLeft: boolean, now: number): CallAction {
  if (interview.call !== state.call || interview.finishedAt !== null || interview.revision > 0) return 'none';
  if (interview.endedAt === null) return actOfRunning(before, state, interview);
  const isBack = state.phase === 'in-call' && before?.phase !== 'in-call';
  return isBack && hasLeft && now < resumableUntil(interview) ? 'resume' : 'none';
}
