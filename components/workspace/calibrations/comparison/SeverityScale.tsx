import { comparisonTexts } from '@/lib/text/calibration/compare';
import styles from './Gauge.module.css';

const width = 336;
/** Where a mean difference lies on the scale, which reaches from 1 lower to 1 higher; what is beyond lies at its end. */
const placeOf = (mean: number) => width / 2 + Math.max(-1, Math.min(1, mean)) * (width / 2 - 16);

/** The words over the point stay within the picture at both ends. */
const labelPlace = (mean: number) => Math.max(36, Math.min(width - 36, placeOf(mean)));

/** One's own mean difference to the other raters, on a scale whose middle is to rate as they do. */
export const SeverityScale = ({ mean }: { readonly mean: number }) => (
  <svg class={styles.gauge} font-size={11} viewBox={`0 0 ${width} 56`} role="img" aria-label={comparisonTexts.severityScale(mean)}>
    <path d={`M${placeOf(-1)} 28H${placeOf(1)}`} class={styles.trendLine} />
    {[-1, -0.5, 0, 0.5, 1].map((tick) => (
      <path key={tick} d={`M${placeOf(tick)} 24v8`} class={styles.gaugeTick} />
    ))}
    <path d={`M${placeOf(0)} 28H${placeOf(mean)}`} class={styles.gaugeInterval} />
    <circle cx={placeOf(mean)} cy={28} r={6} />
    <text x={labelPlace(mean)} y={14} text-anchor="middle" font-size={12} class={styles.gaugeValue}>
      {comparisonTexts.severityValue(comparisonTexts.signed(mean))}
    </text>
    <text x={8} y={52}>
      {comparisonTexts.oneLower}
    </text>
    <text x={width / 2} y={52} text-anchor="middle">
      {comparisonTexts.asOthers}
    </text>
    <text x={width - 8} y={52} text-anchor="end">
      {comparisonTexts.oneHigher}
    </text>
  </svg>
);
