import type { UnsavedModel } from '@/lib/state/app/unsaved';
import { observeBlocked } from '@/lib/storage/opening/blocked';
import { isDatabaseFailure, otherTabsHold, somethingFailed } from './error-messages';
import { anyChange, isTold } from './unsaved';

type FailureFollowerDependencies = Pick<UnsavedModel, 'markSaved' | 'markUnsaved' | 'errorMessage'>;

/** Shows database errors that nothing else has reported. */
export function createFailureFollower({ markSaved, markUnsaved, errorMessage }: FailureFollowerDependencies) {
  /** Shows every database error that nothing else has reported, and that other tabs block the database, until the signal aborts. */
  function followFailures(stop: AbortSignal): void {
    const hear = ({ error }: ErrorEvent) => {
      if (!isTold(error) && isDatabaseFailure(error) && errorMessage.peek() === null) markUnsaved(anyChange, somethingFailed(error));
    };
    observeBlocked((blocked) => (blocked ? markUnsaved('opening', otherTabsHold) : markSaved('opening')), stop);
    window.addEventListener('error', hear, { signal: stop });
  }
  return { followFailures };
}
