import { signal } from '@preact/signals';
import { asReadonly } from '@/lib/state/app/as-readonly';
import { somethingFailed } from '@/lib/state/app/error-messages';
import type { ErasureWatch } from '@/lib/storage/erasure/subject';
import { privacyTexts } from '@/lib/text/privacy/privacy';

/** What work says that it could not do. */
export type WorkError = 'held' | 'nothingChosen';

/** Long work on what is stored, one piece at a time: how far it is, the way to stop it, and what went wrong. */
export function createWork() {
  const progress = signal<{ readonly done: number; readonly total: number } | null>(null);
  const errorMessage = signal<string | null>(null);
  let stop = new AbortController();
  return {
    /** How far the work is; null while there is none. */
    progress: asReadonly(progress),
    /** What went wrong with it, or that it was stopped. */
    errorMessage: asReadonly(errorMessage),
    /** Stops the work: nothing of it is done. */
    stop: (): void => stop.abort(),
    /** Runs work, which says what kept it from being done. */
    run: async (work: (watch: ErasureWatch) => Promise<WorkError | null>): Promise<void> => {
      stop = new AbortController();
      const { signal: stopped } = stop;
      errorMessage.value = null;
      progress.value = { done: 0, total: 1 };
      try {
        const kept = await work({ signal: stopped, onStep: (done, total) => (progress.value = { done, total }) });
        errorMessage.value = kept === null ? null : privacyTexts[kept];
      } catch (error) {
        if (!stopped.aborted) reportError(error);
        errorMessage.value = stopped.aborted ? privacyTexts.stopped : somethingFailed(error);
      } finally {
        progress.value = null;
      }
    },
  };
}
/** Long work on what is stored. */
export type LongWork = ReturnType<typeof createWork>;
