import { useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { Notice } from '@/components/workspace/Notice';
import { useTitle } from '@/components/workspace/use-title';
import { readSource, type SampleSource, type SourceDimension } from '@/lib/state/calibration/own/sources';
import { ownSampleTexts } from '@/lib/text/calibration/own-samples';
import { CalibrationCrumbs } from '../CalibrationCrumbs';
import { calibrationAddress, ownSamplesRoute } from '../route';
import { ChooseInterview } from './ChooseInterview';
import { MakeSample } from './MakeSample';
import styles from './own.module.css';

type DimensionsProps = { readonly source: SampleSource; readonly onChoose: (dimension: SourceDimension) => void };

const Dimensions = ({ source: { dimensions }, onChoose }: DimensionsProps) => (
  <section class={styles.ownPart} aria-label={ownSampleTexts.chooseDimension}>
    <h2>{ownSampleTexts.chooseDimension}</h2>
    {dimensions.length === 0 && <p>{ownSampleTexts.noWords}</p>}
    <ul class={styles.ownChoices}>
      {dimensions.map((one) => (
        <li key={one.dimension.id}>
          <button type="button" class={partsStyles.outlined} onClick={() => onChoose(one)}>
            {one.dimension.name} <small>{ownSampleTexts.words(one.words.split('\n').length)}</small>
          </button>
        </li>
      ))}
    </ul>
  </section>
);

/** Makes a sample from a finished interview: which one, which dimension, what stands for each name, and what it is rated. Nothing is stored before all is done. */
export function NewSamplePage() {
  useTitle(ownSampleTexts.create);
  const [source, setSource] = useState<SampleSource | 'gone' | null>(null);
  const [chosen, setChosen] = useState<SourceDimension | null>(null);
  const choose = (interviewId: string) => readSource(interviewId).then((found) => setSource(found ?? 'gone'), reportError);
  const restart = () => {
    setSource(null);
    setChosen(null);
  };
  return (
    <>
      <CalibrationCrumbs here={ownSampleTexts.create} between={{ name: ownSampleTexts.title, address: calibrationAddress(ownSamplesRoute) }} />
      <Notice />
      <h1>{ownSampleTexts.create}</h1>
      {source === 'gone' && <p role="alert">{ownSampleTexts.interviewGone}</p>}
      {(source === null || source === 'gone') && <ChooseInterview onChoose={(id) => void choose(id)} />}
      {source !== null && source !== 'gone' && (
        <>
          <p>
            <button type="button" class={`${partsStyles.quiet} ${styles.ownBack}`} onClick={restart}>
              {ownSampleTexts.other}
            </button>
          </p>
          {chosen === null ? <Dimensions source={source} onChoose={setChosen} /> : <MakeSample source={source} chosen={chosen} />}
        </>
      )}
    </>
  );
}
