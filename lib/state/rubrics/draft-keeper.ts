import type { RubricDraft } from '@/lib/core/rubric/own-rubric';
import { deleteRubricDraft, saveRubricDraft } from '@/lib/storage/rubrics/rubrics';

/** Whether the latest change is stored on this device: nothing to store, in progress, stored, or refused by the browser. */
export type KeptState = 'nothing' | 'writing' | 'kept' | 'failed';

/** Stores the changes of a rubric that is being edited, one write after the other, and reports what became of the latest. */
export function createDraftKeeper(report: (kept: KeptState) => void) {
  let last: Promise<void> = Promise.resolve();
  let newest = 0;
  const after = (write: () => Promise<void>, kept: KeptState) => {
    newest += 1;
    const mine = newest;
    // The result of an earlier write says nothing about a newer change.
    const reportMine = (what: KeptState) => mine === newest && report(what);
    last = last.then(write).then(
      () => void reportMine(kept),
      (error: unknown) => {
        reportError(error);
        reportMine('failed');
      },
    );
    return last;
  };
  return {
    keep: (draft: RubricDraft) => after(() => saveRubricDraft(draft), 'kept'),
    drop: (id: string) => after(() => deleteRubricDraft(id), 'nothing'),
    settled: () => last,
  };
}
