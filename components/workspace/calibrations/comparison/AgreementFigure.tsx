import type { AlphaBand, AlphaInterval } from '@/lib/core/statistics';
import type { CalibrationView } from '@/lib/state/calibration/follow';
import { bandNames, calibrationLabels, comparisonTexts, describeAgreement, describeShortBy, explainBand } from '@/lib/text/calibration/compare';
import styles from './ComparedSession.module.css';
import { Gauge } from './Gauge';
import { Trend } from './Trend';
import { useIntervals } from './use-intervals';

type Drawn = AlphaInterval | 'drawing' | null;

function Told({ value, band, interval }: { readonly value: number; readonly band: AlphaBand; readonly interval: Drawn }) {
  const sentence =
    interval === 'drawing' ? comparisonTexts.drawing : interval === null ? comparisonTexts.noInterval : comparisonTexts.interval(interval);
  return (
    <>
      <p class={styles.compareLabel}>
        {calibrationLabels.alpha}, {calibrationLabels.interval}
      </p>
      <Gauge alpha={value} band={band} interval={interval === 'drawing' ? null : interval} />
      <p>
        <b>{bandNames[band]}.</b> {explainBand(band)} <span role="status">{sentence}</span>
      </p>
    </>
  );
}

function Alpha({ view: { comparison }, interval }: { readonly view: CalibrationView; readonly interval: Drawn }) {
  const { alpha } = comparison.agreement;
  if (alpha.is === 'told') return <Told value={alpha.value} band={alpha.band} interval={interval} />;
  const isNone = alpha.is === 'no-variation';
  return (
    <>
      <p class={styles.compareFigure}>{isNone ? comparisonTexts.noVariation : comparisonTexts.tooLittle}</p>
      <p class={styles.compareSoft}>{isNone ? comparisonTexts.noVariationHint : comparisonTexts.tooLittleHint}</p>
      {alpha.is === 'too-little' && <p class={styles.compareSoft}>{describeShortBy(alpha.shortBy)}</p>}
    </>
  );
}

/** How well the raters agree: percent the same and within one with their counts, alpha with its interval, and a sentence for each; a table behind it. */
export function AgreementFigure({ view }: { readonly view: CalibrationView }) {
  const { agreement, table } = view.comparison;
  const [interval = null] = useIntervals(agreement.alpha.is === 'told' ? [table] : []);
  return (
    <figure class={styles.comparePart} aria-label={calibrationLabels.agreement}>
      <figcaption>
        <h2>{calibrationLabels.agreement}</h2>
        <small>{comparisonTexts.counts(agreement)}</small>
      </figcaption>
      <div class={styles.comparePair}>
        <p>
          <span class={styles.compareFigure}>{comparisonTexts.percent(agreement.exact.share)}</span>
          <br />
          {comparisonTexts.same(agreement.exact)}
        </p>
        <p>
          <span class={styles.compareFigure}>{comparisonTexts.percent(agreement.withinOne.share)}</span>
          <br />
          {comparisonTexts.withinOne(agreement.withinOne)}
        </p>
      </div>
      <Alpha view={view} interval={interval} />
      <details>
        <summary>{comparisonTexts.figures}</summary>
        <dl class={styles.compareFacts}>
          {describeAgreement(agreement, { interval: interval === 'drawing' ? null : interval }).map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </details>
      <Trend view={view} />
    </figure>
  );
}
