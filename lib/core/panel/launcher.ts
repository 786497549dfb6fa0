import { finishWithinMs, longestInterviewMs, type Timed } from '@/lib/core/interview/deadline';

/** The states of a call's interview that its launcher shows: the clock runs, the half hour for the scorecard runs, or that is over. */
export const launcherStates = ['running', 'ended', 'not-finished'] as const;
/** How the interview of a call stands, as its launcher shows it. */
export type LauncherState = (typeof launcherStates)[number];

function stateOf({ startedAt, endedAt }: Timed, now: number): LauncherState {
  if (endedAt === null) return now < startedAt + longestInterviewMs ? 'running' : 'not-finished';
  return now < endedAt + finishWithinMs ? 'ended' : 'not-finished';
}

/** The state that a launcher shows at `now`: that of the latest unfinished interview; null where there is none. */
export function findLauncherState(interviews: readonly Timed[], now: number): LauncherState | null {
  const [latest] = interviews.filter(({ finishedAt }) => finishedAt === null).toSorted((a, b) => b.startedAt - a.startedAt);
  return latest === undefined ? null : stateOf(latest, now);
}
