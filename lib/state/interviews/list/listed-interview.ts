import type { mostUrgent } from '@/lib/core/delivery/delivery-summary';
import { overdueFrom } from '@/lib/core/interview/deadline';
import type { InterviewEntry } from '@/lib/core/interview/entry';
import type { Recommendation } from '@/lib/core/interview/interview';
import type { InterviewOutcomes } from '@/lib/storage/outcomes';

/** Where an interview stands: not finished yet, being amended, or how its deliveries stand. */
export type ListedState = 'running' | 'to-finish' | 'amending' | NonNullable<ReturnType<typeof mostUrgent>>;

/** The states of interviews, in the order in which they ask something of somebody. */
export const listedStates: readonly ListedState[] = [
  ...(['running', 'to-finish', 'amending'] as const),
  ...(['needs-you', 'outcome-unknown', 'sending', 'queued', 'delivered', 'saved'] as const),
];

/** An interview with what has come of it; recommendation and score are null until it is finished, and where there is none. */
export type ListedInterview = InterviewEntry & {
  readonly recommendation: Recommendation | null;
  readonly score: number | null;
  readonly state: ListedState;
  /** From when on it is overdue, in wall milliseconds; null where it was finished. */
  readonly overdueFrom: number | null;
};

/** What has come of interviews before it is read. */
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

/** Puts what has come of interviews beside them, in their order. What is not finished shows neither recommendation nor score: an early number pulls the judgement. */
export const joinOutcomes = (entries: readonly InterviewEntry[], outcomes: InterviewOutcomes): readonly ListedInterview[] =>
  entries.map((head) => join(head, outcomes));
