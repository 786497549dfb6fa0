import { errorMessages } from '@/lib/state/app/load-error-messages';
import { reportTold, type UnsavedModel } from '@/lib/state/app/unsaved';

const retryMs = 3000;

/** Repeats writes of typed text until they succeed. */
export type Retries = ReturnType<typeof createRetries>;

type RetriesDependencies = Pick<UnsavedModel, 'markSaved' | 'markUnsaved'>;

/** Repeats writes of typed text until they succeed. */
export function createRetries({ markSaved, markUnsaved }: RetriesDependencies) {
  /** The latest write under each name. */
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
   * Stores typed text at once. A failure is shown, and the write is repeated every three seconds until it succeeds or another write with its name
   * begins.
   */
  function retryUntilSaved(what: string, write: () => Promise<unknown>): void {
    latest.set(what, write);
    void tryOnce(what, write, true);
  }
  return { retryUntilSaved: retryUntilSaved };
}
