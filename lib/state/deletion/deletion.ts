import type { InterviewBrief } from '@/lib/core/interview/interview';
import { notice, notify } from '@/lib/state/app/notice';
import { notSaved } from '@/lib/state/app/problems';
import { type DeletedInterview, deleteInterview as remove, restoreInterview, sweepInterview } from '@/lib/storage/interview/delete';

/** How long a deletion can be taken back. */
const undoWithinMs = 10_000;

type Subject = Pick<InterviewBrief, 'id' | 'candidate'>;

/** Brings an interview back and calls `onBack`; the notice says so, or why not. */
async function bringBack(deleted: DeletedInterview, candidate: string, onBack: () => unknown): Promise<void> {
  try {
    await restoreInterview(deleted);
    notify(`The interview with ${candidate} is back.`);
    await onBack();
  } catch (error) {
    reportError(error);
    notify(notSaved(error), () => bringBack(deleted, candidate, onBack));
  }
}

/** Ends the time for taking a deletion back: the notice offers it no more, and what was written about the interview meanwhile goes too. */
async function close(id: string, undo: () => unknown): Promise<void> {
  const open = notice.peek();
  if (open?.undo === undo) notify(open.text.replace(/ You can.*$/, ''));
  await sweepInterview(id);
}

/**
 * Deletes an interview with everything that belongs to it, at once; the notice brings it back for ten seconds, and calls `onBack` then. False, with
 * the reason in the notice, when it could not.
 */
export async function deleteInterview({ id, candidate }: Subject, onBack: () => unknown = () => undefined): Promise<boolean> {
  try {
    const deleted = await remove(id);
    if (deleted === null) return true;
    const undo = () => bringBack(deleted, candidate, onBack);
    notify(`The interview with ${candidate} was deleted from this device. You can take that back for 10 seconds.`, undo);
    setTimeout(() => void close(id, undo).catch(reportError), undoWithinMs);
    return true;
  } catch (error) {
    reportError(error);
    notify(notSaved(error));
    return false;
  }
}
