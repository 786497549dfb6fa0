import partsStyles from '@/components/ui/styles/parts.module.css';
import wrappedRowStyles from '@/components/ui/styles/wrapped-row.module.css';
import { isNewSample, type SampleDraft } from '@/lib/core/calibration/sample-draft';
import type { ListedDraft } from '@/lib/state/calibration/own/follow-drafts';
import { ownSampleActions } from '@/lib/state/page/workspace/calibrations';
import { sampleDraftTexts } from '@/lib/text/calibration/sample-drafts';
import { newSampleAddress, ownSampleAddress } from '../route';
import styles from './own.module.css';

function nameOf({ draft, candidate }: ListedDraft): string {
  if (!isNewSample(draft)) return sampleDraftTexts.ofSample(draft.base.title);
  return candidate === null ? sampleDraftTexts.ofUnnamed : sampleDraftTexts.ofInterview(candidate);
}

const addressOf = (draft: SampleDraft): string => (isNewSample(draft) ? newSampleAddress(draft.id) : ownSampleAddress(draft.sampleId));

const subjectOf = (draft: SampleDraft): string => {
  const { rubric, dimension } = isNewSample(draft) ? draft : draft.base;
  return `${rubric.title} · ${dimension.name}`;
};

function Unsaved({ listed }: { readonly listed: ListedDraft }) {
  const { draft } = listed;
  const name = nameOf(listed);
  const what = `${name}, ${subjectOf(draft)}`;
  return (
    <li class={wrappedRowStyles.wrappedRow}>
      <span class={styles.ownUnsavedName}>
        <bdi>{name}</bdi> <small dir="auto">{subjectOf(draft)}</small>
        {isNewSample(draft) && draft.content.title !== '' && <q dir="auto">{draft.content.title}</q>}
      </span>
      <a class={partsStyles.quiet} href={addressOf(draft)} aria-label={sampleDraftTexts.continueOf(what)}>
        {sampleDraftTexts.continue}
      </a>
      <button
        type="button"
        class={partsStyles.quiet}
        aria-label={sampleDraftTexts.discardOf(what)}
        onClick={() => void ownSampleActions.discard(draft.id).catch(reportError)}
      >
        {sampleDraftTexts.discard}
      </button>
    </li>
  );
}

/** The half-made samples and the unsaved changes of samples, each to be continued or discarded. */
export const UnsavedSamples = ({ drafts }: { readonly drafts: readonly ListedDraft[] }) =>
  drafts.length > 0 && (
    <section class={styles.ownPart} aria-label={sampleDraftTexts.list}>
      <h2>{sampleDraftTexts.list}</h2>
      <ul class={styles.ownUnsaved} aria-label={sampleDraftTexts.list}>
        {drafts.map((listed) => (
          <Unsaved key={listed.draft.id} listed={listed} />
        ))}
      </ul>
    </section>
  );
