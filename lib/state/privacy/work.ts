import { signal } from '@preact/signals';
import { asReadonly } from '@/lib/state/app/as-readonly';
import { somethingFailed } from '@/lib/state/app/error-messages';
import type { ErasureWatch } from '@/lib/storage/erasure/subject';
import { privacyTexts } from '@/lib/text/privacy/privacy';

/** An expected failure of such work, as a message. */
export type WorkError = 'held' | 'nothingChosen';

/** Runs long operations on stored data, one at a time, with progress, cancellation and an error message. */
export function createWork() {
  const progress = signal<{ readonly done: number; readonly total: number } | null>(null);
  const errorMessage = signal<string | null>(null);
  let stop = new AbortController();
  return {
    /** The progress of the operation; null while there is none. */
    progress: asReadonly(progress),
    /** What went wrong, or that it was stopped. */
    errorMessage: asReadonly(errorMessage),
    /** Stops the operation without any effect. */
    stop: (): void => stop.abort(),
    /** Runs an operation, which returns what prevented it, if anything. */
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
/** Long operations on stored data. */
export type LongWork = ReturnType<typeof createWork>;
