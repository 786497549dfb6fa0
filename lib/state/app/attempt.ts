import { errorMessages } from '@/lib/state/app/load-error-messages';
import type { UnsavedModel } from '@/lib/state/app/unsaved';
import { anyChange, reportTold } from './unsaved';

/** Runs the writes that the user starts, and reports what fails. */
export type Attempts = ReturnType<typeof createAttempts>;

type AttemptsDependencies = Pick<UnsavedModel, 'markSaved' | 'markUnsaved'>;

/** Runs the writes that the user starts, and reports what fails. */
export function createAttempts({ markSaved, markUnsaved }: AttemptsDependencies) {
  /** Does a write that the user started; false when it failed, which is shown until something of the same name is saved. */
  async function attempt(work: () => Promise<unknown>, what = anyChange): Promise<boolean> {
    try {
      await work();
      markSaved(what);
      return true;
    } catch (error) {
      reportTold(error);
      markUnsaved(what, (await errorMessages()).notSaved(error));
      return false;
    }
  }
  return { attempt };
}
