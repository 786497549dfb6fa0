import type { CalibrationView } from '@/lib/state/calibration/follow';
import { comparisonTexts } from '@/lib/text/calibration/compare';
import styles from './ComparedSession.module.css';

/** The anchors that divide the raters, each with the two readings in their own words. */
export function Dividing({ view: { dividing, calibration } }: { readonly view: CalibrationView }) {
  if (dividing.length === 0) return null;
  const nameOf = (dimension: string) => calibration.rubric.dimensions.find(({ id }) => id === dimension)?.name ?? dimension;
  return (
    <section class={styles.compareNotice} aria-label={comparisonTexts.dividing}>
      <h2>{comparisonTexts.dividing}</h2>
      <ul>
        {dividing.map(({ dimension, score, samples, low, high }) => (
          <li key={`${dimension} ${score}`}>
            <b>{comparisonTexts.anchor(nameOf(dimension), score)}</b> {comparisonTexts.divides(samples)}
            <br />
            <span dir="auto">{comparisonTexts.reading(low.score, low.evidence)}</span>
            <br />
            <span dir="auto">{comparisonTexts.reading(high.score, high.evidence)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
