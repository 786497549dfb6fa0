import type { mostUrgent } from '@/lib/core/delivery/delivery-summary';
import { overdueFrom } from '@/lib/core/interview/deadline';
import type { InterviewEntry } from '@/lib/core/interview/entry';
import type { Recommendation } from '@/lib/core/interview/interview';
import type { InterviewOutcomes } from '@/lib/storage/outcomes';

/** The state of an interview: unfinished, being amended, or the state of its deliveries. */
export type ListedState = 'running' | 'to-finish' | 'amending' | NonNullable<ReturnType<typeof mostUrgent>>;

/** The states of interviews, most urgent for the user first. */
export const listedStates: readonly ListedState[] = [
  ...(['running', 'to-finish', 'amending'] as const),
  ...(['needs-you', 'outcome-unknown', 'sending', 'queued', 'delivered', 'saved'] as const),
];

/** An interview with its outcome; recommendation and score are null until it is finished, and where there is none. */
export type ListedInterview = InterviewEntry & {
  readonly recommendation: Recommendation | null;
  readonly score: number | null;
  readonly state: ListedState;
  /** When it becomes overdue, in wall milliseconds; null once finished. */
  readonly overdueFrom: number | null;
};

/** No outcomes yet. */
export const noOutcomes: InterviewOutcomes = { recommendations: new Map(), scores: new Map(), deliveries: new Map(), amended: new Set() };

function join(head: InterviewEntry, { recommendations, scores, deliveries, amended }: InterviewOutcomes): ListedInterview {
  const { id, stage, startedAt, endedAt } = head;
  if (stage !== 'finished') {
    const isAmended = amended.has(id);
    const from = overdueFrom({ startedAt, endedAt, finishedAt: null, revision: isAmended ? 1 : 0 });
    return { ...head, recommendation: null, score: null, state: isAmended ? 'amending' : stage, overdueFrom: from };
  }
  return {
    ...head,
    overdueFrom: null,
    recommendation: recommendations.get(id) ?? null,
    score: scores.get(id) ?? null,
    state: deliveries.get(id) ?? 'saved',
  };
}

/**
 * Adds outcomes to interviews, in their order. Unfinished ones show neither recommendation nor score, because an early number influences the
 * judgement.
 */
export const joinOutcomes = (entries: readonly InterviewEntry[], outcomes: InterviewOutcomes): readonly ListedInterview[] =>
  entries.map((head) => join(head, outcomes));
