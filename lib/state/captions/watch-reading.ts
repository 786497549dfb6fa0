import { effect } from '@preact/signals';
import type { InterviewModel } from '@/lib/state/interview/interview-model';

/** Calls `listener` with when an interview's transcript was deleted last by any page, now and after changes, until the signal aborts. */
export type ObserveDeletion = (interviewId: string, listener: (at: number | null) => void, signal: AbortSignal) => void;

type Shown = InterviewModel['currentInterview'];

/** Whether an interview is on show and has not ended. */
export const isGoingOn = (interviewId: string, shown: Shown['value']): boolean =>
  shown?.interview.id === interviewId && shown.interview.endedAt === null;

type Watched = {
  readonly interviewId: string;
  /** When its candidate agreed, as wall time in milliseconds: what was deleted before that is another reading. */
  readonly agreedAt: number;
  readonly currentInterview: Shown;
  readonly observeDeletion: ObserveDeletion;
  /** Called once the interview has ended or is no longer on show. */
  readonly onOver: () => void;
  /** Called once another page has deleted the transcript. */
  readonly onDeleted: () => void;
};

/** Watches what ends a reading, until the signal aborts. */
export function watchReading({ interviewId, agreedAt, currentInterview, observeDeletion, onOver, onDeleted }: Watched, signal: AbortSignal): void {
  const end = effect(() => {
    if (!isGoingOn(interviewId, currentInterview.value)) onOver();
  });
  // It may be over already.
  if (signal.aborted) return void end();
  signal.addEventListener('abort', end, { once: true });
  observeDeletion(
    interviewId,
    (at) => {
      if (at !== null && at >= agreedAt) onDeleted();
    },
    signal,
  );
}
