import partsStyles from '@/components/ui/styles/parts.module.css';
import type { HeldSampleDraft } from '@/lib/state/calibration/own/drafts';
import { ownSampleActions } from '@/lib/state/page/workspace/calibrations';
import { sampleDraftTexts } from '@/lib/text/calibration/sample-drafts';
import { goToCalibration, ownSamplesRoute } from '../route';
import styles from './own.module.css';

type Props = {
  readonly draft: HeldSampleDraft | null;
  /** What it is of, for the name of the button. */
  readonly what: string;
};

/** Says that what is made is kept and not saved, with a button that discards it and leaves for the list; nothing where nothing is made. */
export function KeptSample({ draft, what }: Props) {
  if (draft === null) return null;
  const discard = async () => {
    if (await ownSampleActions.discard(draft.id)) goToCalibration(ownSamplesRoute);
  };
  return (
    <p class={`${partsStyles.hint} ${styles.ownKept}`} data-saved={draft.isStored ? 'true' : undefined}>
      <span>{sampleDraftTexts.kept}</span>
      <button type="button" class={partsStyles.quiet} aria-label={sampleDraftTexts.discardOf(what)} onClick={() => void discard().catch(reportError)}>
        {sampleDraftTexts.discard}
      </button>
    </p>
  );
}
