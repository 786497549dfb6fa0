import type { InterviewBrief } from '@/lib/core/interview/interview';
import { notSaved } from '@/lib/state/app/problems';
import type { ToastModel } from '@/lib/state/app/toast';
import { type DeletedInterview, deleteInterview as remove, restoreInterview, sweepInterview } from '@/lib/storage/interview/delete';

/** How long a deletion can be taken back. */
const undoWithinMs = 10_000;

type Subject = Pick<InterviewBrief, 'id' | 'candidate'>;

/** Deletes interviews; the toast brings each back for ten seconds. */
export function createDeletion({ toast, showToast }: ToastModel) {
  const bringBack = async (deleted: DeletedInterview, candidate: string, onBack: () => unknown): Promise<void> => {
    try {
      await restoreInterview(deleted);
      showToast(`The interview with ${candidate} is back.`);
      await onBack();
    } catch (error) {
      reportError(error);
      showToast(notSaved(error), () => bringBack(deleted, candidate, onBack));
    }
  };
  /** Ends the time for taking a deletion back: the toast offers it no more, and what was written about the interview meanwhile goes too. */
  const close = async (id: string, undo: () => unknown): Promise<void> => {
    const open = toast.peek();
    if (open?.undo === undo) showToast(open.text.replace(/ You can.*$/, ''));
    await sweepInterview(id);
  };
  return {
    /**
     * Deletes an interview with everything that belongs to it, at once; the toast brings it back for ten seconds, and calls `onBack` then. False,
     * with the reason in the toast, when it could not.
     */
    deleteInterview: async ({ id, candidate }: Subject, onBack: () => unknown = () => undefined): Promise<boolean> => {
      try {
        const deleted = await remove(id);
        if (deleted === null) return true;
        const undo = () => bringBack(deleted, candidate, onBack);
        showToast(`The interview with ${candidate} was deleted from this device. You can take that back for 10 seconds.`, undo);
        setTimeout(() => void close(id, undo).catch(reportError), undoWithinMs);
        return true;
      } catch (error) {
        reportError(error);
        showToast(notSaved(error));
        return false;
      }
    },
  };
}
