import type { OutboxRow } from '@/lib/core/delivery';
import { mostUrgent } from '@/lib/core/delivery-summary';
import { viewDelivery } from '@/lib/core/delivery-words';
import type { Interview } from '@/lib/core/interview';
import { type InterviewsFound, observeInterviews } from '@/lib/storage/observe';

/** How many interviews the workspace lists, the latest first. */
const listed = 500;

/** One interview as the workspace lists it; `delivery` stands for all of its deliveries, null before the finish. */
export type ListedInterview = { readonly interview: Interview; readonly delivery: OutboxRow['state'] | null };

function list({ interviews, rows, destinations }: InterviewsFound): readonly ListedInterview[] {
  const byInterview = Map.groupBy(rows, ({ interviewId }) => interviewId);
  const stateOf = (row: OutboxRow) => viewDelivery(row, destinations.find(({ id }) => id === row.destinationId) ?? null).state;
  return interviews.map((interview) => ({ interview, delivery: mostUrgent((byInterview.get(interview.id) ?? []).map(stateOf)) }));
}

/** Calls `listener` with the interviews on this device, the latest first, now and at each change, until the signal aborts. */
export const observeListed = (listener: (listed: readonly ListedInterview[]) => void, signal: AbortSignal): void =>
  observeInterviews(listed, (found) => listener(list(found)), signal);
