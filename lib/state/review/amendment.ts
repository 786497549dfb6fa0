import type { Attempts } from '@/lib/state/app/attempt';
import type { Environment } from '@/lib/state/app/environment';
import { errorMessages } from '@/lib/state/app/load-error-messages';
import type { UnsavedModel } from '@/lib/state/app/unsaved';
import type { InterviewModel } from '@/lib/state/interview/interview-model';
import type { CommandRefusal } from '@/lib/storage/database/command';
import { undoLast } from '@/lib/storage/interview/edit-commands';
import * as storage from '@/lib/storage/scorecard/amendments';

/** The reason of the amendment under way as it was last typed; null when none is under way. */
export const findReason = async (id: string): Promise<string | null> => (await storage.findAmendment(id))?.reason ?? null;

/** Changes of a scorecard that was finished. */
export type Amendments = ReturnType<typeof createAmendments>;

type AmendmentsDependencies = Pick<Attempts, 'attempt'> &
  Pick<UnsavedModel, 'showError'> &
  Pick<InterviewModel, 'refreshShown' | 'setReviewing'> &
  Pick<Environment, 'now'>;

/** Changes of a scorecard that was finished. */
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

  /** Keeps the reason of the amendment while it is typed, in place of the one that was seen; false when it is another by now, or could not be kept, which is said. */
  async function saveReason(id: string, reason: string, seen: string | null = null): Promise<boolean> {
    let kept = false;
    await attempt(async () => {
      kept = await storage.saveReason(id, reason, seen);
      await refreshShown();
    }, 'reason');
    return kept;
  }

  /** Takes back everything that was changed since the amendment began, and locks the scorecard as it had been finished. */
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
