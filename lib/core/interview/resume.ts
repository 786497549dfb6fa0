import type { InterviewBrief } from './interview';

const minuteMs = 60_000;
/** How long after leaving its call an interview still resumes by itself. */
const rejoinWithinMs = 10 * minuteMs;
/** How long an interview that was never ended resumes by itself, from its start. */
const unendedWithinMs = 6 * 60 * minuteMs;

/** Until when, in wall-clock milliseconds, a call joined again in the same room goes on with an interview, finished or not. */
const callGoesOnUntil = ({ startedAt, endedAt, finishedAt }: InterviewBrief): number => {
  const ended = endedAt ?? finishedAt;
  return ended === null ? startedAt + unendedWithinMs : ended + rejoinWithinMs;
};

/** Until when an interview resumes by itself, in wall-clock milliseconds: six hours from its start, or ten minutes from its end; 0 once it is finished. */
export const resumableUntil = (interview: InterviewBrief): number => (interview.finishedAt === null ? callGoesOnUntil(interview) : 0);

/** The unfinished interview of a room (null for none) that may resume by itself at `now`; the latest of those listed first. */
export const findResumable = (interviews: readonly InterviewBrief[], call: string | null, now: number): InterviewBrief | undefined =>
  interviews.find((interview) => now < resumableUntil(interview) && interview.call === call);

/** Where an interview's clock begins, and whether the joining of its call is still to set it. */
export type ClockBeginning = { readonly startedAt: number; readonly awaitsJoin: boolean };

/**
 * Decides where the clock of an interview begins that is started at `now`: at the moment its call was joined when it is the first of that call,
 * and now when an earlier one in the same room is, or where no call is detected.
 */
export function decideBeginning(
  call: { readonly call: string; readonly joinedAt: number | null } | null,
  interviews: readonly InterviewBrief[],
  now: number,
): ClockBeginning {
  if (call === null) return { startedAt: now, awaitsJoin: false };
  const joinedAt = call.joinedAt ?? now;
  const isLater = interviews.some((other) => other.call === call.call && joinedAt < callGoesOnUntil(other));
  return { startedAt: isLater ? now : joinedAt, awaitsJoin: !isLater && call.joinedAt === null };
}
