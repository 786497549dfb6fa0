import type { Attempts } from '@/lib/state/app/attempt';
import type { Environment } from '@/lib/state/app/environment';
import { errorMessages } from '@/lib/state/app/load-error-messages';
import type { UnsavedModel } from '@/lib/state/app/unsaved';
import type { InterviewModel } from '@/lib/state/interview/interview-model';
import type { CommandRefusal } from '@/lib/storage/database/command';
import { undoLast } from '@/lib/storage/interview/edit-commands';
import * as storage from '@/lib/storage/scorecard/amendments';

/** The last typed reason of the current amendment; null when there is none. */
export const findReason = async (id: string): Promise<string | null> => (await storage.findAmendment(id))?.reason ?? null;

/** Amendments of finished scorecards. */
export type Amendments = ReturnType<typeof createAmendments>;

type AmendmentsDependencies = Pick<Attempts, 'attempt'> &
  Pick<UnsavedModel, 'showError'> &
  Pick<InterviewModel, 'refreshShown' | 'setReviewing'> &
  Pick<Environment, 'now'>;

/** Amendments of finished scorecards. */
export function createAmendments({ attempt, showError, refreshShown, setReviewing, now }: AmendmentsDependencies) {
  /** Opens a finished interview for an amendment: a new revision of its scorecard, with a reason. */
  async function beginAmendment(id: string): Promise<void> {
    let refusal: CommandRefusal | null = null;
    await attempt(async () => {
      const outcome = await storage.beginAmendment(id, now());
      refusal = outcome.ok ? null : outcome.reason;
      await refreshShown();
    });
    if (refusal !== null) showError((await errorMessages()).refusals[refusal]);
  }

  /**
   * Stores the reason of the amendment while it is typed, in place of the one that was seen; false when it was changed meanwhile, or could not be
   * stored, which is shown.
   */
  async function saveReason(id: string, reason: string, seen: string | null = null): Promise<boolean> {
    let kept = false;
    await attempt(async () => {
      kept = await storage.saveReason(id, reason, seen);
      await refreshShown();
    }, 'reason');
    return kept;
  }

  /** Undoes everything that was changed since the amendment began, and locks the scorecard as it was finished. */
  async function discardAmendment(id: string): Promise<void> {
    await attempt(async () => {
      while ((await undoLast(id, now())).ok);
      await storage.endAmendment(id, now());
      setReviewing(true);
      await refreshShown();
    });
  }
  return { beginAmendment, saveReason: saveReason, discardAmendment };
}
