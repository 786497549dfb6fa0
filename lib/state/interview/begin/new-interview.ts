import type { Interview } from '@/lib/core/interview/interview';
import type { Prepared } from '@/lib/core/prepared/prepared';
import type { Rubric } from '@/lib/core/rubric/rubric';
import type { CallState } from '@/lib/messaging/messages';

/** The candidate, the context, and what was prepared. */
export type InterviewSubject = Pick<Interview, 'candidate' | 'context'> & { readonly prepared: Prepared | null };

/** An interview that has just begun, with nothing assessed. `startedAt` is wall time in milliseconds. */
export function newInterview(
  { candidate, context }: InterviewSubject,
  rubric: Rubric,
  call: CallState | null,
  startedAt: number,
  newId: () => string,
): Interview {
  const blank = { endedAt: null, finishedAt: null, revision: 0, summary: '', recommendation: null };
  return {
    id: newId(),
    scorecardId: newId(),
    candidate,
    rubric,
    context,
    platform: call?.platform ?? 'none',
    call: call?.call ?? null,
    startedAt,
    ...blank,
  };
}
