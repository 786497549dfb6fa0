import type { InterviewBrief } from './interview';

const minuteMs = 60_000;
/** How long after leaving the call an interview still resumes automatically. */
const rejoinWithinMs = 10 * minuteMs;
/** How long after its start an interview that was never ended resumes automatically. */
const unendedWithinMs = 6 * 60 * minuteMs;

/** Until when a call that is joined again in the same room continues an interview, finished or not, in wall-clock milliseconds. */
const callGoesOnUntil = ({ startedAt, endedAt, finishedAt }: InterviewBrief): number => {
  const ended = endedAt ?? finishedAt;
  return ended === null ? startedAt + unendedWithinMs : ended + rejoinWithinMs;
};

/**
 * Until when an interview resumes automatically, in wall-clock milliseconds: six hours from its start, or ten minutes from its end; 0 once finished.
 */
export const resumableUntil = (interview: InterviewBrief): number => (interview.finishedAt === null ? callGoesOnUntil(interview) : 0);

/** The unfinished interview of a room (null for no room) that resumes automatically at `now`; the latest of those listed first. */
export const findResumable = (interviews: readonly InterviewBrief[], call: string | null, now: number): InterviewBrief | undefined =>
  interviews.find((interview) => now < resumableUntil(interview) && interview.call === call);

/** Where an interview's clock starts, and whether joining the call will still set it. */
export type ClockBeginning = { readonly startedAt: number; readonly awaitsJoin: boolean };

/**
 * Decides where the clock of an interview starts that is created at `now`: at the moment the call was joined, for the first interview of that call;
 * now, for a later one in the same room or where no call is detected.
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
