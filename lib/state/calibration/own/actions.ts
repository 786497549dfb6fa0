import { findSampleFault, type OwnSample, type OwnSampleFields } from '@/lib/core/calibration/own-sample';
import { notSaved } from '@/lib/state/app/error-messages';
import { newId } from '@/lib/state/app/ids';
import type { ShowToast } from '@/lib/state/app/toast';
import { deleteOwnSample, type MadeOf, makeOwnSample, restoreOwnSample, takeBackOwnSample } from '@/lib/storage/calibration/own-samples';
import { ownSampleTexts } from '@/lib/text/calibration/own-samples';
import { sampleDraftTexts } from '@/lib/text/calibration/sample-drafts';
import type { SampleDrafts } from './drafts';

/** What a sample is rated by. */
export type SampleSubject = Pick<OwnSample, 'rubric' | 'dimension'>;

/** What a sample is saved of: what it is rated by, its fields, the sample that it takes the place of, and its draft; null for none. */
export type MadeSample = MadeOf & { readonly subject: SampleSubject; readonly fields: OwnSampleFields };

function sampleOf({ subject: { rubric, dimension }, fields, base }: MadeSample): OwnSample {
  const { title, text, score, reasons } = fields;
  if (score === null) throw new Error(`Expected a complete sample, found ${findSampleFault(fields)}`);
  return { id: base?.id ?? newId(), rubric, dimension, title: title.trim(), text: text.trim(), score, reasons: reasons.trim() };
}

/** The actions on samples of one's own and on their drafts; each shows its result in the toast, with an undo, and is false when nothing was changed. */
export function createOwnSampleActions(showToast: ShowToast, drafts: Pick<SampleDrafts, 'drop' | 'forget' | 'putBack' | 'resume'>) {
  /** Runs some work; what keeps it from being done is shown, as the sentence that it returns or as an error. */
  const run = async (work: () => Promise<string | null>): Promise<boolean> => {
    try {
      const refusal = await work();
      if (refusal !== null) showToast(refusal);
      return refusal === null;
    } catch (error) {
      reportError(error);
      showToast(notSaved(error));
      return false;
    }
  };
  const takeBack = (sample: OwnSample, { base, draft }: MadeOf) =>
    run(async () => {
      const isDone = base === null ? await takeBackOwnSample(sample) : await makeOwnSample(base, { base: sample, draft: null });
      if (!isDone) return sampleDraftTexts.changed;
      if (draft !== null) drafts.putBack(draft);
      return null;
    });
  return {
    /** Saves a sample and deletes the draft that it was made of, which its undo brings back. */
    save: (made: MadeSample): Promise<boolean> =>
      run(async () => {
        const sample = sampleOf(made);
        if (!(await makeOwnSample(sample, made))) return sampleDraftTexts.changed;
        if (made.draft !== null) drafts.forget(made.draft);
        showToast(ownSampleTexts.saved, () => takeBack(sample, made));
        return null;
      }),
    /** Deletes a sample with its unsaved changes. */
    remove: (sample: OwnSample): Promise<boolean> =>
      run(async () => {
        const edits = await deleteOwnSample(sample.id);
        const restore = async () => {
          await restoreOwnSample(sample, edits);
          return null;
        };
        showToast(ownSampleTexts.deleted, () => run(restore));
        return null;
      }),
    /** Discards a draft; one that another page has open stays. */
    discard: (id: string): Promise<boolean> =>
      run(async () => {
        const draft = await drafts.resume(id);
        if (draft === 'elsewhere') return sampleDraftTexts.elsewhere;
        if (draft === null) return null;
        drafts.drop(draft);
        showToast(sampleDraftTexts.discarded, () => drafts.putBack(draft));
        return null;
      }),
  };
}
