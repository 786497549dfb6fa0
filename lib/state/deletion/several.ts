import { nextTurn } from '@/lib/browser/next-turn';
import { notSaved } from '@/lib/state/app/error-messages';
import type { ToastModel } from '@/lib/state/app/toast';
import { type DeletedInterview, deleteInterviews, deleteLeftovers, isDeleted, restoreInterviews } from '@/lib/storage/interview/delete';
import { bulkDeletionTexts as texts } from '@/lib/text/interviews';

/** How long a deletion can be undone. */
const undoWithinMs = 10_000;
/** How many are deleted in one transaction; between two the page can render and handle input. */
const atOnce = 25;

/** The progress of a deletion: how many interviews are deleted, of how many. */
export type DeletionProgress = { readonly done: number; readonly total: number };

type Settings = { readonly signal: AbortSignal; readonly onProgress: (progress: DeletionProgress) => void };

const inParts = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / atOnce) }, (_, part) => items.slice(part * atOnce, (part + 1) * atOnce));

/** Deletes several interviews, with an undo for all of them in the toast for ten seconds. */
export function createBulkDeletion({ toast, showToast }: ToastModel) {
  const bringBack = async (deleted: readonly DeletedInterview[]): Promise<void> => {
    try {
      for (const part of inParts(deleted)) await restoreInterviews(part);
      showToast(texts.areBack(deleted.length));
    } catch (error) {
      reportError(error);
      showToast(notSaved(error), () => bringBack(deleted));
    }
  };
  /** Ends the time for undoing a deletion, and deletes rows written for the interviews meanwhile. */
  const close = async (deleted: readonly DeletedInterview[], undo: () => unknown): Promise<void> => {
    if (toast.peek()?.undo === undo) showToast(texts.deleted(deleted.length));
    for (const { id } of deleted) await deleteLeftovers(id);
  };
  const tell = (deleted: readonly DeletedInterview[], held: number, problem: string): void => {
    const first = deleted.length === 0 ? texts.none : texts.deletedFor(deleted.length, undoWithinMs / 1000);
    const words = [first, problem, held === 0 ? '' : texts.held(held)].filter((part) => part !== '').join(' ');
    const undo = () => bringBack(deleted);
    showToast(words, deleted.length === 0 ? null : undo);
    if (deleted.length > 0) setTimeout(() => void close(deleted, undo).catch(reportError), undoWithinMs);
  };
  /**
   * Deletes interviews with everything that belongs to them, and says in the toast how many; those on legal hold stay. When it is stopped, or one
   * cannot be deleted, the earlier ones are deleted and can still be undone. Returns the ids of the deleted ones.
   */
  return async (ids: readonly string[], { signal, onProgress }: Settings): Promise<readonly string[]> => {
    const deleted: DeletedInterview[] = [];
    let held = 0;
    let problem = '';
    try {
      for (const part of inParts(ids)) {
        onProgress({ done: deleted.length, total: ids.length });
        await nextTurn();
        if (signal.aborted) break;
        const deletions = await deleteInterviews(part);
        deleted.push(...deletions.filter(isDeleted));
        held += deletions.filter((deletion) => deletion === 'held').length;
      }
    } catch (error) {
      reportError(error);
      problem = notSaved(error);
    }
    tell(deleted, held, problem);
    return deleted.map(({ id }) => id);
  };
}
