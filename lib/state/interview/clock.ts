import type { Environment } from '@/lib/state/app/environment';
import type { InterviewModel } from '@/lib/state/interview/interview-model';

type ClockDependencies = Pick<Environment, 'now'> & Pick<InterviewModel, 'changeShown' | 'currentInterview' | 'setReviewing'>;

/** The clock of the open interview, and the way to its review and back. */
export function createClock({ now, changeShown, currentInterview, setReviewing }: ClockDependencies) {
  /** Moves the start of the clock to a wall time in milliseconds; every note's call time moves with it. */
  const setClock = (startedAt: number) => changeShown('setClock', { startedAt });

  /** Stops the clock if it runs, and opens the review. */
  async function endAndReview(): Promise<boolean> {
    setReviewing(true);
    return currentInterview.peek()?.interview.endedAt === null ? changeShown('endInterview', { endedAt: now() }) : true;
  }

  /** Returns from the review to the interview; its clock does not change. */
  function backToInterview(): void {
    setReviewing(false);
  }

  return { setClock, endAndReview, backToInterview };
}
