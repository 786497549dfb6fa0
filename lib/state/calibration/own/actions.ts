import { findSampleFault, type OwnSample, type OwnSampleFields } from '@/lib/core/calibration/own-sample';
import { notSaved } from '@/lib/state/app/error-messages';
import { newId } from '@/lib/state/app/ids';
import type { ShowToast } from '@/lib/state/app/toast';
import { deleteOwnSample, saveOwnSample } from '@/lib/storage/calibration/own-samples';
import { ownSampleTexts } from '@/lib/text/calibration/own-samples';

/** What a sample is rated by. */
export type SampleSubject = Pick<OwnSample, 'rubric' | 'dimension'>;

/** The actions on samples of one's own; each shows its result in the toast, with an undo. */
export function createOwnSampleActions(showToast: ShowToast) {
  const run = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      reportError(error);
      showToast(notSaved(error));
      return false;
    }
  };
  return {
    /** Saves a sample, as a new one or in the place of an earlier one; false when it was not saved, which is shown where it is not seen in the form. */
    save: (subject: SampleSubject, fields: OwnSampleFields, before: OwnSample | null): Promise<boolean> =>
      run(async () => {
        const { title, text, score, reasons } = fields;
        if (score === null) throw new Error(`Expected a complete sample, found ${findSampleFault(fields)}`);
        const { rubric, dimension } = subject;
        const sample = { id: before?.id ?? newId(), rubric, dimension, title: title.trim(), text: text.trim(), score, reasons: reasons.trim() };
        await saveOwnSample(sample);
        const undo = () => run(() => (before === null ? deleteOwnSample(sample.id) : saveOwnSample(before)));
        showToast(ownSampleTexts.saved, undo);
      }),
    /** Deletes a sample. */
    remove: (sample: OwnSample): Promise<boolean> =>
      run(async () => {
        await deleteOwnSample(sample.id);
        showToast(ownSampleTexts.deleted, () => run(() => saveOwnSample(sample)));
      }),
  };
}
