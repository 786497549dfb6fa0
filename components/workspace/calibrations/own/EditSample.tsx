import { useEffect, useState } from 'preact/hooks';
import { Notice } from '@/components/workspace/Notice';
import type { OwnSample } from '@/lib/core/calibration/own-sample';
import { contentOfSample, isNewSample, type SampleEditContent } from '@/lib/core/calibration/sample-draft';
import type { AnchorTexts } from '@/lib/core/rubric/rubric';
import { newId } from '@/lib/state/app/ids';
import { readSessionRubric } from '@/lib/state/calibration/session-samples';
import { ownSampleActions, sampleDrafts } from '@/lib/state/page/workspace/calibrations';
import { ownSampleTexts } from '@/lib/text/calibration/own-samples';
import { sampleDraftTexts } from '@/lib/text/calibration/sample-drafts';
import { CalibrationCrumbs } from '../CalibrationCrumbs';
import { calibrationAddress, ownSamplesRoute } from '../route';
import { KeptSample } from './KeptSample';
import { SampleForm } from './SampleForm';

/** The anchors of a sample's dimension; null until they are read, and where the rubric is gone. */
function useAnchors({ rubric: { id: rubricId }, dimension: { id: dimensionId } }: OwnSample): AnchorTexts | null {
  const [anchors, setAnchors] = useState<AnchorTexts | null>(null);
  useEffect(() => {
    readSessionRubric(rubricId).then((rubric) => setAnchors(rubric?.dimensions.find(({ id }) => id === dimensionId)?.anchors ?? null), reportError);
  }, [rubricId, dimensionId]);
  return anchors;
}

/** The id of the draft of a sample's changes: that of changes that were left, or a new one; null until it is known. */
function useDraftId(sampleId: string): string | null {
  const [id, setId] = useState<string | null>(null);
  useEffect(() => {
    sampleDrafts.resumeFirst((draft) => !isNewSample(draft) && draft.sampleId === sampleId).then((left) => setId(left?.id ?? newId()), reportError);
  }, [sampleId]);
  return id;
}

/** The form of a sample, with the changes of it that are not saved. */
function EditForm({ sample, id }: { readonly sample: OwnSample; readonly id: string }) {
  const anchors = useAnchors(sample);
  const draft = sampleDrafts.findEdit(id);
  const base = draft?.base ?? sample;
  const initial = contentOfSample(base);
  const content = draft?.content ?? initial;
  const change = (part: Partial<SampleEditContent>) => {
    const now = sampleDrafts.findEdit(id)?.content ?? initial;
    sampleDrafts.type({ id, page: null, sampleId: base.id, base, content: { ...now, ...part } }, initial);
  };
  return (
    <>
      <SampleForm
        subject={base}
        anchors={anchors}
        fields={content}
        isRead={content.readText === content.text}
        forbidden={[]}
        onChange={(part) => change({ ...part, readText: null })}
        onRead={(isRead) => change({ readText: isRead ? content.text : null })}
        onSave={() => ownSampleActions.save({ subject: base, fields: content, base, draft })}
      />
      <KeptSample draft={draft} what={sampleDraftTexts.ofSample(base.title)} />
    </>
  );
}

/** The page for editing a sample of one’s own. */
export function EditSample({ sample }: { readonly sample: OwnSample }) {
  const id = useDraftId(sample.id);
  return (
    <>
      <CalibrationCrumbs here={sample.title} between={{ name: ownSampleTexts.title, address: calibrationAddress(ownSamplesRoute) }} />
      <Notice />
      <h1 dir="auto">{sample.title}</h1>
      {id !== null && <EditForm key={id} sample={sample} id={id} />}
    </>
  );
}

/** The page of a sample of one's own that was deleted. */
export const GoneSample = () => (
  <>
    <CalibrationCrumbs here={ownSampleTexts.edit} between={{ name: ownSampleTexts.title, address: calibrationAddress(ownSamplesRoute) }} />
    <h1>{ownSampleTexts.title}</h1>
    <p>{ownSampleTexts.gone}</p>
  </>
);
