import type { OutboxRow } from '@/lib/core/delivery/delivery';
import { mostUrgent } from '@/lib/core/delivery/delivery-summary';
import { viewDelivery } from '@/lib/core/delivery/delivery-words';
import type { Interview } from '@/lib/core/interview/interview';
import { foldText } from '@/lib/core/text/fold';
import { type InterviewsFound, observeInterviews } from '@/lib/storage/observe';

/** So many interviews are listed at first, the latest, and so many more each time the end comes in sight. */
export const pageOfInterviews = 200;

/** One interview as the workspace lists it; `delivery` stands for all of its deliveries, null before the finish. */
export type ListedInterview = { readonly interview: Interview; readonly delivery: OutboxRow['state'] | null };

/** Whether words hold what was typed, accents and case aside. */
function holds(typed: string): (words: string) => boolean {
  const sought = foldText(typed.trim());
  return (words) => foldText(words).includes(sought);
}

function list({ interviews, rows, destinations }: InterviewsFound): readonly ListedInterview[] {
  const byInterview = Map.groupBy(rows, ({ interviewId }) => interviewId);
  const stateOf = (row: OutboxRow) => viewDelivery(row, destinations.find(({ id }) => id === row.destinationId) ?? null).state;
  return interviews.map((interview) => ({ interview, delivery: mostUrgent((byInterview.get(interview.id) ?? []).map(stateOf)) }));
}

/** What is listed: interviews, the latest first, and how many there are on this device in all. */
export type Listed = { readonly rows: readonly ListedInterview[]; readonly total: number };

/** Calls `listener` with at most `count` interviews of all whose candidate or rubric holds the typed words, now and at each change, until the signal aborts. */
export function observeListed(typed: string, count: number, listener: (listed: Listed) => void, signal: AbortSignal): void {
  const fits = typed.trim() === '' ? null : holds(typed);
  observeInterviews({ count, fits }, (found) => listener({ rows: list(found), total: found.total }), signal);
}
