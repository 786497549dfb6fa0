import partsStyles from '@/components/ui/styles/parts.module.css';
import { Notice } from '@/components/workspace/Notice';
import { useTitle } from '@/components/workspace/use-title';
import type { SampleSource, SourceDimension } from '@/lib/state/calibration/own/sources';
import { ownSampleTexts } from '@/lib/text/calibration/own-samples';
import { sampleDraftTexts } from '@/lib/text/calibration/sample-drafts';
import { CalibrationCrumbs } from '../CalibrationCrumbs';
import { calibrationAddress, ownSamplesRoute } from '../route';
import { ChooseInterview } from './ChooseInterview';
import { MakeSample } from './MakeSample';
import styles from './own.module.css';
import { useMaking } from './use-making';

type DimensionsProps = {
  readonly source: SampleSource;
  /** The ids of the dimensions of which a sample is half made. */
  readonly halfMade: readonly string[];
  readonly onChoose: (dimension: SourceDimension) => void;
};

const Dimensions = ({ source: { dimensions }, halfMade, onChoose }: DimensionsProps) => (
  <section class={styles.ownPart} aria-label={ownSampleTexts.chooseDimension}>
    <h2>{ownSampleTexts.chooseDimension}</h2>
    {dimensions.length === 0 && <p>{ownSampleTexts.noWords}</p>}
    <ul class={styles.ownChoices}>
      {dimensions.map((one) => (
        <li key={one.dimension.id}>
          <button type="button" class={partsStyles.outlined} onClick={() => onChoose(one)}>
            {one.dimension.name} <small>{ownSampleTexts.words(one.words.split('\n').length)}</small>
            {halfMade.includes(one.dimension.id) && <small>, {sampleDraftTexts.halfMade}</small>}
          </button>
        </li>
      ))}
    </ul>
  </section>
);

/** Makes a sample from a finished interview: which one, which dimension, what stands for each name, and what it is rated. What is made is kept until it is saved. */
export function NewSamplePage() {
  useTitle(ownSampleTexts.create);
  const { stage, chooseInterview, chooseDimension, restart } = useMaking();
  const hasInterview = stage.is === 'dimension' || stage.is === 'making';
  return (
    <>
      <CalibrationCrumbs here={ownSampleTexts.create} between={{ name: ownSampleTexts.title, address: calibrationAddress(ownSamplesRoute) }} />
      <Notice />
      <h1>{ownSampleTexts.create}</h1>
      {stage.is === 'interview' && (
        <>
          {stage.fault !== null && <p role="alert">{stage.fault}</p>}
          <ChooseInterview onChoose={chooseInterview} />
        </>
      )}
      {hasInterview && (
        <p>
          <button type="button" class={`${partsStyles.quiet} ${styles.ownBack}`} onClick={restart}>
            {ownSampleTexts.other}
          </button>
        </p>
      )}
      {stage.is === 'dimension' && (
        <Dimensions source={stage.source} halfMade={stage.halfMade} onChoose={(chosen) => chooseDimension(stage.source, chosen)} />
      )}
      {stage.is === 'making' && <MakeSample key={stage.id} id={stage.id} source={stage.source} chosen={stage.chosen} />}
    </>
  );
}
