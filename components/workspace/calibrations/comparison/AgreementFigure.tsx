import { useEffect, useState } from 'preact/hooks';
import type { AlphaBand, AlphaInterval, RatingTable } from '@/lib/core/statistics';
import { findInterval } from '@/lib/state/calibration/find-interval';
import type { CalibrationView, EarlierSession } from '@/lib/state/calibration/follow';
import { bandNames, calibrationLabels, comparisonTexts, describeAgreement, describeShortBy, explainBand } from '@/lib/text/calibration/compare';
import { sayMonth } from '@/lib/text/calibration/list';
import styles from './ComparedSession.module.css';
import { Gauge } from './Gauge';

/** The interval of alpha, drawn in a worker; 'drawing' until it is there, null where it failed. */
function useInterval(table: RatingTable): AlphaInterval | 'drawing' | null {
  const [interval, setInterval] = useState<AlphaInterval | 'drawing' | null>('drawing');
  const key = JSON.stringify(table);
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn once for the same ratings.
  useEffect(() => {
    const stop = new AbortController();
    setInterval('drawing');
    findInterval(table, stop.signal).then((found) => stop.signal.aborted || setInterval(found), reportError);
    return () => stop.abort();
  }, [key]);
  return interval;
}

function Told({ value, band, table }: { readonly value: number; readonly band: AlphaBand; readonly table: RatingTable }) {
  const interval = useInterval(table);
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

function Alpha({ view: { comparison } }: { readonly view: CalibrationView }) {
  const { alpha } = comparison.agreement;
  if (alpha.is === 'told') return <Told value={alpha.value} band={alpha.band} table={comparison.table} />;
  const isNone = alpha.is === 'no-variation';
  return (
    <>
      <p class={styles.compareFigure}>{isNone ? comparisonTexts.noVariation : comparisonTexts.tooLittle}</p>
      <p class={styles.compareSoft}>{isNone ? comparisonTexts.noVariationHint : comparisonTexts.tooLittleHint}</p>
      {alpha.is === 'too-little' && <p class={styles.compareSoft}>{describeShortBy(alpha.shortBy)}</p>}
    </>
  );
}

function Trend({ earlier }: { readonly earlier: readonly EarlierSession[] }) {
  if (earlier.length === 0) return null;
  return (
    <>
      <table class={styles.compareFacts} aria-label={comparisonTexts.trend}>
        <caption>{comparisonTexts.trend}</caption>
        <tbody>
          {earlier.map(({ id, month, alpha, units }) => (
            <tr key={id}>
              <th scope="row">{sayMonth(month)}</th>
              <td>{alpha === null ? comparisonTexts.tooLittle : `α ${comparisonTexts.two(alpha)}`}</td>
              <td>n {units}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class={styles.compareSoft}>{comparisonTexts.noTrend}</p>
    </>
  );
}

/** How well the raters agree: percent the same and within one with their counts, alpha with its interval, and a sentence for each; a table behind it. */
export function AgreementFigure({ view }: { readonly view: CalibrationView }) {
  const { agreement } = view.comparison;
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
      <Alpha view={view} />
      <details>
        <summary>{comparisonTexts.figures}</summary>
        <dl class={styles.compareFacts}>
          {describeAgreement(agreement).map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </details>
      <Trend earlier={view.earlier} />
    </figure>
  );
}
