import type { UnsavedModel } from '@/lib/state/app/unsaved';
import { observeBlocked } from '@/lib/storage/opening/blocked';
import { isDatabaseFailure, otherTabsHold, somethingFailed } from './error-messages';
import { anyChange, isTold } from './unsaved';

type FailureFollowerDependencies = Pick<UnsavedModel, 'markSaved' | 'markUnsaved' | 'errorMessage'>;

/** Tells the user of database errors that nobody else has reported. */
export function createFailureFollower({ markSaved, markUnsaved, errorMessage }: FailureFollowerDependencies) {
  /** Says in words whatever the database refuses and nobody else has told the user, and that other tabs keep it from being opened, until the signal aborts. */
  function followFailures(stop: AbortSignal): void {
    const hear = ({ error }: ErrorEvent) => {
      if (!isTold(error) && isDatabaseFailure(error) && errorMessage.peek() === null) markUnsaved(anyChange, somethingFailed(error));
    };
    observeBlocked((blocked) => (blocked ? markUnsaved('opening', otherTabsHold) : markSaved('opening')), stop);
    window.addEventListener('error', hear, { signal: stop });
  }
  return { followFailures };
}
