import { useEffect, useState } from 'preact/hooks';
import type { OwnSample } from '@/lib/core/calibration/own-sample';
import type { AnchorTexts } from '@/lib/core/rubric/rubric';
import { readSessionRubric } from '@/lib/state/calibration/session-samples';
import { ownSampleTexts } from '@/lib/text/calibration/own-samples';
import { CalibrationCrumbs } from '../CalibrationCrumbs';
import { calibrationAddress, ownSamplesRoute } from '../route';
import { SampleForm } from './SampleForm';

/** The anchors of a sample's dimension; null until they are read, and where the rubric is gone. */
function useAnchors(sample: OwnSample | null): AnchorTexts | null {
  const [anchors, setAnchors] = useState<AnchorTexts | null>(null);
  const rubricId = sample?.rubric.id;
  const dimensionId = sample?.dimension.id;
  useEffect(() => {
    if (rubricId === undefined) return;
    readSessionRubric(rubricId).then((rubric) => setAnchors(rubric?.dimensions.find(({ id }) => id === dimensionId)?.anchors ?? null), reportError);
  }, [rubricId, dimensionId]);
  return anchors;
}

/** The page for editing a sample of one's own; says so where it was deleted. */
export function EditSample({ sample }: { readonly sample: OwnSample | null }) {
  const anchors = useAnchors(sample);
  const list = { name: ownSampleTexts.title, address: calibrationAddress(ownSamplesRoute) };
  if (sample === null)
    return (
      <>
        <CalibrationCrumbs here={ownSampleTexts.edit} between={list} />
        <h1>{ownSampleTexts.title}</h1>
        <p>{ownSampleTexts.gone}</p>
      </>
    );
  return (
    <>
      <CalibrationCrumbs here={sample.title} between={list} />
      <h1 dir="auto">{sample.title}</h1>
      <SampleForm subject={sample} anchors={anchors} before={sample} text={sample.text} onText={null} forbidden={[]} />
    </>
  );
}
