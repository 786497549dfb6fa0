import type { InterviewBrief } from '@/lib/core/interview/interview';
import { notSaved } from '@/lib/state/app/error-messages';
import type { ToastModel } from '@/lib/state/app/toast';
import { requestReminderCheck } from '@/lib/state/reminders/request-check';
import { type DeletedInterview, deleteLeftovers, deleteInterview as remove, restoreInterview } from '@/lib/storage/interview/delete';
import { deletionTexts } from '@/lib/text/interviews';
import { heldText } from '@/lib/text/privacy/privacy';

/** How long a deletion can be undone. */
const undoWithinMs = 10_000;

type Subject = Pick<InterviewBrief, 'id' | 'candidate'>;

/** Deletes interviews, each with an undo in the toast for ten seconds. */
export function createDeletion({ toast, showToast }: ToastModel) {
  const bringBack = async (deleted: DeletedInterview, candidate: string, onBack: () => unknown): Promise<void> => {
    try {
      await restoreInterview(deleted);
      showToast(deletionTexts.isBack(candidate));
      await onBack();
    } catch (error) {
      reportError(error);
      showToast(notSaved(error), () => bringBack(deleted, candidate, onBack));
    }
  };
  /** Ends the time for undoing a deletion: the toast offers it no more, and rows written for the interview meanwhile are deleted too. */
  const close = async ({ id, candidate }: Subject, undo: () => unknown): Promise<void> => {
    if (toast.peek()?.undo === undo) showToast(deletionTexts.deleted(candidate));
    await deleteLeftovers(id);
    await requestReminderCheck();
  };
  return {
    /**
     * Deletes an interview with everything that belongs to it, at once. The toast offers undo for ten seconds; undoing calls `onBack`. False,
     * with the reason in the toast, when it failed.
     */
    deleteInterview: async ({ id, candidate }: Subject, onBack: () => unknown = () => undefined): Promise<boolean> => {
      try {
        const deleted = await remove(id);
        if (deleted === null) return true;
        if (deleted === 'held') {
          showToast(heldText(candidate));
          return false;
        }
        const undo = () => bringBack(deleted, candidate, onBack);
        showToast(deletionTexts.deletedFor(candidate, undoWithinMs / 1000), undo);
        setTimeout(() => void close({ id, candidate }, undo).catch(reportError), undoWithinMs);
        return true;
      } catch (error) {
        reportError(error);
        showToast(notSaved(error));
        return false;
      }
    },
  };
}
