import type { Agreement, AlphaBand, AlphaInterval } from '@/lib/core/statistics';
import type { CalibrationView } from '@/lib/state/calibration/follow';
import { bandNames, calibrationLabels, comparisonTexts, describeAgreement, explainBand } from '@/lib/text/calibration/compare';
import styles from './ComparedSession.module.css';
import { Gauge } from './Gauge';
import { TooLittle } from './TooLittle';
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
  if (alpha.is === 'too-little') return <TooLittle agreement={comparison.agreement} shortBy={alpha.shortBy} />;
  return (
    <>
      <p class={styles.compareFigure}>{comparisonTexts.noVariation}</p>
      <p class={styles.compareSoft}>{comparisonTexts.noVariationHint}</p>
    </>
  );
}

/** Percent the same and within one, with their counts. */
const Percents = ({ agreement: { exact, withinOne } }: { readonly agreement: Agreement }) => (
  <div class={styles.comparePair}>
    <p>
      <span class={styles.compareFigure}>{comparisonTexts.percent(exact.share)}</span>
      <br />
      {comparisonTexts.same(exact)}
    </p>
    <p>
      <span class={styles.compareFigure}>{comparisonTexts.percent(withinOne.share)}</span>
      <br />
      {comparisonTexts.withinOne(withinOne)}
    </p>
  </div>
);

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
      {agreement.alpha.is !== 'too-little' && <Percents agreement={agreement} />}
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
