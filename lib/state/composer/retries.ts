import { errorMessages } from '@/lib/state/app/load-error-messages';
import { reportTold, type UnsavedModel } from '@/lib/state/app/unsaved';

const retryMs = 3000;

/** Repeats writes of typed text until they succeed. */
export type Retries = ReturnType<typeof createRetries>;

type RetriesDependencies = Pick<UnsavedModel, 'markSaved' | 'markUnsaved'>;

/** Repeats writes of typed text until they succeed. */
export function createRetries({ markSaved, markUnsaved }: RetriesDependencies) {
  /** What is being written last under each name. */
  const latest = new Map<string, () => Promise<unknown>>();

  async function tryOnce(what: string, write: () => Promise<unknown>, isFirst: boolean): Promise<void> {
    try {
      await write();
    } catch (error) {
      if (latest.get(what) !== write) return;
      if (isFirst) reportTold(error);
      markUnsaved(what, (await errorMessages()).draftNotKept(error));
      setTimeout(() => latest.get(what) === write && void tryOnce(what, write, false), retryMs);
      return;
    }
    if (latest.get(what) !== write) return;
    latest.delete(what);
    markSaved(what);
  }

  /**
   * Does a write of words that are being typed, at once. Where it fails that is said, and it is done again every three seconds until it succeeds, or
   * something else is written under its name.
   */
  function retryUntilSaved(what: string, write: () => Promise<unknown>): void {
    latest.set(what, write);
    void tryOnce(what, write, true);
  }
  return { retryUntilSaved: retryUntilSaved };
}
