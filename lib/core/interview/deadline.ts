import type { Interview } from './interview';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** How long after its call a scorecard is best finished, in milliseconds. */
export const finishWithinMs = 30 * minuteMs;
/** How long before that time is up it is said once more, in milliseconds. */
export const reminderBeforeMs = 5 * minuteMs;
/** After so long an interview that was never ended is held no more, in milliseconds from its start. */
export const longestInterviewMs = 6 * hourMs;
/** The hour at which a morning begins, by the clock of this device. */
const morningHour = 6;

/** What tells where an interview stands in time; wall times in milliseconds. */
export type Timed = Pick<Interview, 'startedAt' | 'endedAt' | 'finishedAt' | 'revision'>;

const isOpen = ({ finishedAt, revision }: Timed): boolean => finishedAt === null && revision === 0;

/** When the thirty minutes of a scorecard are up, in wall milliseconds; null while its call goes on, once it was finished, and in an amendment. */
export const whenDue = (interview: Timed): number | null =>
  isOpen(interview) && interview.endedAt !== null ? interview.endedAt + finishWithinMs : null;

/** The first morning after a wall time, by this device's clock. */
function morningAfter(at: number): number {
  const morning = new Date(at);
  morning.setHours(morningHour, 0, 0, 0);
  if (morning.getTime() <= at) morning.setDate(morning.getDate() + 1);
  return morning.getTime();
}

/** From when on a scorecard is overdue, in wall milliseconds: the morning after its time was up, ended or not; null once it was finished. */
export function overdueFrom(interview: Timed): number | null {
  if (!isOpen(interview)) return null;
  return morningAfter(whenDue(interview) ?? interview.startedAt + longestInterviewMs);
}

/** Whether a scorecard is still open the morning after. */
export function isOverdue(interview: Timed, now: number): boolean {
  const from = overdueFrom(interview);
  return from !== null && now >= from;
}

/** What a notification is about: the thirty minutes begin, they are nearly up, or the tab of a call that nobody ended was closed. */
export type Reminder = { readonly kind: 'call-ended' | 'nearly-up' | 'tab-closed'; readonly at: number };

/** The notifications of an interview, the first one first; none where nothing is due. Times in wall milliseconds. */
export function remindersOf(interview: Timed): readonly Reminder[] {
  const due = whenDue(interview);
  if (due === null) return [];
  return [
    { kind: 'call-ended', at: due - finishWithinMs },
    { kind: 'nearly-up', at: due - reminderBeforeMs },
  ];
}

/** The reminder that is to be shown at `now`; null when none is, or its time is past: `shown` is the latest that was shown, null for none. */
export function reminderNow(interview: Timed, shown: Reminder | null, now: number): Reminder | null {
  const due = whenDue(interview);
  if (due === null || now >= due) return null;
  const latest = remindersOf(interview).findLast(({ at }) => at <= now) ?? null;
  return latest === null || (shown !== null && shown.kind === latest.kind && shown.at === latest.at) ? null : latest;
}

/** The interview whose call's tab was closed at `now`: the latest that was held in a call, has not ended, and can still be under way; undefined for none. */
export const findLeftBehind = <Open extends Timed & Pick<Interview, 'call'>>(open: readonly Open[], now: number): Open | undefined =>
  open
    .filter(({ call, startedAt, endedAt }) => call !== null && endedAt === null && now - startedAt < longestInterviewMs)
    .toSorted((a, b) => b.startedAt - a.startedAt)[0];

/** When something of an interview is next to be shown after `now`: a reminder, or that it is overdue; null when nothing is. */
export function nextMoment(interview: Timed, now: number): number | null {
  const overdue = overdueFrom(interview);
  const moments = [...remindersOf(interview).map(({ at }) => at), ...(overdue === null ? [] : [overdue])];
  return moments.find((at) => at > now) ?? null;
}

/** How long a finished scorecard took after its call, in whole minutes; null where that is not known. */
export const minutesToFinish = ({ endedAt, finishedAt }: Pick<Timed, 'endedAt' | 'finishedAt'>): number | null =>
  endedAt === null || finishedAt === null ? null : Math.max(0, Math.round((finishedAt - endedAt) / minuteMs));

/** The whole minutes until a wall time, rounded up, and below zero once it is past. */
export const minutesUntil = (at: number, now: number): number => Math.ceil((at - now) / minuteMs);
