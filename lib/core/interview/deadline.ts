import type { Interview } from './interview';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** How long after the call a scorecard should be finished, in milliseconds. */
export const finishWithinMs = 30 * minuteMs;
/** How long before that deadline a second reminder is shown, in milliseconds. */
export const reminderBeforeMs = 5 * minuteMs;
/** After this long an interview that was never ended counts as over, in milliseconds from its start. */
export const longestInterviewMs = 6 * hourMs;
/** The hour at which the morning begins, local time. */
const morningHour = 6;

/** The times of an interview that deadlines depend on, in wall milliseconds. */
export type Timed = Pick<Interview, 'startedAt' | 'endedAt' | 'finishedAt' | 'revision'>;

const isOpen = ({ finishedAt, revision }: Timed): boolean => finishedAt === null && revision === 0;

/** The deadline of a scorecard, in wall milliseconds; null during the call, after the first finish, and in an amendment. */
export const whenDue = (interview: Timed): number | null =>
  isOpen(interview) && interview.endedAt !== null ? interview.endedAt + finishWithinMs : null;

/** The first morning after a wall time, local time. */
function morningAfter(at: number): number {
  const morning = new Date(at);
  morning.setHours(morningHour, 0, 0, 0);
  if (morning.getTime() <= at) morning.setDate(morning.getDate() + 1);
  return morning.getTime();
}

/** When a scorecard becomes overdue, in wall milliseconds: the morning after its deadline, whether the call was ended or not; null once finished. */
export function overdueFrom(interview: Timed): number | null {
  if (!isOpen(interview)) return null;
  return morningAfter(whenDue(interview) ?? interview.startedAt + longestInterviewMs);
}

/** Whether a scorecard is still open the morning after. */
export function isOverdue(interview: Timed, now: number): boolean {
  const from = overdueFrom(interview);
  return from !== null && now >= from;
}

/** The occasion of a notification: the thirty minutes begin, they are nearly over, or the tab of a call that nobody ended was closed. */
export type Reminder = { readonly kind: 'call-ended' | 'nearly-up' | 'tab-closed'; readonly at: number };

/** The notifications of an interview, in order of time; empty where none is due. Times in wall milliseconds. */
export function remindersOf(interview: Timed): readonly Reminder[] {
  const due = whenDue(interview);
  if (due === null) return [];
  return [
    { kind: 'call-ended', at: due - finishWithinMs },
    { kind: 'nearly-up', at: due - reminderBeforeMs },
  ];
}

/** The reminder to show at `now`; null when there is none or it is too late. `shown` is the last one shown, null for none. */
export function reminderNow(interview: Timed, shown: Reminder | null, now: number): Reminder | null {
  const due = whenDue(interview);
  if (due === null || now >= due) return null;
  const latest = remindersOf(interview).findLast(({ at }) => at <= now) ?? null;
  return latest === null || (shown !== null && shown.kind === latest.kind && shown.at === latest.at) ? null : latest;
}

/** The interview whose call tab was closed at `now`: the latest with a call that has not ended and can still be under way; undefined for none. */
export const findLeftBehind = <Open extends Timed & Pick<Interview, 'call'>>(open: readonly Open[], now: number): Open | undefined =>
  open
    .filter(({ call, startedAt, endedAt }) => call !== null && endedAt === null && now - startedAt < longestInterviewMs)
    .toSorted((a, b) => b.startedAt - a.startedAt)[0];

/** The next time after `now` at which something must be shown for an interview: a reminder, or that it is overdue; null for none. */
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
